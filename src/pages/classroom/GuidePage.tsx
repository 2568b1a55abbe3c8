import { FigureText } from '../../components/FigureText.tsx';
import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import { ReferencePage } from '../reference/ReferencePage.tsx';
import { ContentNotes } from './ContentNotes.tsx';
import { GuideFrameworks } from './GuideFrameworks.tsx';
import { GuideNotes } from './GuideNotes.tsx';
import { GuidePlans } from './GuidePlans.tsx';
import styles from './Handout.module.css';
import { HandoutSection } from './HandoutSection.tsx';
import { numberOnSheet } from './numberOnSheet.ts';
import { Rounds } from './Rounds.tsx';
import { TextList } from './TextList.tsx';
import { taughtChapter } from './taughtChapter.ts';
import { WithEvidenceLinks } from './WithEvidenceLinks.tsx';

/** For the teacher of one chapter: plans, what measures what, notes on every answer, and what to take care of. */
export function GuidePage({ slug }: { slug: string }) {
  const { story, root } = useStory();
  const { teaching, classroom } = taughtChapter(story, slug);
  const { centralQuestion, objectives, priorKnowledge, contentNotes, misconceptions } = teaching;
  const { number, frontmatter } = chapterOf(story, slug);
  return (
    <ReferencePage
      title={`Teacher’s guide: ${frontmatter.title}`}
      path={`teach/${slug}/guide/`}
      dek={`Plans and notes for chapter ${number}. The notes say what evidence supports what, never which side is right.`}
    >
      <nav className={styles.sheets} aria-label="Parts of the guide">
        <a href="#plans">Plans</a>
        <a href="#notes">Notes on the answers</a>
        <a href="#care">What to take care of</a>
        <a href={href(root, `teach/${slug}/`)}>The lesson</a>
        <a href={href(root, `teach/${slug}/handouts/`)}>The handouts</a>
      </nav>
      <HandoutSection
        id="guide"
        kind="teachers-guide"
        chapter={slug}
        title="Teacher’s guide"
        about="This page is public, as every page here is: a site of plain files keeps no secrets. Search engines are asked to leave it out, and no handout or package for students holds it. A student who looks for it can find it, so mark how an answer is argued and not that it agrees with a note."
      >
        <h3 className={styles.part}>The question of this chapter</h3>
        <p className={styles.central}>
          <FigureText text={centralQuestion} />
        </p>
        <h3 className={styles.part}>What students can do afterwards, and which questions show it</h3>
        <ul className={styles.list}>
          {objectives.map(({ text, questions }) => (
            <li key={text}>
              <FigureText text={text} /> Questions:{' '}
              {questions.map((id, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <a href={`#note-${id}`}>{numberOnSheet(teaching, id)}</a>
                </span>
              ))}
            </li>
          ))}
        </ul>
        <h3 className={styles.part}>What they should know before</h3>
        <TextList texts={priorKnowledge} />
        {contentNotes.length > 0 && (
          <>
            <h3 className={styles.part}>What is hard to bear</h3>
            <ContentNotes teaching={teaching} />
          </>
        )}
        <h2 className={styles.division} id="plans">
          Plans
        </h2>
        <GuidePlans teaching={teaching} />
        <h3 className={styles.part}>The debate</h3>
        <Rounds rounds={classroom.debate} />
        <h3 className={styles.part}>The groups</h3>
        <Rounds rounds={classroom.jigsaw} />
        <h2 className={styles.division} id="notes">
          Notes on the answers
        </h2>
        <GuideNotes teaching={teaching} />
        <h2 className={styles.division} id="care">
          What to take care of
        </h2>
        <h3 className={styles.part}>What students may believe, and what the record shows</h3>
        <ul className={styles.list}>
          {misconceptions.map(({ says, instead }) => (
            <li key={says}>
              <i>
                <FigureText text={says} />
              </i>{' '}
              <WithEvidenceLinks text={instead} chapter={slug} />
            </li>
          ))}
        </ul>
        <h3 className={styles.part}>Agreements for the room</h3>
        <TextList texts={classroom.norms} />
        <h3 className={styles.part}>Stepping back</h3>
        <TextList texts={classroom.optOut} />
        <h3 className={styles.part}>Students with ties to the places and people told of</h3>
        <TextList texts={classroom.ties} />
        <h3 className={styles.part}>How material such as this is misused: questions to your lesson</h3>
        <TextList texts={classroom.misuse} />
        <GuideFrameworks teaching={teaching} classroom={classroom} />
      </HandoutSection>
    </ReferencePage>
  );
}
