/** Tells each `Quotation` what its component cannot know: how its words stand in the source, and whose case they serve. */
import type { ChapterDraft, QuotationDraft } from '../../model/draft.ts';
import { COMMENTARY } from '../../model/ids.ts';
import type { Person } from '../../model/person.ts';
import { isTagNode, type TagNode } from '../../rules/chapterTags.ts';
import { findQuotationTags } from '../extractQuotations.ts';
import { setAttribute } from './tagAttributes.ts';

/** `chapter.tree` is changed; its quotations are those of the same text. */
export function describeQuotations(chapter: ChapterDraft, people: readonly Person[]): void {
  for (const [index, { node }] of findQuotationTags(chapter).entries()) {
    const quotation = chapter.quotations[index];
    // By its number a component finds what the story's list has of it.
    setAttribute(node, 'number', String(index));
    if (quotation?.tag !== 'Quotation') continue;
    setAttribute(node, 'opens', edgeOf(node, quotation, 'opens'));
    setAttribute(node, 'closes', edgeOf(node, quotation, 'closes'));
    setAttribute(node, 'perspective', perspectiveOf(quotation, people));
  }
}

/** The perspective of the account it stands in, else of whoever is quoted. */
export function perspectiveOf({ account, attributes }: QuotationDraft, people: readonly Person[]): string {
  return account ?? people.find(({ id }) => id === attributes.by)?.perspective ?? COMMENTARY;
}

/** Where the editors' words stand first or last they begin or end the sentence, and no ellipsis is due. */
function edgeOf(node: TagNode, { runs }: QuotationDraft, edge: 'opens' | 'closes'): string {
  const children = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const outermost = edge === 'opens' ? children[0] : children.at(-1);
  if (outermost && isTagNode(outermost) && outermost.name === 'Ed') return 'sentence';
  const run = edge === 'opens' ? runs[0] : runs.at(-1);
  return run?.attested?.[edge] ?? 'inside';
}
