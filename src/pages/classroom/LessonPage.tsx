import { FigureText } from '../../components/FigureText.tsx';
import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import { ReferencePage } from '../reference/ReferencePage.tsx';
import { Builder } from './Builder.tsx';
import styles from './Classroom.module.css';
import { EmbedOffer } from './EmbedOffer.tsx';
import { LessonFrameworks } from './LessonFrameworks.tsx';
import { LessonGlance } from './LessonGlance.tsx';
import { LessonLinks } from './LessonLinks.tsx';
import { LessonQuestions } from './LessonQuestions.tsx';

/** How one chapter is taught: at a glance, as a link, as a form, and all its questions. */
export function LessonPage({ slug }: { slug: string }) {
  const { story, root } = useStory();
  const { number, frontmatter } = chapterOf(story, slug);
  const teaching = story.teachings.find(({ chapter }) => chapter === slug);
  if (!teaching) throw new Error(`The chapter “${slug}” has no \`teaching.yaml\`.`);
  return (
    <ReferencePage
      title={`Teach: ${frontmatter.title}`}
      path={`teach/${slug}/`}
      dek={<FigureText text={teaching.centralQuestion} />}
    >
      <p className={styles.links}>
        <a href="#ready">Ready to give out</a>
        <a href="#build">Build an assignment</a>
        <a href="#questions">All questions</a>
        <a href={href(root, `teach/${slug}/handouts/`)}>Handouts</a>
        <a href={href(root, `chapters/${slug}/`)}>Chapter {number} as readers have it</a>
        <a href={href(root, 'teach/')}>All chapters</a>
      </p>
      <div className={styles.uneven}>
        <LessonGlance teaching={teaching} />
        <LessonLinks teaching={teaching} />
      </div>
      <Builder teachings={[teaching]} />
      <LessonQuestions teaching={teaching} />
      <EmbedOffer chapter={slug} />
      <LessonFrameworks teaching={teaching} />
    </ReferencePage>
  );
}
