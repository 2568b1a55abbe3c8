/** The ways to cite, in the order in which a reader is offered them. */
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { chicagoAuthorDate } from './chicagoAuthorDate.ts';
import type { Citable } from './citable.ts';
import { cslJson } from './cslJson.ts';
import { mla } from './mla.ts';
import { ris } from './ris.ts';
import type { Run } from './runs.ts';

/** A sentence to print, in a style. */
export interface Style {
  id: 'apa' | 'mla' | 'chicago' | 'chicago-author-date';
  name: string;
  write: (text: Citable) => Run[];
}

/** A record to keep, for a program that manages references. */
export interface RecordFormat {
  id: 'bibtex' | 'ris' | 'csl-json';
  name: string;
  extension: string;
  lineEnd: string;
  mediaType: string;
  write: (text: Citable) => string;
}

/** Texts with the same letters become the same text, on one line, before anything is made of them. */
function cleaned(text: Citable): Citable {
  return JSON.parse(JSON.stringify(text), (_, value) =>
    typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : value,
  );
}

function ofCleaned<Written>(write: (text: Citable) => Written): (text: Citable) => Written {
  return (text) => write(cleaned(text));
}

export const STYLES: readonly Style[] = [
  { id: 'apa', name: 'APA 7', write: ofCleaned(apa) },
  { id: 'mla', name: 'MLA 9', write: ofCleaned(mla) },
  { id: 'chicago', name: 'Chicago 18, note', write: ofCleaned(chicago) },
  { id: 'chicago-author-date', name: 'Chicago 18, author and date', write: ofCleaned(chicagoAuthorDate) },
];

export const RECORD_FORMATS: readonly RecordFormat[] = [
  {
    id: 'bibtex',
    name: 'BibTeX',
    extension: 'bib',
    lineEnd: '\n',
    mediaType: 'application/x-bibtex',
    write: ofCleaned(bibtex),
  },
  {
    id: 'ris',
    name: 'RIS',
    extension: 'ris',
    lineEnd: '\r\n',
    mediaType: 'application/x-research-info-systems',
    write: ofCleaned(ris),
  },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    extension: 'json',
    lineEnd: '\n',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: ofCleaned(cslJson),
  },
];

/** A record as a page shows it: lines end as HTML has them, and nothing follows the last. */
export function shownRecord(record: string): string {
  return record.replaceAll('\r', '').replace(/\n$/, '');
}

/** The same record again, as a file. */
export function keptRecord(shown: string, { lineEnd }: RecordFormat): string {
  return `${shown}\n`.replaceAll('\n', lineEnd);
}
