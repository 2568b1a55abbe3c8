/** The examples in a rule's docblock: what an author might write, and what the rule must answer. */

export interface RuleExample {
  kind: 'ok' | 'not-ok';
  /** A chapter, or data laid over that of the invented story. */
  language: 'mdx' | 'yaml';
  text: string;
  /** Place and message of each problem, in the rule's order. */
  expected: string[];
}

export function readRuleExamples(file: string): RuleExample[] {
  const docblocks = [...file.matchAll(/\/\*\*\n([\s\S]*?)\n \*\//g)].map(([, lines = '']) =>
    lines.replace(/^ \* ?/gm, ''),
  );
  return docblocks.flatMap((docblock) => docblock.split(/^@example /m).slice(1)).map(readExample);
}

function readExample(block: string): RuleExample {
  const match = /^(ok|not-ok)\n```(mdx|yaml)\n([\s\S]*?\n)```(?:\n([\s\S]*))?$/.exec(block.trimEnd());
  if (!match) throw new Error(`An example is not an ok or not-ok with a fenced block: ${block.slice(0, 80)}`);
  const [, kind, language, text = '', answers = ''] = match;
  return {
    kind: kind === 'ok' ? 'ok' : 'not-ok',
    language: language === 'yaml' ? 'yaml' : 'mdx',
    text,
    expected: answers.split('\n').filter((line) => line !== ''),
  };
}
