import { resolve } from 'node:path';

/** The folder of the story that every command works on: `STORY_CONTENT`, or `content`. */
export function contentDir(): string {
  return resolve(process.env.STORY_CONTENT || 'content');
}
