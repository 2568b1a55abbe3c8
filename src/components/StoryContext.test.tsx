import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Name } from './Name.tsx';

describe('the story of a page', () => {
  it('is missed with a message that says what to do', () => {
    expect(() => renderToStaticMarkup(<Name of="town" />)).toThrow(
      '`useStory` must be used within `StoryContext`',
    );
  });
});
