import { describe, expect, it } from 'vitest';
import { codeFrame } from './codeFrame.ts';

const text = [
  'The ferry ran.',
  'The bell rang.',
  '',
  `${'north '.repeat(30)}HERE ${'south '.repeat(30)}`,
].join('\n');

describe('The lines shown with a problem', () => {
  it('are the marked one between its neighbours, with carets under the place', () => {
    expect(codeFrame(text, { path: '', line: 2, column: 5, endColumn: 9 })).toBe(
      ['  1 | The ferry ran.', '> 2 | The bell rang.', '    |     ^^^^', '  3 |'].join('\n'),
    );
  });

  it('have one caret where no end is known', () => {
    expect(codeFrame(text, { path: '', line: 1, column: 1 })).toBe(
      ['> 1 | The ferry ran.', '    | ^', '  2 | The bell rang.'].join('\n'),
    );
  });

  it('show of a long line only what stands round the place', () => {
    const [, marked = '', carets = ''] = codeFrame(text, {
      path: '',
      line: 4,
      column: 181,
      endColumn: 185,
    }).split('\n');
    expect(marked.length).toBeLessThan(115);
    expect(marked.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('never mark more than is shown', () => {
    const [, marked = '', carets = ''] = codeFrame(text, {
      path: '',
      line: 4,
      column: 10,
      endColumn: 300,
    }).split('\n');
    expect(carets.length).toBeLessThanOrEqual(marked.length);
  });

  it('are none when the file has no such line', () => {
    expect(codeFrame(text, { path: '', line: 9, column: 1 })).toBe('');
  });
});
