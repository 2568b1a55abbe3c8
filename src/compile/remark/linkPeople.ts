/**
 * Names in our own prose become links to who they are, so that authors write plain sentences. A person is linked where
 * first named in each step, a body where first named in the chapter: a page in which every name is underlined cannot
 * be read. Words of others, disputed words and headings stay as they are.
 */
import type { Nodes, Parent, PhrasingContent, RootContent, Text } from 'mdast';
import type { Appearance } from '../../model/chapter.ts';
import type { ChapterDraft } from '../../model/draft.ts';
import type { Person } from '../../model/person.ts';
import { wholeWords } from '../../model/wholeWords.ts';
import { isTagNode } from '../../rules/chapterTags.ts';
import { attributeOf, makeTag } from './tagAttributes.ts';

/** What these hold is not our prose, or is a link already. */
const NOT_OURS = ['Quotation', 'Said', 'Term', 'Exhibit', 'Claim', 'Name'];
const NOT_PROSE = ['heading', 'link', 'inlineCode', 'code'];

interface Reading {
  names: readonly KnownName[];
  pattern: RegExp;
  /** Person and step, or body, that has been named already. */
  seen: Set<string>;
  found: Appearance[];
}

/** `chapter.tree` is changed. Gives back who is named, and in which step. */
export function linkPeople(chapter: ChapterDraft, people: readonly Person[]): Appearance[] {
  const names = namesOf(people);
  if (!chapter.tree || names.length === 0) return [];
  const reading: Reading = { names, pattern: wholeWords(formsOf(names), 'g'), seen: new Set(), found: [] };
  linkIn(chapter.tree, undefined, reading);
  return reading.found;
}

function linkIn(parent: Parent, step: string | undefined, reading: Reading): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return linked(child, step, reading);
    if ('children' in child && isOurProse(child)) linkIn(child as Parent, stepOf(child) ?? step, reading);
    return [child];
  });
}

function isOurProse(node: Nodes): boolean {
  return !NOT_PROSE.includes(node.type) && !(isTagNode(node) && NOT_OURS.includes(node.name ?? ''));
}

function stepOf(node: Nodes): string | undefined {
  return isTagNode(node) && node.name === 'Step' ? attributeOf(node, 'id') : undefined;
}

/** The text cut at each name that is due a link. */
function linked({ value }: Text, step: string | undefined, reading: Reading): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: words, index } of value.matchAll(reading.pattern)) {
    const name = reading.names.find(({ form }) => form === words.replace(/\s+/g, ' '));
    if (!name || !isFirst(name, step, reading)) continue;
    parts.push({ type: 'text', value: value.slice(from, index) }, makeTag('Person', { of: name.id }, words));
    from = index + words.length;
  }
  parts.push({ type: 'text', value: value.slice(from) });
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}

function isFirst({ id, isPerson }: KnownName, step: string | undefined, reading: Reading): boolean {
  if (!reading.found.some((one) => one.person === id && one.step === step))
    reading.found.push({ person: id, step, as: 'named' });
  const key = isPerson ? `${id} in ${step}` : id;
  if (reading.seen.has(key)) return false;
  reading.seen.add(key);
  return true;
}

interface KnownName {
  id: string;
  form: string;
  isPerson: boolean;
}

/** Ids of those whose full names stand in a text. */
export function findNamed(text: string, people: readonly Person[]): string[] {
  const names = namesOf(people);
  if (names.length === 0) return [];
  const found = [...text.matchAll(wholeWords(formsOf(names), 'g'))].map(([words]) =>
    words.replace(/\s+/g, ' '),
  );
  return names.filter(({ form }) => found.includes(form)).map(({ id }) => id);
}

/** Full names only. A body with a name of one word is left out: the word may be a word. */
function namesOf(people: readonly Person[]): KnownName[] {
  return people.flatMap(({ id, kind, name }) => {
    const form = kind === 'person' ? name : name?.replace(/\s*\(.*\)$/, '').replace(/^the /i, '');
    const isKnown = kind === 'person' || (kind === 'body' && form.includes(' '));
    return isKnown ? [{ id, form, isPerson: kind === 'person' }] : [];
  });
}

function formsOf(names: readonly KnownName[]): string[] {
  return names.map(({ form }) => form);
}
