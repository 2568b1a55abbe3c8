/** Colours as the style sheets write them, and the contrast of two of them as WCAG 2.2 defines it. For the tests. */

/** What each name stands for, as `#rrggbb`. */
export type Inks = ReadonlyMap<string, string>;

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const MIX = /^color-mix\(in srgb, var\(--color-([\w-]+)\) (\d+)%, (?:var\(--color-([\w-]+)\)|transparent)\)$/;

/** The colour that `var(--color-…)` or a `color-mix` comes to. What lets the ground through is seen on that ground. */
export function colourOf(written: string, inks: Inks, ground: string): string {
  const named = (name: string) => {
    const found = inks.get(name);
    if (!found) throw new Error(`tokens.css has no colour ${name}`);
    return found;
  };
  const plain = /^var\(--color-([\w-]+)\)$/.exec(written)?.[1];
  if (plain !== undefined) return named(plain);
  const [, over = '', share = '', under] = MIX.exec(written) ?? [];
  if (over === '') throw new Error(`This is no colour that the tests can read: ${written}`);
  const [top, bottom] = [channels(named(over)), channels(under === undefined ? ground : named(under))];
  const mixed = top.map(
    (channel, at) => (channel * Number(share) + (bottom[at] ?? 0) * (100 - Number(share))) / 100,
  );
  return `#${mixed.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
