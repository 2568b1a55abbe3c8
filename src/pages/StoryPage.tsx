import { Bar } from '../components/Bar.tsx';
import { BeforeStory } from '../components/BeforeStory.tsx';
import { NameNotes } from '../components/NameNotes.tsx';
import { PageFooter } from '../components/PageFooter.tsx';
import { PeopleNotes } from '../components/PeopleNotes.tsx';
import { Rail } from '../components/Rail.tsx';
import { SourceCards, sourcesQuoted } from '../components/SourceCards.tsx';
import { useStory } from '../components/StoryContext.tsx';
import { ChapterArticle } from './ChapterArticle.tsx';
import { Cover } from './Cover.tsx';
import styles from './StoryPage.module.css';

/** The front page: the cover, and then the whole story in one scroll. */
export function StoryPage() {
  const { story } = useStory();
  return (
    <>
      <Bar isWholeStory />
      <main id="main">
        <Cover />
        <BeforeStory />
        <div className={styles.reading}>
          <Rail />
          {story.chapters.map((chapter) => (
            <ChapterArticle key={chapter.slug} chapter={chapter} level={2} />
          ))}
        </div>
        <PeopleNotes title="People in this story" chapters={story.chapters} />
        <NameNotes title="Names and disputed words in this story" chapters={story.chapters} />
        <SourceCards sources={sourcesQuoted(story.chapters)} />
      </main>
      <PageFooter />
    </>
  );
}
