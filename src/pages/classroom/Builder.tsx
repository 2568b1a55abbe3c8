import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import type { Extra } from '../../model/assignment.ts';
import { assignmentChoices } from '../../model/assignmentChoices.ts';
import type { Teaching } from '../../model/teaching.ts';
import kit from '../reference/ReferencePage.module.css';
import { BuilderChapter } from './BuilderChapter.tsx';
import { BuilderSheet } from './BuilderSheet.tsx';
import styles from './Classroom.module.css';

export interface BuilderProps {
  teachings: readonly Teaching[];
}

/** What may be added, in the order of a link. */
const EXTRA_TITLES: Readonly<Record<Extra, string>> = {
  norms: 'Agreements for the room',
  vocabulary: 'Vocabulary',
  sheet: 'Sheet on two accounts',
  documents: 'Work with documents',
  cards: 'Evidence cards',
};

/** The form that makes an assignment, and the sheet that comes of it. It works only with a script, and is shown to nobody else. */
export function Builder({ teachings }: BuilderProps) {
  const { story, root } = useStory();
  const { chapters, voices } = assignmentChoices(story);
  const isOfOne = teachings.length === 1 && chapters.length > 1;
  const offered = chapters.filter(({ slug }) => teachings.some(({ chapter }) => chapter === slug));
  return (
    <section className={kit.section} id="build">
      <h2 className={kit.heading}>Build an assignment</h2>
      <noscript>
        <p className={kit.prose}>
          The form needs a script. Without one, use{' '}
          <a href={isOfOne ? '#ready' : '#chapters'}>the ready link of a lesson</a>, which assigns the chapter
          with its core questions, or print the handouts.
        </p>
      </noscript>
      <div data-by-script="" data-builder="">
        {isOfOne && (
          <p className={kit.note}>
            For more than one chapter,{' '}
            <a href={href(root, 'teach/#build')} data-builder-all="">
              go on with this choice on the page for all chapters
            </a>
            .
          </p>
        )}
        <p className={kit.small} role="status" data-builder-faults="" />
        <div className={styles.builder}>
          <form autoComplete="off" className={styles.form}>
            {/* React writes `</script` in it so that it ends nothing. */}
            <script type="application/json" data-builder-choices="">
              {JSON.stringify({ chapters: offered, voices })}
            </script>
            {teachings.map((teaching) => (
              <BuilderChapter key={teaching.chapter} teaching={teaching} isOnly={teachings.length === 1} />
            ))}
            <VoiceOrder />
            <fieldset className={styles.group}>
              <legend className={kit.label}>
                What else students get{' '}
                <span className={kit.small}>
                  (on the page that the link opens; for paper, see the handouts)
                </span>
              </legend>
              {Object.entries(EXTRA_TITLES).map(([extra, title]) => (
                <label key={extra} className={styles.tick}>
                  <input type="checkbox" name="extra" value={extra} /> {title}
                </label>
              ))}
            </fieldset>
          </form>
          <p className={styles.foot} data-builder-foot="" hidden>
            <span /> <a href="#made">To the link and the sheet</a>
          </p>
          <Result />
        </div>
        <BuilderSheet teachings={teachings} />
      </div>
    </section>
  );
}

/** Every order can be made by moving one voice up or down. */
function VoiceOrder() {
  const { site } = useStory().story;
  return (
    <fieldset className={styles.group} data-builder-order="">
      <legend className={kit.label}>Order of the voices</legend>
      <label className={styles.tick}>
        <input type="radio" name="order" value="" defaultChecked /> As in each chapter
      </label>
      <label className={styles.tick}>
        <input type="radio" name="order" value="chosen" /> In your own order (students are told that you chose
        it):
      </label>
      <ol className={styles.voices}>
        {site.perspectives.map(({ id, label }) => (
          <li key={id} data-voice={id}>
            <span>{label}</span>
            <button type="button" value="-1" aria-label={`Move up: ${label}`}>
              ↑
            </button>
            <button type="button" value="1" aria-label={`Move down: ${label}`}>
              ↓
            </button>
          </li>
        ))}
      </ol>
      <p className={kit.small} role="status" />
    </fieldset>
  );
}

/** What came of it, at once and in sight while the choice is made. */
function Result() {
  const { root } = useStory();
  return (
    <div className={styles.result} id="made">
      <p className={kit.name}>
        <output data-builder-minutes="" />
      </p>
      <p className={kit.small} role="status" data-builder-warning="" />
      <div data-builder-made="">
        <label className={styles.link}>
          Link for students
          <input type="text" readOnly data-builder-link="" />
        </label>
        <p className={styles.acts}>
          <button type="button" data-builder-copy="">
            Copy the link
          </button>
          <a href={href(root, 'read/')} target="_blank" rel="noopener" data-builder-open="">
            Open as a student
          </a>
          <button type="button" data-builder-print="">
            Print the sheet
          </button>
        </p>
        <p className={kit.small} role="status" data-builder-copied="" />
        <div data-builder-code="" />
      </div>
    </div>
  );
}
