/** The American Psychological Association's reference list, 7th edition. Titles keep their printed capitals. */
import { capital } from '../model/capital.ts';
import type { Citable } from './citable.ts';
import { type CitedDate, dateWords } from './citedDate.ts';
import { withInitials } from './citedName.ts';
import { bracketed, ended, joined, type Run } from './runs.ts';

export function apa(text: Citable): Run[] {
  const authors = authorsOf(text.authors.map(withInitials));
  const date = `(${text.date ? dateOf(text.date) : 'n.d.'}).`;
  const title = ended(titleOf(text));
  const parts: Run[][] = [
    authors ? ended([authors]) : title,
    [date],
    authors ? title : [],
    workOf(text),
    ...tailOf(text).map((run) => ended([run])),
    text.url ? [text.url] : [],
  ];
  return joined(parts, ' ');
}

/** Whole works stand in italics, and so do pages of a site; a chapter stands upright, and names its work. */
function titleOf(text: Citable): Run[] {
  const { kind, title, titleIsDescribed, translatedTitle } = text;
  const own: Run = titleIsDescribed ? bracketed(title) : kind === 'chapter' ? title : { italic: title };
  const translated = translatedTitle ? ` ${bracketed(translatedTitle)}` : '';
  return [own, translated + (kind === 'chapter' ? '' : detailsOf(text))].filter((run) => run !== '');
}

function workOf(text: Citable): Run[] {
  const { kind, container } = text;
  if (kind !== 'chapter' || !container) return [];
  return ended(['In ', { italic: container }, detailsOf(text)].filter((run) => run !== ''));
}

/** " (chap. 3; Version 1.1)" */
function detailsOf({ number, version }: Citable): string {
  const details = [number !== undefined && `chap. ${number}`, version && `Version ${version}`].filter(
    Boolean,
  );
  return details.length > 0 ? ` (${details.join('; ')})` : '';
}

function tailOf({ kind, container, authors, seen }: Citable): string[] {
  const isAuthor = authors.some((name) => 'literal' in name && name.literal === container);
  const site = kind !== 'chapter' && !isAuthor ? container : undefined;
  return [site, seen && capital(seen)].filter((part) => part !== undefined && part !== '') as string[];
}

function dateOf(date: CitedDate): string {
  const { year, month, day } = dateWords(date);
  const monthAndDay = [month, day].filter(Boolean).join(' ');
  return `${date.isCirca ? 'ca. ' : ''}${[year, monthAndDay].filter(Boolean).join(', ')}`;
}

function authorsOf(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}
