/** HTML as the prerender writes it, well formed and with quoted attributes, as a tree to count in. */

export interface HtmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (HtmlElement | string)[];
}

const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const PIECE =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b[\s\S]*?<\/\1>|<\/([a-z0-9]+)>|<([a-z0-9]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gi;

/** Comments, scripts and styles are left out. */
export function readHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [piece, raw, closing, opening, written = '', selfClosing] of html.matchAll(PIECE)) {
    const parent = open.at(-1) ?? root;
    if (raw !== undefined || piece.startsWith('<!')) continue;
    if (closing !== undefined) {
      const at = open.findLastIndex(({ name }) => name === closing.toLowerCase());
      if (at > 0) open.length = at;
    } else if (opening === undefined) parent.children.push(decode(piece));
    else {
      const element = { name: opening.toLowerCase(), attributes: readAttributes(written), children: [] };
      parent.children.push(element);
      if (!selfClosing && !VOID.has(element.name)) open.push(element);
    }
  }
  return root;
}

function readAttributes(written: string): Record<string, string> {
  const found = [...written.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, decode(value)]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}

/** An element found, with what encloses it, outermost first. */
export interface Found {
  element: HtmlElement;
  within: readonly HtmlElement[];
}

/** Every element inside this one, in the order of the page; those that are skipped with all that they hold are left out. */
export function elementsIn(
  root: HtmlElement,
  isSkipped: (element: HtmlElement) => boolean = () => false,
): Found[] {
  const found: Found[] = [];
  const collect = (parent: HtmlElement, within: readonly HtmlElement[]) => {
    for (const element of parent.children) {
      if (typeof element === 'string' || isSkipped(element)) continue;
      found.push({ element, within });
      if (element.children.length > 0) collect(element, [...within, element]);
    }
  };
  collect(root, []);
  return found;
}

const INLINE = new Set(['a', 'b', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong', 'sup', 'button']);

/** The words inside, those of skipped elements left out: what stands between white space and has a letter or a digit. */
export function countWordsIn(
  element: HtmlElement,
  isSkipped: (element: HtmlElement) => boolean = () => false,
): number {
  return textOf(element, isSkipped)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A paragraph ends a word, a change of face inside a line does not. */
function textOf(element: HtmlElement, isSkipped: (element: HtmlElement) => boolean): string {
  const text = element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return isSkipped(child) ? '' : textOf(child, isSkipped);
    })
    .join('');
  return INLINE.has(element.name) ? text : ` ${text} `;
}
