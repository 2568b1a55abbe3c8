import type { Classroom } from '../../model/classroom.ts';
import type { Story } from '../../model/story.ts';
import type { Teaching } from '../../model/teaching.ts';

/** How a chapter is taught; a page for it is made only where the story says so, so a miss is a bug of ours. */
export function taughtChapter(
  { classroom, teachings }: Story,
  slug: string,
): { teaching: Teaching; classroom: Classroom } {
  const teaching = teachings.find(({ chapter }) => chapter === slug);
  if (!teaching || !classroom) throw new Error(`The story does not say how “${slug}” is taught.`);
  return { teaching, classroom };
}
