import { describe, expect, it } from 'vitest';
import { formatPlace, type LastPlace, parsePlace } from './lastPlace.ts';

const PLACE: LastPlace = {
  root: '/river/',
  path: 'chapters/the-ferry/',
  step: 'the-gate',
  title: 'Who stopped the ferry?',
  number: 4,
  of: 9,
};

describe('The place where a reader left', () => {
  it('is read as it was written, on a chapter’s page and in the one scroll', () => {
    for (const place of [PLACE, { ...PLACE, path: '' }, { ...PLACE, path: 'index.html' }])
      expect(parsePlace(formatPlace(place), '/river/')).toEqual(place);
  });

  it('is not that of another story on the same host', () => {
    expect(parsePlace(formatPlace(PLACE), '/valley/')).toBeUndefined();
  });

  it.each([
    ['nothing', null],
    ['half a line', '{"path":'],
    ['no object', '"chapters/the-ferry/"'],
    ['an empty object', '{}'],
    ['null', 'null'],
    ['a path out of the story', JSON.stringify({ ...PLACE, path: '../elsewhere/' })],
    ['a path from the host’s root', JSON.stringify({ ...PLACE, path: '/elsewhere/' })],
    ['an address', JSON.stringify({ ...PLACE, path: 'https://example.org/' })],
    ['no step', JSON.stringify({ ...PLACE, step: '' })],
    ['a step that is no word', JSON.stringify({ ...PLACE, step: 7 })],
    ['a title without end', JSON.stringify({ ...PLACE, title: 'x'.repeat(300) })],
    ['half a step', JSON.stringify({ ...PLACE, number: 1.5 })],
    ['no count', JSON.stringify({ ...PLACE, of: undefined })],
  ])('is nowhere when what was kept is %s', (_what, text) => {
    expect(parsePlace(text, '/river/')).toBeUndefined();
  });
});
