/** The words of our own that stand published: what each step, each chapter's frame and each claim says, by name. */
import type { Nodes } from 'mdast';
import type { ChapterDraft, StoryDraft } from '../model/draft.ts';
import type { Place } from '../model/problem.ts';
import type { LockedText } from '../model/published.ts';
import { isTagNode, placeOfNode, type TagNode } from '../rules/chapterTags.ts';
import { PRINTED_ATTRIBUTES } from '../rules/ownWords.ts';
import { foldTypography, hashWords } from './foldTypography.ts';

/** A paragraph, or an attribute that readers see. */
export interface Passage {
  text: string;
  place: Place;
}

export interface PublishedText {
  /** `chapter`, `chapter/step` or `claims/C-01`. */
  name: string;
  passages: Passage[];
  /** Where the whole begins. */
  place: Place;
}

/** Every text of the story, in reading order; names stand in their neutral form, and words of the sources are left out. */
export function publishedTexts({ site, chapters, claims, places, placeIn }: StoryDraft): PublishedText[] {
  const neutral = new Map(places.map(({ id, neutral: form }) => [id, form]));
  const listed = chapters.filter(({ slug }) => site.chapters.includes(slug));
  return [
    ...listed.flatMap((chapter) => textsOfChapter(chapter, neutral)),
    ...claims.map(({ id, claim, explanation }) => ({
      name: `claims/${id}`,
      place: placeIn('claims', id),
      passages: [
        { text: claim, place: placeIn('claims', id, 'claim') },
        { text: explanation, place: placeIn('claims', id, 'explanation') },
      ],
    })),
  ];
}

/** The words as they are compared: one line, typography folded. */
export function wordsOfText({ passages }: Pick<PublishedText, 'passages'>): string {
  return foldTypography(passages.map(({ text }) => text).join(' '));
}

export function lockText(text: PublishedText): LockedText {
  return { words: hashWords(wordsOfText(text)), passages: text.passages.map(hashPassage) };
}

export function hashPassage({ text }: Passage): string {
  return hashWords(text).slice(0, 16);
}

function textsOfChapter(chapter: ChapterDraft, neutral: ReadonlyMap<string, string>): PublishedText[] {
  const { slug, path, frontmatter, placeOf, tree } = chapter;
  const frame: PublishedText = { name: slug, passages: [], place: { path, line: 1, column: 1 } };
  if (frontmatter) {
    const { title, kicker, dek, questions, couldNotKnow } = frontmatter;
    frame.passages.push(
      ...Object.entries({ title, kicker, dek }).map(([key, text]) => ({ text, place: placeOf(key) })),
      ...questions.map((text, index) => ({ text, place: placeOf('questions', index) })),
      ...couldNotKnow.map(({ text }, index) => ({ text, place: placeOf('couldNotKnow', index, 'text') })),
    );
  }
  const texts = [frame];
  if (tree) walk(tree, frame);
  for (const text of texts) text.passages = text.passages.filter((passage) => passage.text.trim() !== '');
  return texts;

  function walk(node: Nodes, into: PublishedText, isSources = false): void {
    if (isTagNode(node)) {
      const text = node.name === 'Step' ? opened(node) : into;
      addAttributes(node, text);
      for (const child of blocksIn(node)) walk(child, text, ownershipOf(node) ?? isSources);
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      addWords(node.children, node, into, isSources);
    } else if ('children' in node) {
      for (const child of node.children) walk(child, into, isSources);
    }
  }

  /** What a tag holds: blocks to walk through, or words to be added as one passage. */
  function blocksIn(node: TagNode): Nodes[] {
    const children = node.children as Nodes[];
    const isWords = children.some(({ type }) => type === 'text' || type === 'mdxJsxTextElement');
    return isWords ? [{ type: 'paragraph', children, position: node.position } as Nodes] : children;
  }

  function opened(step: TagNode): PublishedText {
    const text = { name: `${slug}/${attribute(step, 'id')}`, passages: [], place: placeOfNode(path, step) };
    texts.push(text);
    return text;
  }

  function addAttributes(node: TagNode, into: PublishedText): void {
    for (const name of PRINTED_ATTRIBUTES) {
      const text = attribute(node, name);
      if (text !== '') into.passages.push({ text, place: placeOfNode(path, node) });
    }
  }

  function addWords(children: readonly Nodes[], at: Nodes, into: PublishedText, isSources: boolean): void {
    const first = children.find(({ position }) => position !== undefined) ?? at;
    into.passages.push({
      text: children.map((child) => wordsIn(child, isSources)).join(''),
      place: placeOfNode(path, first),
    });
  }

  /** Words of a source are held by their attestation; an editor's words among them are ours. */
  function wordsIn(node: Nodes, isSources = false): string {
    if (node.type === 'text') return isSources ? '' : node.value;
    if (node.type === 'break') return ' ';
    if (isTagNode(node) && node.name === 'Name') return neutral.get(attribute(node, 'of')) ?? '';
    const inside = isTagNode(node) ? (ownershipOf(node) ?? isSources) : isSources;
    return 'children' in node
      ? (node.children as Nodes[]).map((child) => wordsIn(child, inside)).join('')
      : '';
  }
}

/** Whether what stands in a tag are words of a source; undefined where the tag does not say. */
function ownershipOf(tag: TagNode): boolean | undefined {
  if (tag.name === 'Quotation') return true;
  if (tag.name === 'Said') return attribute(tag, 'source') !== '';
  return tag.name === 'Ed' || tag.name === 'Note' ? false : undefined;
}

function attribute({ attributes }: TagNode, name: string): string {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}
