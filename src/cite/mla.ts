/** The Modern Language Association's list of works cited, 9th edition. Without a date it says nothing of one. */
import { capital } from '../model/capital.ts';
import type { Citable } from './citable.ts';
import { type CitedDate, dateWords } from './citedDate.ts';
import { familyFirst, givenFirst } from './citedName.ts';
import { bracketed, ended, joined, quoted, type Run } from './runs.ts';

export function mla(text: Citable): Run[] {
  const { kind, container, number, version, date, seen, url } = text;
  const authors = authorsOf(text);
  const details: Run[][] = [
    container ? [{ italic: container }] : [],
    number === undefined ? [] : [`ch. ${number}`],
    version ? [`version ${version}`] : [],
    date ? [dateOf(date)] : [],
    seen ? [seen] : [],
    url ? [url] : [],
  ];
  const [first, ...rest] = joined(details, ', ');
  const tail = first === undefined ? [] : [typeof first === 'string' ? capital(first) : first, ...rest];
  const title = kind === 'story' ? [{ italic: text.title }] : titleOf(text);
  return joined([authors ? ended([authors]) : [], ended(title), tail.length > 0 ? [...tail, '.'] : []], ' ');
}

function titleOf({ title, titleIsDescribed, translatedTitle }: Citable): Run[] {
  const own = titleIsDescribed ? bracketed(title) : quoted(title);
  return translatedTitle ? [own, ` ${bracketed(translatedTitle)}`] : [own];
}

/** A body that publishes its own page is named once, as its publisher. */
function authorsOf({ authors, container }: Citable): string {
  const [first, second] = authors.filter((name) => !('literal' in name) || name.literal !== container);
  if (!first) return '';
  if (authors.length > 2) return `${familyFirst(first)}, et al.`;
  return second ? `${familyFirst(first)}, and ${givenFirst(second)}` : familyFirst(first);
}

function dateOf(date: CitedDate): string {
  const { year, shortMonth, day } = dateWords(date);
  return `${date.isCirca ? 'circa ' : ''}${[day, shortMonth, year].filter(Boolean).join(' ')}`;
}
