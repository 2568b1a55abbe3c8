import type { MDXContent } from 'mdx/types';
import { createContext, useContext } from 'react';
import type { Story } from '../model/story.ts';

/** What never changes on a page. */
export interface StoryValue {
  story: Story;
  /** The way from this page to the site's root: `../../`, or empty on the front page. */
  root: string;
  /** Chapters' prose by slug, evaluated. */
  contents: Readonly<Record<string, MDXContent>>;
}

export const StoryContext = createContext<StoryValue | undefined>(undefined);

/** The story of the page; throws outside one. */
export function useStory(): StoryValue {
  const value = useContext(StoryContext);
  if (!value) throw new Error('`useStory` must be used within `StoryContext`');
  return value;
}
