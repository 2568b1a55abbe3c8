import { Bar } from '../../components/Bar.tsx';
import headerStyles from '../../components/ChapterHeader.module.css';
import { CiteData } from '../../components/CiteData.tsx';
import { href } from '../../components/href.ts';
import { NameNotes } from '../../components/NameNotes.tsx';
import { PageFooter } from '../../components/PageFooter.tsx';
import { PeopleNotes } from '../../components/PeopleNotes.tsx';
import { SourceCards, sourcesQuoted } from '../../components/SourceCards.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { assignmentChoices } from '../../model/assignmentChoices.ts';
import type { Chapter } from '../../model/chapter.ts';
import type { Story } from '../../model/story.ts';
import type { Teaching } from '../../model/teaching.ts';
import chapterStyles from '../ChapterArticle.module.css';
import { ChapterArticle } from '../ChapterArticle.tsx';
import styles from './Assignment.module.css';
import { AssignmentAnswers } from './AssignmentAnswers.tsx';
import { AssignmentBanner } from './AssignmentBanner.tsx';
import { AssignmentExtras } from './AssignmentExtras.tsx';
import { AssignmentNorms } from './AssignmentNorms.tsx';
import { AssignmentQuestions } from './AssignmentQuestions.tsx';
import { OfflineOffer } from './OfflineOffer.tsx';

/**
 * Everything that can be assigned, inert in the document; a script lays out what the link names, since what stands after
 * its `#` reaches no server that could do so. Without a script the page says what it is and lists the chapters.
 */
export function AssignmentPage() {
  const { story } = useStory();
  const taught = inReadingOrder(story);
  const chapters = taught.map(({ chapter }) => chapter);
  return (
    <>
      <Bar hasSteps />
      <main id="main" data-assignment-page="">
        <Plain />
        <AssignmentBanner />
        {taught.map(({ chapter, teaching }) => (
          <div key={chapter.slug} hidden>
            <template data-assigned-chapter={chapter.slug}>
              <ChapterArticle chapter={chapter} level={2} />
            </template>
            <AssignmentQuestions teaching={teaching} />
            <AssignmentExtras teaching={teaching} />
          </div>
        ))}
        <AssignmentNorms />
        <AssignmentAnswers />
        <OfflineOffer box={styles.tasks} words={styles.small} buttons={styles.buttons} />
        <template data-assigned-notes="">
          <PeopleNotes title="People in this story" chapters={chapters} />
          <NameNotes title="Names and disputed words in this story" chapters={chapters} />
        </template>
        <SourceCards sources={sourcesQuoted(chapters)} />
        <CiteData chapters={chapters} />
        <Choices />
      </main>
      <PageFooter />
    </>
  );
}

function inReadingOrder({ chapters, teachings }: Story): { chapter: Chapter; teaching: Teaching }[] {
  return chapters.flatMap((chapter) =>
    teachings.flatMap((teaching) => (teaching.chapter === chapter.slug ? [{ chapter, teaching }] : [])),
  );
}

/** What stands here before a script, without one, and below a link that shows nothing. */
function Plain() {
  const { story, root } = useStory();
  return (
    <div className={chapterStyles.chapter} data-assignment-plain="">
      <header className={headerStyles.header}>
        <h1 className={headerStyles.title}>Assignments</h1>
        <p className={headerStyles.dek}>
          A teacher’s link to this page names chapters, questions and the order of the accounts, and a script
          in your browser lays them out.
        </p>
      </header>
      <div className={chapterStyles.body}>
        <p data-no-script="">
          What was assigned stands in the link after the # sign. That part is never sent to a server, so
          without a script this page cannot know it. If you see this with an assignment link, ask your teacher
          which chapter is meant and use its page and its handouts: they need no script, and all is in them.
        </p>
        <ul data-chapter-list="">
          {inReadingOrder(story).map(({ chapter: { slug, number, frontmatter } }) => (
            <li key={slug}>
              <b>{number}</b> <a href={href(root, `chapters/${slug}/`)}>{frontmatter.title}</a>
              <br />
              <a href={href(root, `teach/${slug}/handouts/`)}>
                Handouts to print<span className="visually-hidden">: {frontmatter.title}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What the script may choose from, and what it calls it. */
function Choices() {
  const { story } = useStory();
  const titles = story.chapters.map(({ slug, number, frontmatter }) => ({
    slug,
    number,
    title: frontmatter.title,
  }));
  const voices = story.site.perspectives.map(({ id, label }) => ({ id, label }));
  // React writes `</script` in it so that it ends nothing.
  return (
    <script type="application/json" id="assignment-choices">
      {JSON.stringify({ ...assignmentChoices(story), titles, labels: voices })}
    </script>
  );
}
