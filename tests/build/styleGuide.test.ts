import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStory } from '../../src/compile/checkStory.ts';
import { readContent } from '../../src/compile/readContent.ts';
import { allRules } from '../../src/rules/allRules.ts';
import { describeVocabulary } from '../../src/rules/vocabulary.ts';

const guide = readFileSync('content/STYLE.md', 'utf8');

/** The rules of `src/rules`, and those that files are read by. */
function ruleIds(): string[] {
  const sources = (readdirSync('src/compile', { recursive: true, encoding: 'utf8' }) as string[])
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join('src/compile', file), 'utf8'));
  const named = sources.flatMap((text) => [
    ...text.matchAll(/(?:rule: |RULE = |, )'([a-z]+(?:-[a-z]+){2,})'/g),
  ]);
  return [...new Set([...allRules.map(({ id }) => id), ...named.map(([, id = '']) => id)])];
}

describe('the style guide', () => {
  it('has the author’s table as the rules have it', () => {
    expect(guide).toContain(describeVocabulary());
  });

  it('has a heading for every rule, so that a message leads to its explanation, and for no other', () => {
    const headings = [...guide.slice(guide.indexOf('\n# The rules')).matchAll(/^## (.+)$/gm)];
    expect(headings.map(([, id]) => id).sort()).toEqual(ruleIds().sort());
  });

  it('shows a step that passes every rule', async () => {
    const example = /```mdx\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const texts = await readContent('content');
    const [path = '', chapter = ''] = [...texts].find(([name]) => name.endsWith('/chapter.mdx')) ?? [];
    const read = async () => new Map([...texts, [path, `${chapter}\n${example}`]]);
    const from = chapter.split('\n').length;
    const { draft, problems } = await checkStory('content', { read });
    expect(draft?.chapters.some(({ text }) => text.includes(example))).toBe(true);
    expect(problems.filter(({ place }) => place.path === path && place.line > from)).toEqual([]);
  });
});
