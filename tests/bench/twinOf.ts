/**
 * The limit twin of a page: the same visible words and first picture as bare HTML, with no style, script or font.
 * Nothing that shows these words can be lighter, so it is the mark to be measured against.
 */
export function twinOf(html: string): string {
  const title = /<title>.*?<\/title>/s.exec(html)?.[0] ?? '';
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const footer = /<footer[\s\S]*<\/footer>/.exec(html)?.[0] ?? '';
  const picture = /<figure[^>]*data-picture[\s\S]*?<\/figure>/.exec(main)?.[0] ?? '';
  const base = /<img[^>]*data-base="day"[^>]*>/.exec(picture)?.[0].replace(/\sloading="lazy"/, '') ?? '';
  const drawing = /<svg[\s\S]*<\/svg>/.exec(picture)?.[0] ?? '';
  const words = (main + footer)
    .replace(
      /<figure[\s\S]*?<\/figure>/g,
      (figure) => /<figcaption[\s\S]*?<\/figcaption>/.exec(figure)?.[0] ?? '',
    )
    .replace(
      /<(svg|button|script|style|details|summary|noscript)\b[\s\S]*?<\/\1>/g,
      (element, tag: string) => (tag === 'details' || tag === 'summary' ? element : ''),
    )
    .replace(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi, (_tag, slash: string, name: string) => bare(slash, name));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}</head><body>${base}${drawing}${words}</body></html>`;
}

const KEPT = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'ul',
  'ol',
  'li',
  'blockquote',
  'em',
  'strong',
  'main',
  'footer',
  'dl',
  'dt',
  'dd',
]);

function bare(slash: string, name: string): string {
  return KEPT.has(name.toLowerCase()) ? `<${slash}${name}>` : ' ';
}
