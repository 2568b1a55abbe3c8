/**
 * A contested name leads to the note on its forms where it first stands in the chapter: a page in which every name is
 * underlined cannot be read. Words of others, documents told in our words and corrections have names of their own.
 */
import type { Nodes } from 'mdast';
import type { ChapterDraft } from '../../model/draft.ts';
import type { Place } from '../../model/place.ts';
import { findEnclosing, findTags, isTagNode } from '../../rules/chapterTags.ts';
import { setAttribute } from './tagAttributes.ts';

/** In these a name does not follow the view. */
const FIXED = ['Quotation', 'Record', 'Exhibit', 'Claim', 'Said'];
/** In these no link can stand. */
const NO_LINKS = ['heading', 'link'];

/** `chapter.tree` is changed. In an account only where no other sentence of the chapter has the name: one may be folded. */
export function markFirstNames(chapter: ChapterDraft, places: readonly Place[]): void {
  const unlinked = chapter.tree ? namesWithoutLinks(chapter.tree) : new Set<Nodes>();
  const names = findTags(chapter).filter(
    (tag) => tag.name === 'Name' && !findEnclosing(tag, ...FIXED) && !unlinked.has(tag.node),
  );
  for (const { id, forms } of places) {
    const own = forms ? names.filter(({ attributes }) => attributes.of === id) : [];
    const first = own.find((tag) => !findEnclosing(tag, 'Account')) ?? own[0];
    if (first) setAttribute(first.node, 'leads', 'to the note');
  }
}

function namesWithoutLinks(node: Nodes, isWithin = false): Set<Nodes> {
  const inside = isWithin || NO_LINKS.includes(node.type);
  const own = inside && isTagNode(node) ? [node] : [];
  const below =
    'children' in node ? node.children.flatMap((child) => [...namesWithoutLinks(child, inside)]) : [];
  return new Set<Nodes>([...own, ...below]);
}
