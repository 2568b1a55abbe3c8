import { expect, it } from 'vitest';
import { drawnInks } from './drawnInks.ts';

const inks = (css: string) => drawnInks(css).map(({ role, ink }) => `${role} ${ink}`);

it('tells what is read, what is seen and what lies below', () => {
  const css =
    '.a { color: var(--color-ink); background: var(--color-paper); border-block: 1px solid var(--color-rule) }';
  expect(inks(css)).toEqual(['text var(--color-ink)', 'ground var(--color-paper)', 'line var(--color-rule)']);
});

it('reads inside layers, queries and lists of selectors, and skips remarks', () => {
  const css =
    '@layer x { @media print { .a,\n .b:hover { /* color: var(--color-no) */ fill: var(--color-ink); } } }';
  expect(drawnInks(css)).toEqual([{ role: 'text', ink: 'var(--color-ink)', selector: '.a,\n .b:hover' }]);
});

it('follows a property of the sheet’s own to every value it is given', () => {
  const css =
    '.a { --own: var(--color-ink) } .b { --own: var(--color-road) } .c { stroke: color-mix(in srgb, var(--own) 42%, var(--color-paper)) }';
  expect(inks(css)).toEqual([
    'line color-mix(in srgb, var(--color-ink) 42%, var(--color-paper))',
    'line color-mix(in srgb, var(--color-road) 42%, var(--color-paper))',
  ]);
});

it('follows it into another sheet too', () => {
  const other = '.a { --own: var(--color-road) }';
  expect(drawnInks('.b { color: var(--own) }', other)).toEqual([
    { role: 'text', ink: 'var(--color-road)', selector: '.b' },
  ]);
});

it('takes a mixed fill for an area, which other things lie on', () => {
  expect(inks('.a { fill: color-mix(in srgb, var(--color-ink) 11%, transparent) }')).toEqual([
    'ground color-mix(in srgb, var(--color-ink) 11%, transparent)',
  ]);
});

it('takes a ground that is ruled for the lines it is ruled with', () => {
  expect(inks('.a { background: linear-gradient(transparent, var(--color-ink)) }')).toEqual([
    'line var(--color-ink)',
  ]);
});

it('leaves alone what is no ink', () => {
  expect(inks('.a { color: inherit; font: 400 var(--text-small) var(--font-sans); fill: none }')).toEqual([]);
});
