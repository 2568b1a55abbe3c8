import { Bar } from '../components/Bar.tsx';
import { href } from '../components/href.ts';
import { NameNotes } from '../components/NameNotes.tsx';
import { PageFooter } from '../components/PageFooter.tsx';
import { PeopleNotes } from '../components/PeopleNotes.tsx';
import { Rail } from '../components/Rail.tsx';
import { SourceCards, sourcesQuoted } from '../components/SourceCards.tsx';
import { useStory } from '../components/StoryContext.tsx';
import { chapterOf } from '../components/storyRecords.ts';
import type { Chapter } from '../model/chapter.ts';
import { formatMinutes } from '../model/formatMinutes.ts';
import { ChapterArticle } from './ChapterArticle.tsx';
import styles from './ChapterPage.module.css';

/** One chapter alone, with the one before it and the one after. */
export function ChapterPage({ slug }: { slug: string }) {
  const { story, root } = useStory();
  const chapter = chapterOf(story, slug);
  const index = story.chapters.indexOf(chapter);
  return (
    <>
      <Bar chapter={chapter} />
      <main id="main">
        <div className={styles.reading}>
          <Rail current={slug} />
          <ChapterArticle chapter={chapter} level={1} />
          <nav className={styles.neighbours} aria-label="Before and after this chapter">
            <Neighbour word="Before" chapter={story.chapters[index - 1]} root={root} />
            <Neighbour word="Next" chapter={story.chapters[index + 1]} root={root} />
          </nav>
        </div>
        <PeopleNotes title="People in this chapter" chapters={[chapter]} />
        <NameNotes title="Names and disputed words in this chapter" chapters={[chapter]} />
        <SourceCards sources={sourcesQuoted([chapter])} />
      </main>
      <PageFooter path={`chapters/${slug}/`} />
    </>
  );
}

interface NeighbourProps {
  word: 'Before' | 'Next';
  chapter: Chapter | undefined;
  root: string;
}

/** At either end of the story the way leads to its cover. */
function Neighbour({ word, chapter, root }: NeighbourProps) {
  const { site } = useStory().story;
  if (!chapter)
    return (
      <a href={href(root, '')} data-way={word}>
        <span>{word === 'Next' ? 'The end' : 'The beginning'}</span>
        <b>{site.title}</b>
        <span>The whole story on one page</span>
      </a>
    );
  const { slug, number, minutes, frontmatter } = chapter;
  return (
    <a href={href(root, `chapters/${slug}/`)} data-way={word} rel={word === 'Next' ? 'next' : 'prev'}>
      <span>{word}</span>
      <b>
        {number} {frontmatter.title}
      </b>
      <span>
        {frontmatter.kicker} · {formatMinutes(minutes)}
      </span>
    </a>
  );
}
