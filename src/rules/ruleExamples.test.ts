import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { layOver, readInventedStory } from '../../tests/helpers/exampleDraft.ts';
import { type RuleExample, readRuleExamples } from '../../tests/helpers/ruleExamples.ts';
import type { StoryDraft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { allRules } from './allRules.ts';
import { noCodeInChapters } from './noCodeInChapters.ts';

const FOLDER = 'src/rules';

let story: StoryDraft;
beforeAll(async () => {
  story = await readInventedStory();
});

describe('the rules', () => {
  it('are all in the list, each in the file of its name', () => {
    const files = readdirSync(FOLDER)
      .filter((file) => /^export const \w+: Rule = /m.test(readFileSync(`${FOLDER}/${file}`, 'utf8')))
      .map((file) => file.replace('.ts', ''));
    expect(allRules.map(({ id }) => fileOf(id)).sort()).toEqual(files.sort());
  });

  it('find nothing in the invented story', () => {
    expect(allRules.flatMap((rule) => rule.check(story).map(describeProblem))).toEqual([]);
  });
});

describe('no-code-in-chapters', () => {
  // A docblock cannot hold the end of a comment, so this example stands here.
  it('lets editors leave a comment for one another', () => {
    const draft = layOver(story, {
      kind: 'ok',
      language: 'mdx',
      text: '{/* Ask the clerk. */}\n',
      expected: [],
    });
    expect(noCodeInChapters.check(draft)).toEqual([]);
  });
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = readRuleExamples(readFileSync(`${FOLDER}/${fileOf(id)}.ts`, 'utf8'));

  it('shows what is well written and what is not', () => {
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(['ok', 'not-ok']));
  });

  it.each(examples.map((example) => [titleOf(example), example] as const))('%s', (_, example) => {
    const problems = rule.check(layOver(story, example));
    expect(problems.map(describeProblem)).toEqual(example.expected);
    expect(problems.length > 0).toBe(example.kind === 'not-ok');
  });

  it('says of every problem what was found, what was expected and how to mend it', () => {
    const problems = examples.flatMap((example) => rule.check(layOver(story, example)));
    for (const problem of problems) {
      expect(problem.rule).toBe(id);
      expect(problem.message).toMatch(/\.$/);
      expect([problem.found, problem.expected, problem.fix]).not.toContain('');
    }
  });
});

/** The documented answers are what the test report should read as. */
function titleOf({ kind, text, expected }: RuleExample): string {
  return kind === 'ok' ? `accepts ${text.split('\n')[0]}` : `answers ${expected.join(' ')}`;
}

/** `3:12 There is no tag …`; of a data file its keys instead of a line. */
function describeProblem({ place, message }: Problem): string {
  return place.path.endsWith('.mdx')
    ? `${place.line}:${place.column} ${message}`
    : `${place.path}: ${message}`;
}

function fileOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
