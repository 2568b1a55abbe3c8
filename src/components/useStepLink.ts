import { useChapter } from './ChapterContext.tsx';
import { href } from './href.ts';
import { useStory } from './StoryContext.tsx';

/** The way to a step, named `chapter/step`; a chapter that is not part of the story yet has none. */
export function useStepLink(): (to: string) => string | undefined {
  const { story, root } = useStory();
  const current = useChapter().chapter.slug;
  return (to) => {
    const [slug = '', step = ''] = to.split('/');
    if (!story.chapters.some((chapter) => chapter.slug === slug)) return undefined;
    return slug === current ? `#${step}` : href(root, `chapters/${slug}/#${step}`);
  };
}
