import { FigureText } from '../../components/FigureText.tsx';
import { href } from '../../components/href.ts';
import { PerspectiveMark } from '../../components/PerspectiveMark.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf, perspectiveOf } from '../../components/storyRecords.ts';
import type { Classroom } from '../../model/classroom.ts';
import type { Teaching } from '../../model/teaching.ts';
import styles from './Handout.module.css';
import { HandoutSection } from './HandoutSection.tsx';
import { sheetVoices } from './sheetVoices.ts';

/** One passage, two of its voices: two columns of one width, in the order in which they stand in the chapter. */
export function HandoutTwoAccounts({ teaching, classroom }: { teaching: Teaching; classroom: Classroom }) {
  const { story, root } = useStory();
  const { chapter: slug, twoAccounts } = teaching;
  const voices = sheetVoices(teaching, story.site);
  return (
    <HandoutSection
      id="accounts-sheet"
      kind="student-sheet"
      chapter={slug}
      title="Two accounts"
      isWrittenOn
      about={
        <>
          {`Read the two accounts in chapter ${chapterOf(story, slug).number}, `}
          <a href={href(root, `chapters/${slug}/#${twoAccounts.passage}`)}>where they stand side by side</a>.
          Fill in one row at a time, both columns before the next row. The order is that of the chapter and
          says nothing of weight.
        </>
      }
    >
      <table className={styles.accounts} data-accounts-sheet="">
        <thead>
          <tr>
            <th scope="col">Ask of both</th>
            {voices.map((voice) => {
              const perspective = perspectiveOf(story, voice);
              return (
                <th key={voice} scope="col" data-voice-column={voice}>
                  {perspective && <PerspectiveMark mark={perspective.mark} />}{' '}
                  {perspective?.label ?? story.site.commentary.label}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {classroom.sheetRows.map(({ id, ask }) => (
            <tr key={id}>
              <th scope="row">
                <FigureText text={ask} />
              </th>
              {voices.map((voice) => (
                <td key={voice} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </HandoutSection>
  );
}
