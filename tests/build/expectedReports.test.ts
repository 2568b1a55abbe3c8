import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStory } from '../../src/compile/checkStory.ts';
import { reportProblems } from '../../src/compile/reportProblems.ts';
import { FAULTLESS, readCase } from '../helpers/readCase.ts';

const EXPECTED = 'tests/fixtures/expected';
const cases = readdirSync('tests/fixtures/content').filter((name) => name !== 'minimal');

async function reportOf(name: string): Promise<string> {
  const { problems, texts } = await checkStory(FAULTLESS, { read: readCase(name) });
  return `${reportProblems(problems, texts)}\n`;
}

describe('A story with one fault', () => {
  it.each(cases)('is reported as its twin says, without a stack trace: %s', async (name) => {
    const report = await reportOf(name);
    expect(report.split('\n').filter((line) => /^\s+at /.test(line))).toEqual([]);
    const file = join(EXPECTED, `${name}.txt`);
    if (!existsSync(file)) {
      writeFileSync(file, report);
      expect.fail(
        `Created ${file}. Read it as if you had to mend the fault by it, then run again:\n${report}`,
      );
    }
    expect(report).toBe(readFileSync(file, 'utf8'));
  });

  it('has a folder for each expected report', () => {
    const reports = readdirSync(EXPECTED).map((file) => file.replace(/\.txt$/, ''));
    expect(reports.filter((name) => !cases.includes(name))).toEqual([]);
  });
});

it('The story without a fault gives no report', async () => {
  expect((await checkStory(FAULTLESS)).problems).toEqual([]);
});
