import { citeChapter, citeStory } from '../cite/citableOf.ts';
import { useChapter } from './ChapterContext.tsx';
import styles from './ChapterEnd.module.css';
import { CiteData } from './CiteData.tsx';
import { CiteThis } from './CiteThis.tsx';
import { CorrectionNotes } from './CorrectionNotes.tsx';
import { Heading } from './Heading.tsx';
import { href } from './href.ts';
import { shortName } from './PrintedSo.tsx';
import { endOf, isSkippedTo } from './SceneNote.tsx';
import { useStory } from './StoryContext.tsx';
import { personOf, sourceOf } from './storyRecords.ts';

/** How every chapter ends: its questions, and what each text could not know, by the date of each. */
export function ChapterEnd() {
  const { story, root } = useStory();
  const { level, chapter } = useChapter();
  const { questions, couldNotKnow } = chapter.frontmatter;
  const isTarget = isSkippedTo(endOf(chapter), chapter, story);
  return (
    <footer
      className={styles.end}
      data-chapter-end=""
      {...(isTarget && { id: endOf(chapter), tabIndex: -1 })}
    >
      <section>
        <Heading level={level + 1} className={styles.heading}>
          Questions
        </Heading>
        <ol className={styles.questions}>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <section>
        <Heading level={level + 1} className={styles.heading}>
          What each text could not know
        </Heading>
        <dl className={styles.texts}>
          {couldNotKnow.map(({ source: id, text }) => {
            const source = sourceOf(story, id);
            return (
              <div key={id}>
                <dt>
                  <a href={href(root, `sources/${id}/`)}>
                    {id}, {shortName(personOf(story, source.publisher).name)}
                  </a>
                  , {source.dated}
                </dt>
                <dd>{text}</dd>
              </div>
            );
          })}
        </dl>
      </section>
      <Citations />
      <CorrectionNotes />
    </footer>
  );
}

/** A chapter on a page of its own can be cited, and the whole story where all of it has been told. */
function Citations() {
  const { story } = useStory();
  const { chapter, level } = useChapter();
  if (level === 2 && chapter !== story.chapters.at(-1)) return null;
  return (
    <section>
      {level === 1 ? (
        <CiteThis text={citeChapter(chapter, story)} label="Cite this chapter" />
      ) : (
        <CiteThis text={citeStory(story)} label="Cite the whole story" />
      )}
      <CiteData chapters={level === 1 ? [chapter] : story.chapters} />
    </section>
  );
}
