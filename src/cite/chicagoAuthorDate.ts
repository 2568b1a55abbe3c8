/** An entry of a reference list as The Chicago Manual of Style has it for author and date, 18th edition. */
import { capital } from '../model/capital.ts';
import type { Citable } from './citable.ts';
import { type CitedDate, dateWords } from './citedDate.ts';
import { familyFirst, givenFirst } from './citedName.ts';
import { bracketed, ended, joined, quoted, type Run } from './runs.ts';

export function chicagoAuthorDate(text: Citable): Run[] {
  const { version, date, seen, url } = text;
  const authors = authorsOf(text);
  const title = ended(titleOf(text));
  const year = ended([date ? yearOf(date) : 'n.d.']);
  const dayAndMonth = date ? dayOf(date) : '';
  const parts: Run[][] = [
    ...(authors ? [ended([authors]), year, title] : [title, year]),
    workOf(text),
    version ? [`Version ${version}.`] : [],
    dayAndMonth ? [`${dayAndMonth}.`] : [],
    seen ? ended([capital(seen)]) : [],
    url ? [`${url}.`] : [],
  ];
  return joined(parts, ' ');
}

function titleOf({ kind, title, titleIsDescribed, translatedTitle }: Citable): Run[] {
  const own: Run = titleIsDescribed ? bracketed(title) : kind === 'story' ? { italic: title } : quoted(title);
  return translatedTitle ? [own, ` ${bracketed(translatedTitle)}`] : [own];
}

/** A body that publishes its own page is named once, as its author. */
function workOf({ kind, container, number, authors }: Citable): Run[] {
  if (!container || authors.some((name) => 'literal' in name && name.literal === container)) return [];
  if (kind === 'chapter') return ended([`Chap. ${number ?? ''} in `, { italic: container }]);
  return ended([kind === 'news' ? { italic: container } : container]);
}

/** The first name is turned round, since the list is in its order; names in their own script follow the romanised ones. */
function authorsOf({ authors }: Citable): string {
  const names = authors.map((name, index) => {
    const words = index === 0 ? familyFirst(name) : givenFirst(name);
    return name.native ? `${words} ${name.native}` : words;
  });
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

function yearOf(date: CitedDate): string {
  return `${date.isCirca ? 'ca. ' : ''}${dateWords(date).year}`;
}

function dayOf(date: CitedDate): string {
  const { month, day } = dateWords(date);
  return [month, day].filter(Boolean).join(' ');
}
