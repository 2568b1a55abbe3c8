/** Reads from a style sheet what it draws in which ink, so that no ink can be used untested. For the tests. */

/** `text` is to be read, a `line` to be seen, a `ground` lies below both. */
type Role = 'text' | 'line' | 'ground';

export interface DrawnInk {
  role: Role;
  /** As it is written, with the sheets' own properties put in: `var(--color-ink)`, `color-mix(…)`. */
  ink: string;
  selector: string;
}

interface Declaration {
  selector: string;
  property: string;
  value: string;
}

/** The sheet's declarations, each under the selector of its rule: `@media` and the like only wrap. */
function declarationsOf(css: string): Declaration[] {
  const found: Declaration[] = [];
  const open: string[] = [];
  for (const [, text = '', end] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*)([{};])/g)) {
    if (end === '{') open.push(text.trim());
    const [, property, value] = end === '{' ? [] : (/^\s*([\w-]+):\s*([\s\S]+?)\s*$/.exec(text) ?? []);
    if (property !== undefined && value !== undefined)
      found.push({ selector: open.at(-1) ?? '', property, value: value.replace(/\s+/g, ' ') });
    if (end === '}') open.pop();
  }
  return found;
}

const LINES =
  /^(border|outline|stroke|box-shadow|column-rule|accent-color|caret-color|scrollbar-color|text-decoration)/;

/** A fill is a letter's or a small mark's, and the stricter of the two is asked of it; a mixed one is an area's. */
function roleOf({ property, value }: Declaration): Role | undefined {
  if (property === 'fill' && value.startsWith('color-mix')) return 'ground';
  if (property === 'color' || property === 'fill') return 'text';
  if (/^background/.test(property)) return /gradient\(/.test(value) ? 'line' : 'ground';
  return LINES.test(property) ? 'line' : undefined;
}

const OWN = /var\((--(?!color-)[\w-]+)\)/;
const INK = /color-mix\((?:[^()]|\([^()]*\))*\)|var\(--color-[\w-]+\)/g;

/** `all` is every sheet of the site: a sheet may use what another one has set. */
export function drawnInks(css: string, all: string = css): DrawnInk[] {
  const set = declarationsOf(all).filter(({ property }) => property.startsWith('--'));
  /** Each value that a property of the sheets' own is given anywhere. */
  const written = (value: string): string[] => {
    const own = OWN.exec(value)?.[1];
    if (own === undefined) return [value];
    const given = set.filter(({ property }) => property === own);
    return given.flatMap((one) => written(value.replace(`var(${own})`, one.value)));
  };
  return declarationsOf(css).flatMap((declaration) =>
    written(declaration.value).flatMap((value) => {
      const role = roleOf({ ...declaration, value });
      if (!role) return [];
      return [...value.matchAll(INK)].map(([ink]) => ({ role, ink, selector: declaration.selector }));
    }),
  );
}
