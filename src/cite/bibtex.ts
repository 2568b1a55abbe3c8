/** An entry for BibLaTeX, in UTF-8; `year` stands beside `date` for older programs. */
import type { Citable, CitedName } from './citable.ts';
import { familyFirst, givenFirst } from './citedName.ts';
import { notesOf } from './notesOf.ts';

export function bibtex(text: Citable): string {
  const { date, translatedTitle } = text;
  const title = text.titleIsDescribed ? `[${text.title}]` : text.title;
  const fields: Record<string, string | undefined> = {
    author: text.authors.map(nameOf).join(' and ') || undefined,
    // The inner braces keep the capitals, whatever the style does to titles.
    title: `{${escaped(title)}}`,
    titleaddon: translatedTitle && escaped(`[${translatedTitle}]`),
    organization: text.container && `{${escaped(text.container)}}`,
    chapter: text.number === undefined ? undefined : String(text.number),
    version: text.version && escaped(text.version),
    date: date && (date.isCirca ? `${date.value}~` : date.value),
    year: date?.value.slice(0, 4),
    url: text.url && verbatim(text.url),
    langid: text.language && languageName(text.language),
    note: escaped(notesOf(text).join(' ')) || undefined,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = {${value}}`,
  );
  return `@online{${text.key},\n${lines.join(',\n')}\n}\n`;
}

/** Braces keep a body's name whole, `and` and commas included. */
function nameOf(name: CitedName): string {
  if ('literal' in name) return `{${escaped(givenFirst(name))}}`;
  // A family name of several words needs no braces: the comma ends it.
  return escaped(familyFirst(name));
}

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\~^{}%&#_$]/g, (mark) => SPECIAL[mark] ?? `\\${mark}`);
}

/** An address is read as it stands, so only what would end it is written otherwise. */
function verbatim(url: string): string {
  return url.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));
}

/** "english", as BibLaTeX names languages. */
function languageName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language)?.toLowerCase() ?? language;
}
