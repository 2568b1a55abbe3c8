/** The entries of a story as things to cite. */
import { capital } from '../model/capital.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Person } from '../model/person.ts';
import type { RecordEntry } from '../model/record.ts';
import type { Address, Source } from '../model/source.ts';
import type { Story } from '../model/story.ts';
import type { Citable, CitedName } from './citable.ts';
import { citedDate, wordsBeside } from './citedDate.ts';
import { bodyName, personName, withoutBrackets } from './citedName.ts';

/** A text that the story quotes. Without a byline it has no author: nobody is named for it. */
export function citeSource(source: Source, { people }: Pick<Story, 'people'>): Citable {
  const { id, byline, title, titleIsDescribed, language, kind } = source;
  const publisher = people.find((person) => person.id === source.publisher);
  return {
    kind: kind.startsWith('news') ? 'news' : 'page',
    key: `source-${id}`,
    authors: byline ? [personName(byline)] : [],
    title,
    titleIsDescribed,
    container: publisher && withoutBrackets(publisher.name),
    ...dateOf(source),
    language,
    ...whereOf(source.addresses),
  };
}

/** A document told in the story's words: its title is ours, and its address may be that of somebody who reports it. */
export function citeRecord(entry: RecordEntry, { people }: Pick<Story, 'people'>): Citable {
  const by = entry.by.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const [first] = by;
  return {
    kind: 'document',
    key: `record-${entry.id.toLowerCase()}`,
    authors: by.map(nameOf),
    title: capital(first ? withoutAuthor(entry.issuer, first.name) : entry.issuer),
    titleIsDescribed: true,
    ...dateOf(entry),
    ...whereOf(entry.addresses),
  };
}

export function citeChapter(chapter: Chapter, { site }: Pick<Story, 'site'>): Citable {
  const { slug, number, frontmatter } = chapter;
  return {
    ...citeStory({ site }),
    kind: 'chapter',
    key: `chapter-${slug}`,
    title: frontmatter.title,
    container: site.title,
    number,
    url: wholeAddress(site.address, `chapters/${slug}/`),
  };
}

export function citeStory({ site }: Pick<Story, 'site'>): Citable {
  const { title, author, published, language, address } = site;
  return {
    kind: 'story',
    key: 'story',
    authors: author ? [personName(author)] : [],
    title,
    version: published?.version,
    date: published && { value: published.date, isCirca: false },
    language,
    url: wholeAddress(address, ''),
  };
}

function nameOf({ kind, name }: Person): CitedName {
  return kind === 'person' ? personName(name) : bodyName(name);
}

/** "Harbour Board, minutes" to "minutes": the author stands before the title. */
function withoutAuthor(issuer: string, name: string): string {
  const start = `${withoutBrackets(name)}, `;
  return issuer.startsWith(start) ? issuer.slice(start.length) : issuer;
}

function dateOf({ date, dated }: Pick<Source, 'date' | 'dated'>): Pick<Citable, 'date' | 'dated'> {
  const cited = citedDate(date, dated);
  return { date: cited, dated: wordsBeside(cited, dated) };
}

/** The issuer's own page before any other's. */
function whereOf(addresses: readonly Address[]): Pick<Citable, 'url' | 'seen'> {
  const address = addresses.find(({ seen }) => seen === 'own-page') ?? addresses[0];
  if (!address) return {};
  const { url, seen, via = 'others' } = address;
  if (seen === 'own-page') return { url };
  return { url, seen: seen === 'via' ? `via ${via}` : `as told by ${via}` };
}

function wholeAddress(address: string | undefined, path: string): string | undefined {
  return address === undefined ? undefined : new URL(path, address.replace(/\/?$/, '/')).href;
}
