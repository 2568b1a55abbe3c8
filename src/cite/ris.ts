/** A record in the RIS format: a tag a line, no line wrapped, each ended by CR and LF. */
import type { Citable } from './citable.ts';
import { familyFirst } from './citedName.ts';
import { notesOf } from './notesOf.ts';

export function ris(text: Citable): string {
  const title = text.titleIsDescribed ? `[${text.title}]` : text.title;
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', text.kind === 'news' ? 'NEWS' : 'ELEC'],
    ['ID', text.key],
    ...text.authors.map((name): [string, string] => ['AU', familyFirst(name)]),
    ['TI', title],
    ['T2', text.container],
    ['SE', text.number === undefined ? undefined : String(text.number)],
    ['ET', text.version],
    ['PY', text.date?.value.slice(0, 4)],
    ['DA', text.date && dateOf(text.date.value)],
    ['LA', text.language],
    ['UR', text.url],
    // Not TT: programs take it for the title itself.
    ['N1', text.translatedTitle && `Title in translation: ${text.translatedTitle}`],
    ...notesOf(text).map((note): [string, string] => ['N1', note]),
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`)).join('');
}

/** `2023/09/` where the day is not known: the slashes stay. */
function dateOf(value: string): string {
  const [year = '', month = '', day = ''] = value.split('-');
  return `${year}/${month}/${day}`;
}
