import { createContext, useContext } from 'react';
import type { Chapter } from '../model/chapter.ts';

export interface ChapterValue {
  chapter: Chapter;
  /** Level of the chapter's title: 1 on a page of its own, 2 within the whole story. */
  level: 1 | 2;
}

export const ChapterContext = createContext<ChapterValue | undefined>(undefined);

/** The chapter that a component stands in; throws outside one. */
export function useChapter(): ChapterValue {
  const value = useContext(ChapterContext);
  if (!value) throw new Error('`useChapter` must be used within `ChapterContext`');
  return value;
}
