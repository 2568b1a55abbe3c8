import { ChapterContext } from '../components/ChapterContext.tsx';
import { ChapterEnd } from '../components/ChapterEnd.tsx';
import { ChapterHeader } from '../components/ChapterHeader.tsx';
import { mdxComponents } from '../components/mdxComponents.tsx';
import { useStory } from '../components/StoryContext.tsx';
import type { Chapter } from '../model/chapter.ts';
import styles from './ChapterArticle.module.css';

export interface ChapterArticleProps {
  chapter: Chapter;
  level: 1 | 2;
}

/** One chapter from kicker to questions, on a page of its own or in the one scroll. */
export function ChapterArticle({ chapter, level }: ChapterArticleProps) {
  const { contents } = useStory();
  const Content = contents[chapter.slug];
  if (!Content) throw new Error(`No prose was evaluated for the chapter “${chapter.slug}”.`);
  return (
    <ChapterContext value={{ chapter, level }}>
      <article
        className={styles.chapter}
        data-chapter={chapter.slug}
        data-opens={chapter.opensWith}
        id={chapter.slug}
      >
        <ChapterHeader />
        <div className={styles.body} data-prose="">
          <Content components={mdxComponents} />
        </div>
        <ChapterEnd />
      </article>
    </ChapterContext>
  );
}
