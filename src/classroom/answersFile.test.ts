import { describe, expect, it } from 'vitest';
import {
  type AnswersSheet,
  LARGEST_FILE,
  readAnswers,
  writeAnswers,
  writeTable,
  writeText,
} from './answersFile.ts';

const LINK = '#v=1&c=the-ferry&q=s1.k2';
const LETTERS =
  'Հայերեն և Ermənicə: ğ ş ç ı İ, русский, 👩🏽‍🏫 🛶, “quoted”, a\ttab, two\r\nlines\nand a third';

const SHEET: AnswersSheet = {
  link: LINK,
  title: 'Assignment: “The ferry”',
  name: 'Aynur Ծ.',
  answers: [
    { id: 'the-ferry/s1', asks: 'Who speaks, and when?', answer: LETTERS },
    { id: 'the-ferry/k2', asks: 'Which word?', answer: '' },
  ],
};
const IDS = SHEET.answers.map(({ id }) => id);
const tableOf = (answer: string) =>
  rowsOf(writeTable({ ...SHEET, answers: [{ id: 'x', asks: 'y', answer }] }))
    .at(-1)
    ?.at(-1);

/** A reader of tables by RFC 4180, so that what was written is read as others read it. */
function rowsOf(table: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  const text = table.replace(/^\u{feff}/u, '');
  while (pattern.lastIndex < text.length) {
    const [, cell = '', end] = pattern.exec(text) ?? [];
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('answers to go on with elsewhere', () => {
  it('come back letter for letter, in every script', () => {
    expect(readAnswers(writeAnswers(SHEET), LINK, IDS)).toEqual({
      answers: new Map(SHEET.answers.map(({ id, answer }) => [id, answer])),
      unknown: 0,
    });
  });

  it('hold a name only where one was typed', () => {
    expect(writeAnswers(SHEET)).toContain(SHEET.name);
    expect(JSON.parse(writeAnswers({ ...SHEET, name: '' }))).not.toHaveProperty('name');
  });

  it('are taken only where their question is on the page, and the rest are counted', () => {
    expect(readAnswers(writeAnswers(SHEET), LINK, ['the-ferry/k2'])).toEqual({
      answers: new Map([['the-ferry/k2', '']]),
      unknown: 1,
    });
  });

  it.each([
    ['no JSON', 'dear teacher', 'not-answers'],
    ['nothing', '', 'not-answers'],
    ['a list', '[]', 'not-answers'],
    ['null', 'null', 'not-answers'],
    ['somebody else’s file', '{"version":1,"answers":[]}', 'not-answers'],
    ['an answer that is no text', writeAnswers(SHEET).replace('"answer": ""', '"answer": 5'), 'not-answers'],
    [
      'no list of answers',
      writeAnswers(SHEET).replace('"answers": [', '"answers": 1, "x": ['),
      'not-answers',
    ],
    ['another version', writeAnswers(SHEET).replace('"version": 1', '"version": 2'), 'other-version'],
    ['another assignment', writeAnswers({ ...SHEET, link: '#v=1&c=the-mill' }), 'other-assignment'],
    ['more than anybody writes', `"${'a'.repeat(LARGEST_FILE)}"`, 'too-large'],
  ])('are refused where the file holds %s', (_, text, refused) => {
    expect(readAnswers(text, LINK, IDS)).toEqual({ refused });
  });

  it('cannot reach a prototype', () => {
    const hostile = writeAnswers({
      ...SHEET,
      answers: [{ id: '__proto__', asks: '', answer: 'polluted' }],
    }).replace('{', '{"__proto__":{"polluted":"yes"},');
    expect(readAnswers(hostile, LINK, ['the-ferry/s1'])).toEqual({ answers: new Map(), unknown: 1 });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(readAnswers('{"__proto__":{"format":"answers-to-an-assignment"}}', LINK, IDS)).toEqual({
      refused: 'not-answers',
    });
  });
});

describe('answers as a table', () => {
  it('begin with the mark of their encoding and end each row as the standard has it', () => {
    expect(writeTable(SHEET)).toMatch(/^\u{feff}Assignment,Link,Name,Id,Question,Answer\r\n/u);
    expect(writeTable(SHEET)).toMatch(/\r\n$/);
  });

  it('keep commas, quotation marks and line ends inside their cell', () => {
    expect(tableOf(LETTERS)).toBe(LETTERS);
    expect(rowsOf(writeTable(SHEET)).map((row) => row.length)).toEqual([6, 6, 6]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('never run as a formula (%j)', (answer) => {
    expect(tableOf(answer)).toBe(`'${answer}`);
  });

  it('leave a harmless cell alone', () => {
    expect(tableOf('1 - 1 = 0')).toBe('1 - 1 = 0');
  });
});

describe('answers as text', () => {
  it('stand below their questions, with the name, and an empty one says so', () => {
    const text = writeText(SHEET);
    expect(text).toContain(`1. Who speaks, and when?\n\n${LETTERS}`);
    expect(text).toContain('2. Which word?\n\n(no answer)');
    expect(text).toContain('Name: Aynur Ծ.');
    expect(writeText({ ...SHEET, name: '' })).not.toContain('Name');
  });
});
