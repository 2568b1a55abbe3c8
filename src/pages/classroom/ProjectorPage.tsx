import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import kit from '../reference/ReferencePage.module.css';
import { ReferencePage } from '../reference/ReferencePage.tsx';
import styles from './Projector.module.css';
import { ProjectorControls } from './ProjectorControls.tsx';
import { ProjectorScreen } from './ProjectorScreen.tsx';
import { projectorScreens } from './projectorScreens.ts';
import { taughtChapter } from './taughtChapter.ts';

/** The words of a chapter for the wall: all under one another, which a script shows one at a time. */
export function ProjectorPage({ slug }: { slug: string }) {
  const { story, contents, root } = useStory();
  const chapter = chapterOf(story, slug);
  const content = contents[slug];
  if (!content) throw new Error(`No prose was evaluated for the chapter “${slug}”.`);
  const documents = taughtChapter(story, slug).teaching.documentQuestion.documents.map(({ id }) => id);
  return (
    <ReferencePage
      title={`Projector: ${chapter.frontmatter.title}`}
      path={`teach/${slug}/projector/`}
      dek="Pairs and quotations of this chapter in its order, one to a screen: first the words, then whose they are."
    >
      <p className={kit.note}>
        With a script they are shown one at a time. Forward with →, Page Down, Space or a clicker: whose words
        they are, then the next screen. Back with ← or Page Up. ↓ shows whose words they are, ↑ hides it; Home
        and End lead to the first and the last screen, Esc back to this list.{' '}
        <a href={href(root, `teach/${slug}/`)}>The lesson</a>
      </p>
      <button type="button" className={styles.button} data-projector-enter="" hidden>
        Show one at a time
      </button>
      <div className={styles.deck} data-projector-deck="">
        <div className={styles.screens} data-projector-screens="">
          {projectorScreens(content, chapter, story, documents).map((screen) => (
            <ProjectorScreen key={screen.id} screen={screen} chapter={slug} />
          ))}
        </div>
        <ProjectorControls />
      </div>
    </ReferencePage>
  );
}
