/** `content/` in, a checked story out: the whole way on one screen. */
import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { type CheckOptions, checkStory } from './checkStory.ts';
import type { Texts } from './readContent.ts';
import { resolveStory } from './resolveStory.ts';

export interface StoryCompiled {
  /** Undefined when there is any problem. */
  story?: Story;
  problems: Problem[];
  /** The files' contents by the path that problems print. */
  texts: Texts;
}

export async function compileStory(contentDir: string, options?: CheckOptions): Promise<StoryCompiled> {
  const { draft, problems, texts } = await checkStory(contentDir, options);
  if (!draft || problems.length > 0) return { problems, texts };
  return { story: await resolveStory(draft), problems, texts };
}
