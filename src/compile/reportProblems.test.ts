import { describe, expect, it } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { problemsAsJson, reportProblems, sortProblems } from './reportProblems.ts';

function problem(path: string, line: number, column: number, rule = 'a-rule'): Problem {
  return {
    rule,
    place: { path, line, column },
    message: 'What is wrong.',
    found: 'this',
    expected: 'that',
    fix: 'Mend it.',
  };
}

const problems = [
  problem('b.mdx', 1, 1),
  problem('a.mdx', 10, 1),
  problem('a.mdx', 2, 9),
  problem('a.mdx', 2, 3),
];

describe('A report', () => {
  it('says where, what, found, expected and how to mend it, and counts', () => {
    expect(
      reportProblems([problem('a.mdx', 2, 5)], new Map([['a.mdx', 'one\nthe two\nthree']])),
    ).toBe(`a.mdx:2:5  a-rule
  What is wrong.

    1 | one
  > 2 | the two
      |     ^
    3 | three

  found     this
  expected  that
  to mend   Mend it.

1 problem in 1 file.`);
  });

  it('does without the lines of a file that it does not have', () => {
    expect(reportProblems([problem('a.mdx', 2, 5)], new Map())).not.toContain('|');
  });

  it('goes by file, line and column', () => {
    expect(sortProblems(problems).map(({ place }) => `${place.path}:${place.line}:${place.column}`)).toEqual([
      'a.mdx:2:3',
      'a.mdx:2:9',
      'a.mdx:10:1',
      'b.mdx:1:1',
    ]);
    expect(reportProblems(problems, new Map())).toMatch(/4 problems in 2 files\.$/);
  });

  it('is the same problems in the same order as JSON', () => {
    expect(JSON.parse(problemsAsJson(problems))).toEqual(sortProblems(problems));
  });
});
