/** A record in the JSON of the Citation Style Language: a list of one. */
import type { Citable, CitableKind, CitedName } from './citable.ts';
import { notesOf } from './notesOf.ts';

const TYPES: Record<CitableKind, string> = {
  news: 'article-newspaper',
  page: 'webpage',
  document: 'document',
  chapter: 'chapter',
  story: 'webpage',
};

export function cslJson(text: Citable): string {
  const { date, translatedTitle } = text;
  const title = text.titleIsDescribed ? `[${text.title}]` : text.title;
  const notes = notesOf(text);
  const item = {
    id: text.key,
    type: TYPES[text.kind],
    author: text.authors.length > 0 ? text.authors.map(nameOf) : undefined,
    title: translatedTitle ? `${title} [${translatedTitle}]` : title,
    'container-title': text.container,
    'chapter-number': text.number === undefined ? undefined : String(text.number),
    version: text.version,
    issued: date && { 'date-parts': [date.value.split('-').map(Number)], circa: date.isCirca || undefined },
    language: text.language,
    URL: text.url,
    note: notes.length > 0 ? notes.join(' ') : undefined,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function nameOf(name: CitedName): Record<string, string> {
  return 'literal' in name ? { literal: name.literal } : { family: name.family, given: name.given };
}
