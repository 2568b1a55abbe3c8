/** Takes elements out of a page as the prerender writes it: well formed, and with `>` escaped inside attributes. */

/** Without every element that carries one of these attributes, and without what those elements hold. */
export function dropElements(html: string, attributes: readonly string[]): string {
  const marked = new RegExp(
    `<([a-z][a-z0-9-]*)\\b[^<>]*\\s(?:${attributes.join('|')})(?=[\\s=/>])[^<>]*>`,
    'g',
  );
  const kept: string[] = [];
  let from = 0;
  for (const { 0: tag, 1: name = '', index } of html.matchAll(marked)) {
    // Inside one that is gone already.
    if (index < from) continue;
    kept.push(html.slice(from, index));
    from = endOf(html, name, index + tag.length);
  }
  return kept.join('') + html.slice(from);
}

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Where the element ends whose opening tag ends at `after`. */
function endOf(html: string, name: string, after: number): number {
  if (VOID.has(name)) return after;
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^<>]*>`, 'g');
  tags.lastIndex = after;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  throw new Error(`A page has a <${name}> that is never closed, so what belongs to it cannot be told.`);
}
