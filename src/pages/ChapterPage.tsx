import { Bar } from '../components/Bar.tsx';
import { href } from '../components/href.ts';
import { PageFooter } from '../components/PageFooter.tsx';
import { Rail } from '../components/Rail.tsx';
import { SkipLink } from '../components/SkipLink.tsx';
import { useStory } from '../components/StoryContext.tsx';
import { chapterOf } from '../components/storyRecords.ts';
import type { Chapter } from '../model/chapter.ts';
import { ChapterArticle } from './ChapterArticle.tsx';
import styles from './ChapterPage.module.css';

/** One chapter alone, with the one before it and the one after. */
export function ChapterPage({ slug }: { slug: string }) {
  const { story, root } = useStory();
  const chapter = chapterOf(story, slug);
  const index = story.chapters.indexOf(chapter);
  return (
    <>
      <SkipLink />
      <Bar chapter={chapter} />
      <main id="main" className={styles.reading}>
        <Rail current={slug} />
        <ChapterArticle chapter={chapter} level={1} />
        <nav className={styles.neighbours} aria-label="Before and after this chapter">
          <Neighbour word="Before" chapter={story.chapters[index - 1]} root={root} />
          <Neighbour word="Next" chapter={story.chapters[index + 1]} root={root} />
          <a href={href(root, '')}>
            <span>All</span>
            {story.site.title}
          </a>
        </nav>
      </main>
      <PageFooter />
    </>
  );
}

interface NeighbourProps {
  word: string;
  chapter: Chapter | undefined;
  root: string;
}

function Neighbour({ word, chapter, root }: NeighbourProps) {
  if (!chapter) return null;
  return (
    <a href={href(root, `chapters/${chapter.slug}/`)}>
      <span>{word}</span>
      {chapter.number} {chapter.frontmatter.title}
    </a>
  );
}
