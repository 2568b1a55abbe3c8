/** Citations read back: by a library that others use, and by the schema that CSL-JSON has. */
import { Cite, type ParsedName } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'zod';
import type { Citable } from '../../src/cite/citable.ts';
import { familyFirst } from '../../src/cite/citedName.ts';

export interface ReadBack {
  title: string;
  authors: string[];
  date: string | undefined;
  url: string | undefined;
  notes: string;
}

/** What every record of a text must give back; notes apart, which are compared as they come. */
export function toBeReadBack(text: Citable): Omit<ReadBack, 'notes'> {
  const { title, titleIsDescribed, authors, date, url } = text;
  return {
    title: oneForm(titleIsDescribed ? `[${title}]` : title),
    authors: authors.map((name) => oneForm(familyFirst(name))),
    date: date?.value,
    url,
  };
}

/** The library knows the word for a kind of entry and its fields, and undoes the escapes. */
export function readBibtex(entry: string): ReadBack {
  const text = onlyOne(new Cite(entry).data);
  return {
    title: oneForm(text.title ?? ''),
    authors: (text.author ?? []).map(nameOf),
    date: dateOf(text.issued?.['date-parts'][0]),
    url: text.URL?.replace(/%7B|%7D|%5C/g, decodeURIComponent),
    notes: text.note ?? '',
  };
}

export function readRis(record: string): ReadBack {
  const text = onlyOne(new Cite(record).data);
  return {
    title: oneForm(text.title ?? ''),
    authors: [text.author ?? text.reporter ?? []].flat().map(nameOf),
    // The library keeps only the year of some kinds: the day is read from the record itself.
    date: /^DA {2}- (.*)\r$/m.exec(record)?.[1]?.replace(/\/+$/, '').replaceAll('/', '-'),
    url: text.URL,
    notes: [...record.matchAll(/^N1 {2}- (.*)\r$/gm)].map((match) => match[1]).join(' '),
  };
}

const Name = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().min(1) }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** Of the Citation Style Language’s schema for data, 1.0.2, what a record of ours may have. */
const CslItems = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[\w-]+$/),
      type: z.enum(['article-newspaper', 'webpage', 'document', 'chapter']),
      author: z.array(Name).min(1).optional(),
      title: z.string().min(1),
      'container-title': z.string().min(1).optional(),
      'chapter-number': z.string().min(1).optional(),
      version: z.string().min(1).optional(),
      issued: z
        .strictObject({
          'date-parts': z.tuple([z.array(z.number().int().positive()).min(1).max(3)]),
          circa: z.literal(true).optional(),
        })
        .optional(),
      language: z.string().min(2).optional(),
      URL: z.url().optional(),
      note: z.string().min(1).optional(),
    }),
  )
  .length(1);

export function readCslJson(json: string): ReadBack {
  const item = onlyOne(CslItems.parse(JSON.parse(json)));
  return {
    title: oneForm(item.title.replace(/ \[.*\]$/, (end) => (item.title.startsWith('[') ? end : ''))),
    authors: (item.author ?? []).map(nameOf),
    date: dateOf(item.issued?.['date-parts'][0]),
    url: item.URL,
    notes: item.note ?? '',
  };
}

function onlyOne<T>(all: readonly T[]): T {
  const [one] = all;
  if (one === undefined || all.length !== 1) throw new Error(`${all.length} records were read, and not one.`);
  return one;
}

type AnyName = ParsedName | string;

function nameOf(name: AnyName): string {
  if (typeof name === 'string') return oneForm(name);
  const { family, given, literal } = name;
  return oneForm(literal ?? [family, given].filter(Boolean).join(', '));
}

function dateOf(parts: readonly number[] | undefined): string | undefined {
  return parts?.map((part) => String(part).padStart(2, '0')).join('-');
}

/** White space and typographic doubles of a mark are no difference. */
function oneForm(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
