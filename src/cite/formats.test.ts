import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INVENTED_TEXTS } from '../../tests/fixtures/citations/inventedTexts.ts';
import { readBibtex, readCslJson, readRis, toBeReadBack } from '../../tests/helpers/readBack.ts';
import type { Citable } from './citable.ts';
import { RECORD_FORMATS, STYLES } from './formats.ts';
import { plainText, type Run } from './runs.ts';

const TEXTS = Object.entries(INVENTED_TEXTS);

/** Italics between underscores, so that a reader of the file sees them. */
function marked(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : `_${run.italic}_`)).join('');
}

function everyWay(text: Citable): string {
  return [
    ...STYLES.map(({ name, write }) => `${name}\n${marked(write(text))}\n`),
    ...RECORD_FORMATS.map(({ name, write }) => `${name}\n${write(text).replaceAll('\r', '')}`),
  ].join('\n');
}

describe('each invented text', () => {
  it.each(TEXTS)('%s is cited as a person has read and agreed', async (name, text) => {
    await expect(everyWay(text)).toMatchFileSnapshot(
      join(import.meta.dirname, `../../tests/fixtures/citations/${name}.txt`),
    );
  });

  it.each(TEXTS)('%s is given back by its BibTeX entry', (_, text) => {
    const { notes, ...back } = readBibtex(write('bibtex', text));
    expect(back).toEqual(toBeReadBack(text));
    expect(notes.normalize('NFC')).toContain(text.dated ?? '');
  });

  it.each(TEXTS)(
    '%s is given back by its RIS record, whose lines are as the format wants them',
    (_, text) => {
      const record = write('ris', text);
      const { notes, ...back } = readRis(record);
      expect(back).toEqual(toBeReadBack(text));
      expect(notes).toContain(text.dated ?? '');
      const lines = record.split('\r\n');
      expect(lines.shift()).toMatch(/^TY {2}- (NEWS|ELEC)$/);
      expect(lines.splice(-2)).toEqual(['ER  - ', '']);
      for (const line of lines) expect(line).toMatch(/^(?!TY|ER)[A-Z][A-Z0-9] {2}- \S[^\r\n]*$/);
    },
  );

  it.each(TEXTS)('%s is given back by its CSL-JSON', (_, text) => {
    const { notes, ...back } = readCslJson(write('csl-json', text));
    expect(back).toEqual(toBeReadBack(text));
    expect(notes).toContain(text.dated ?? '');
  });

  it.each(TEXTS)('%s leaves nothing undefined, and its letters and marks in one form', (_, text) => {
    const all = everyWay(text);
    expect(all).not.toMatch(/undefined|null|\bNaN\b|\(\)|,,|\.\.|, ,/);
    expect(all).toBe(all.normalize('NFC'));
  });

  it.each(TEXTS)('%s never tells of a visit to its address, of which nothing is recorded', (_, text) => {
    expect(everyWay(text)).not.toMatch(/accessed|retrieved|urldate|^Y2/im);
  });
});

describe('a date that is not known to the day', () => {
  it('never gets one', () => {
    const inexact = TEXTS.filter(([, { dated }]) => dated !== undefined);
    expect(inexact.length).toBeGreaterThan(3);
    for (const [name, text] of inexact)
      for (const { write } of STYLES)
        expect(plainText(write(text)), name).not.toMatch(
          /\b\d{1,2} (May|June|Sept)|(May|June|September) \d{1,2}\b/,
        );
  });
});

function write(id: string, text: Citable): string {
  const format = RECORD_FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`There is no format ${id}.`);
  return format.write(text);
}
