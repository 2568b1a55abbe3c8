/** A note as The Chicago Manual of Style has it, 18th edition: the full first note, without its number. */
import type { Citable } from './citable.ts';
import { type CitedDate, dateWords } from './citedDate.ts';
import { givenFirst } from './citedName.ts';
import { bracketed, ended, joined, quoted, type Run } from './runs.ts';

export function chicago(text: Citable): Run[] {
  const { container, number, version, kind, date, seen, url } = text;
  const authors = authorsOf(text);
  const when = date ? dateOf(date) : 'n.d.';
  const work: Run[] =
    kind === 'news' || kind === 'chapter' ? [{ italic: container ?? '' }] : [container ?? ''];
  const isIn = kind === 'chapter' ? ['chap. ', String(number ?? ''), ' in '] : [];
  const isAuthor = text.authors.some((name) => 'literal' in name && name.literal === container);
  const parts: Run[][] = [
    container && !isAuthor ? [...isIn, ...work] : [],
    version ? [`version ${version}`] : [],
    [when],
    seen ? [seen] : [],
    url ? [url] : [],
  ];
  return [...(authors ? [authors, ', '] : []), ...withComma(titleOf(text)), ...ended(joined(parts, ', '))];
}

function titleOf({ kind, title, titleIsDescribed, translatedTitle }: Citable): Run[] {
  const own: Run = titleIsDescribed ? bracketed(title) : kind === 'story' ? { italic: title } : quoted(title);
  return translatedTitle ? [own, ` ${bracketed(translatedTitle)}`] : [own];
}

/** The comma stands within the quotation marks, also after a question. */
function withComma(title: readonly Run[]): Run[] {
  const last = title.at(-1);
  return typeof last === 'string' && last.endsWith('”')
    ? [...title.slice(0, -1), `${last.slice(0, -1)},” `]
    : [...title, ', '];
}

/** Names in their own script follow the romanised ones. */
function authorsOf({ authors }: Citable): string {
  const names = authors.map((name) =>
    name.native ? `${givenFirst(name)} ${name.native}` : givenFirst(name),
  );
  return names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
}

function dateOf(date: CitedDate): string {
  const { year, month, day } = dateWords(date);
  const words = day ? `${month} ${day}, ${year}` : [month, year].filter(Boolean).join(' ');
  return `${date.isCirca ? 'ca. ' : ''}${words}`;
}
