import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../model/person.ts';
import { isTagNode } from '../../rules/chapterTags.ts';
import { readChapter } from '../readChapter.ts';
import { findNamed, linkPeople } from './linkPeople.ts';

const PEOPLE = [
  { id: 'ada', kind: 'person', name: 'Ada North' },
  { id: 'ada-speaker', kind: 'person', name: 'Speaker of Ada North' },
  { id: 'board', kind: 'body', name: 'the Harbour Board (HB)' },
  { id: 'notice', kind: 'body', name: 'Notice' },
  { id: 'label', kind: 'attribution', name: 'The board, by a copy' },
] as Person[];

/** What is linked in a chapter's text, as `id: words`, and who was found where. */
function link(body: string) {
  const { chapter, problems } = readChapter({ slug: 'ferry', path: 'ferry.mdx', text: body }, []);
  expect(problems.filter(({ rule }) => rule === 'mdx-is-readable')).toEqual([]);
  const named = linkPeople(chapter, PEOPLE);
  const linked: string[] = [];
  const walk = (node: Nodes): void => {
    if (isTagNode(node) && node.name === 'Person') {
      const [id] = node.attributes.map(({ value }) => value);
      linked.push(`${id}: ${node.children.map((child) => ('value' in child ? child.value : '')).join('')}`);
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  if (chapter.tree) walk(chapter.tree);
  return { linked, named: named.map(({ person, step }) => `${person} in ${step ?? 'no step'}`) };
}

const step = (id: string, words: string) =>
  `<Scene id="s-${id}">\n\n<Step id="${id}">\n\n${words}\n\n</Step>\n\n</Scene>\n\n`;

describe('Names in prose', () => {
  it('are linked where a person is first named in each step', () => {
    const { linked, named } = link(
      step('one', 'Ada North spoke. Then Ada North left.') + step('two', 'So did Ada North.'),
    );
    expect(linked).toEqual(['ada: Ada North', 'ada: Ada North']);
    expect(named).toEqual(['ada in one', 'ada in two']);
  });

  it('are linked where a body is first named in the chapter', () => {
    const { linked, named } = link(
      step('one', 'It was the Harbour Board.') + step('two', 'The Harbour Board again.'),
    );
    expect(linked).toEqual(['board: Harbour Board']);
    expect(named).toEqual(['board in one', 'board in two']);
  });

  it('are linked without the office before them and the possessive after them', () => {
    expect(link('Chair Ada North’s boat.').linked).toEqual(['ada: Ada North']);
  });

  it('are linked across the end of a line', () => {
    expect(link('The chair, Ada\nNorth, spoke.').linked).toEqual(['ada: Ada\nNorth']);
  });

  it('give way to the longer name', () => {
    expect(link('The Speaker of Ada North spoke.').linked).toEqual(['ada-speaker: Speaker of Ada North']);
  });

  it('are not half a word, a first name or a word that happens to be a body’s', () => {
    expect(link('Ada Northern, Ada, and a Notice on the gate.').linked).toEqual([]);
  });

  it.each([
    ['a quotation', '<Quotation source="post" by="ada">Ada North says so.</Quotation>'],
    ['a said word', 'It was <Said by="ada" source="post">Ada North</Said>.'],
    ['a mentioned word', 'The word <Term of="x">Ada North</Term>.'],
    ['an exhibit', '<Exhibit source="post" by="ada" about="x">\n\nAda North\n\n</Exhibit>'],
    ['a heading', '## Ada North'],
    ['a link', '[Ada North](https://example.org)'],
  ])('are left alone in %s', (_where, words) => {
    expect(link(words).linked).toEqual([]);
  });

  it.each([
    ['an account', '<Account of="northbank">\n\nAda North spoke.\n\n</Account>'],
    ['a record', '<Record of="R1">\nAda North wrote.\n</Record>'],
    ['emphasis', 'It was *Ada North* herself.'],
  ])('are linked in %s', (_where, words) => {
    expect(link(words).linked).toEqual(['ada: Ada North']);
  });

  it('are told of a text without linking it', () => {
    expect(findNamed('a report by Ada North for the Harbour Board', PEOPLE)).toEqual(['ada', 'board']);
    expect(findNamed('a report by Ada North', [])).toEqual([]);
  });
});
