import { expect, it } from 'vitest';
import { frameworksInOne } from './frameworksInOne.ts';

const entry = (code: string, framework: string, seen: string) => ({
  framework: { code, framework, asks: '', address: `https://example.org/${framework}`, seen },
});

it('names each published list once, and says once what was seen of it for all codes of which it is true', () => {
  const [a1, b1, a2, a3] = [
    entry('A1', 'a', 'in full'),
    entry('B1', 'b', 'in full'),
    entry('A2', 'a', 'in part'),
    entry('A3', 'a', 'in full'),
  ];
  expect(frameworksInOne([a1, b1, a2, a3])).toEqual([
    {
      name: 'a',
      address: 'https://example.org/a',
      entries: [a1, a2, a3],
      seen: [
        { codes: ['A1', 'A3'], words: 'in full' },
        { codes: ['A2'], words: 'in part' },
      ],
    },
    {
      name: 'b',
      address: 'https://example.org/b',
      entries: [b1],
      seen: [{ codes: ['B1'], words: 'in full' }],
    },
  ]);
});
