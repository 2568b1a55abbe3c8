/**
 * Words in a tag stand in it bare. MDX wraps what stands on lines of its own in a paragraph, and a tag alone on its
 * line too; an author should not have to know which. After this step all three ways of writing give one tree:
 * on one line, on lines of its own, and with blank lines round the words.
 */
import type { Paragraph, Root, RootContent } from 'mdast';
import { isTagNode, type TagNode } from '../../rules/chapterTags.ts';

/** These hold one passage of words, never paragraphs: several are joined by a line break. */
const PASSAGES = ['Quotation', 'Said', 'Ed', 'Note', 'Term'];
/** A single paragraph in these stands bare; several stay paragraphs. */
const SHORT_TEXTS = ['Record', 'Sic', 'Name', 'Claim'];

type Parent = { children: RootContent[] };

export function unwrapWords(tree: Root): void {
  unwrapIn(tree);
}

function unwrapIn(parent: Parent): void {
  parent.children = parent.children.flatMap((child) => (isOnlyTags(child) ? standingAlone(child) : [child]));
  for (const child of parent.children) {
    if ('children' in child) unwrapIn(child as Parent);
    if (isTagNode(child)) unwrapTag(child);
  }
}

function unwrapTag(tag: TagNode): void {
  const children = tag.children as RootContent[];
  const isPassage =
    PASSAGES.includes(tag.name ?? '') && children.every((child) => isParagraph(child) || isTagNode(child));
  const isShort =
    SHORT_TEXTS.includes(tag.name ?? '') && children.length === 1 && children.every(isParagraph);
  if (isPassage || isShort) (tag as Parent).children = children.flatMap(bareWords);
}

function bareWords(child: RootContent, index: number, children: RootContent[]): RootContent[] {
  if (isTagNode(child)) return [{ ...child, type: 'mdxJsxTextElement' } as RootContent];
  if (!isParagraph(child)) return [child];
  const before = children[index - 1];
  return before && isParagraph(before) ? [{ type: 'break' }, ...child.children] : child.children;
}

function isParagraph(node: RootContent): node is Paragraph {
  return node.type === 'paragraph';
}

/** A paragraph in which nothing stands but tags. */
function isOnlyTags(node: RootContent): node is Paragraph {
  return (
    isParagraph(node) &&
    node.children.some((child) => isTagNode(child)) &&
    node.children.every((child) => isTagNode(child) || (child.type === 'text' && child.value.trim() === ''))
  );
}

function standingAlone(paragraph: Paragraph): RootContent[] {
  return paragraph.children.flatMap((child) =>
    isTagNode(child) ? [{ ...child, type: 'mdxJsxFlowElement' } as RootContent] : [],
  );
}
