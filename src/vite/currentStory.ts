/** The story as the files in `content/` now stand, compiled when asked for and forgotten when a file changes. */

import { compileStory } from '../compile/compileStory.ts';
import { type BaseMap, baseMaps } from '../compile/map/baseMaps.ts';
import { type ReadContent, readContent } from '../compile/readContent.ts';

export type Compiled = Awaited<ReturnType<typeof compileStory>>;

export interface CurrentStory {
  dir: string;
  compiled: () => Promise<Compiled>;
  /** The base map of that file name; undefined while the content is at fault or has no such map. */
  baseMap: (name: string) => Promise<BaseMap | undefined>;
  forget: () => void;
}

/** While somebody writes, published words may change: `npm run check` and the build ask for the correction. */
const readForWriting: ReadContent = async (dir) => {
  const texts = await readContent(dir);
  return new Map([...texts].filter(([path]) => !path.endsWith('/published.json')));
};

export function currentStory(dir: string): CurrentStory {
  let made: Promise<Compiled> | undefined;
  let drawn: Promise<BaseMap[]> | undefined;
  const compiled = () => {
    made ??= compileStory(dir, { read: readForWriting });
    return made;
  };
  return {
    dir,
    compiled,
    baseMap: async (name) => {
      const { story } = await compiled();
      if (!story) return undefined;
      drawn ??= baseMaps(dir, story.stage);
      return (await drawn).find((map) => map.name === name);
    },
    forget: () => {
      made = undefined;
      drawn = undefined;
    },
  };
}
