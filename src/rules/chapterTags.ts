/** A chapter's tags and words with what encloses them, so that a rule is a loop and not a walk through a tree. */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ChapterDraft } from '../model/draft.ts';
import type { Place } from '../model/problem.ts';

export type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

export interface Tag {
  /** Empty for `<>`. */
  name: string;
  /** Attributes written as words in quotation marks; others are the business of `no-code-in-chapters`. */
  attributes: Readonly<Record<string, string>>;
  /** The tags round it, outermost first. */
  within: readonly Tag[];
  /** The opening `<Name`. */
  place: Place;
  node: TagNode;
}

/** A stretch of a chapter's text, as it stands in the file. */
export interface Words {
  text: string;
  /** The tags round it, outermost first. */
  within: readonly Tag[];
  /** Characters into the file. */
  offset: number;
}

/** All tags of a chapter in the order of the text; none when MDX could not read the file. */
export function findTags(chapter: ChapterDraft): readonly Tag[] {
  return collect(chapter).tags;
}

/** All words between and inside tags, attributes excluded. */
export function findWords(chapter: ChapterDraft): readonly Words[] {
  return collect(chapter).words;
}

/** Tags that stand directly in this one; a paragraph between them does not count. */
export function findTagsDirectlyIn(tag: Tag, tags: readonly Tag[]): Tag[] {
  return tags.filter((inner) => inner.within.at(-1) === tag);
}

/** The innermost enclosing tag of one of these names. */
export function findEnclosing(tag: { within: readonly Tag[] }, ...names: string[]): Tag | undefined {
  return tag.within.findLast((outer) => names.includes(outer.name));
}

/** Where an attribute stands; the tag itself when the attribute is absent. */
export function placeOfAttribute(tag: Tag, name: string): Place {
  const attribute = tag.node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return attribute ? placeOfNode(tag.place.path, attribute) : tag.place;
}

export function placeOfNode(path: string, node: Pick<Nodes, 'position'>): Place {
  const { start, end } = node.position ?? {};
  const place = { path, line: start?.line ?? 1, column: start?.column ?? 1 };
  return end && end.line === place.line ? { ...place, endColumn: end.column } : place;
}

/** A stretch of the file by characters, for words inside a longer text. */
export function placeOfStretch(chapter: ChapterDraft, offset: number, length: number): Place {
  const before = chapter.text.slice(0, offset);
  const place = {
    path: chapter.path,
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
  const isOneLine = !chapter.text.slice(offset, offset + length).includes('\n');
  return isOneLine ? { ...place, endColumn: place.column + length } : place;
}

export function isTagNode(node: Nodes): node is TagNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

interface Collected {
  tags: readonly Tag[];
  words: readonly Words[];
}

/** Every rule asks for the same tags, and a chapter once read stays as it is: its tree is walked once. */
const collected = new WeakMap<ChapterDraft, Collected>();

function collect(chapter: ChapterDraft): Collected {
  const known = collected.get(chapter);
  if (known) return known;
  const found = walkThrough(chapter);
  collected.set(chapter, found);
  return found;
}

function walkThrough(chapter: ChapterDraft): Collected {
  const tags: Tag[] = [];
  const words: Words[] = [];
  const walk = (node: Nodes, within: readonly Tag[]): void => {
    let inside = within;
    if (isTagNode(node)) {
      const tag = describeTag(chapter, node, within);
      tags.push(tag);
      inside = [...within, tag];
    } else if (node.type === 'text') {
      const from = node.position?.start.offset ?? 0;
      words.push({ text: chapter.text.slice(from, node.position?.end.offset ?? from), within, offset: from });
    }
    if ('children' in node) for (const child of node.children) walk(child, inside);
  };
  if (chapter.tree) walk(chapter.tree, []);
  return { tags, words };
}

function describeTag(chapter: ChapterDraft, node: TagNode, within: readonly Tag[]): Tag {
  const name = node.name ?? '';
  const written = node.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value] as const] : [],
  );
  const { path, line, column } = placeOfNode(chapter.path, node);
  const place = { path, line, column, endColumn: column + 1 + name.length };
  return { name, attributes: Object.fromEntries(written), within, place, node };
}
