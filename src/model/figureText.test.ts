import { describe, expect, it } from 'vitest';
import { isFigureText, ownWordsOf, readFigureText } from './figureText.ts';

describe('The words of a figure', () => {
  it('hold names that follow the view and words mentioned as others print them', () => {
    expect(readFigureText('at {ferry-town}, called {=the Port} by both')).toEqual([
      { kind: 'words', text: 'at ' },
      { kind: 'name', id: 'ferry-town' },
      { kind: 'words', text: ', called ' },
      { kind: 'mention', text: 'the Port' },
      { kind: 'words', text: ' by both' },
    ]);
  });

  it('are the editors’ own outside the braces, each letter where it stood', () => {
    expect(ownWordsOf('at {quay}, {=shut}.')).toBe('at       ,        .');
  });

  it.each(['at {ferry-town', 'at ferry-town}', 'at {{ferry-town}}', 'at {}'])(
    'are refused where a brace stands alone: %s',
    (text) => {
      expect(isFigureText(text)).toBe(false);
    },
  );

  it('mention up to four words: more would be a quotation', () => {
    expect(isFigureText('{=one two three four}')).toBe(true);
    expect(isFigureText('{=one two three four five}')).toBe(false);
  });
});
