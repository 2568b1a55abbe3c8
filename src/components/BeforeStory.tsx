import type { Chapter } from '../model/chapter.ts';
import { formatAbout, formatMinutes } from '../model/formatMinutes.ts';
import styles from './BeforeStory.module.css';
import { href } from './href.ts';
import { SettingRows } from './SettingRows.tsx';
import { useStory } from './StoryContext.tsx';

/** Where the panel of a page stands. */
export const BEFORE_ID = 'before';

/** Before the whole story: what it is and asks of a reader, and how they want to read. In the page, and passed by reading on. */
export function BeforeStory() {
  const { story, root } = useStory();
  const { site, chapters, teachings } = story;
  const lengths = chapters.map(({ minutes }) => minutes);
  const total = lengths.reduce((sum, minutes) => sum + minutes, 0);
  return (
    <section className={`${styles.before} ${styles.story}`} id={BEFORE_ID} aria-labelledby="before-title">
      <div>
        <h2 id="before-title">Before you start</h2>
        <p>{site.description}</p>
        <p>
          <b>How long it takes.</b> {chapters.length} chapters, {formatAbout(total)} in all; each can be read
          alone, in {Math.min(...lengths)} to {formatMinutes(Math.max(...lengths))}.
        </p>
        <p>
          <b>What it tells of.</b> {site.contentNote}
        </p>
        <Begin step={chapters[0]?.slug} />
      </div>
      <Settings />
      <div>
        <p>
          <b>On the names.</b> {site.namesNote}
        </p>
        <p>
          <b>On the order.</b> {site.order.rule}
        </p>
        <p>
          <b>On coming back.</b> When you have begun to scroll, your browser keeps the step that you are at,
          on this device and for nobody else, so that you can go on from there. Where you see “Continue”,
          “Forget” clears it.
        </p>
        {teachings.length > 0 && (
          <p>
            <b>For lessons.</b> Every chapter has questions, documents and sheets to print:{' '}
            <a href={href(root, 'teach/')}>Teach</a>.
          </p>
        )}
        {site.notice && (
          <p>
            <b>How complete it is.</b> {site.notice}
          </p>
        )}
      </div>
    </section>
  );
}

/** The same before one chapter, closed: a line that opens, under the title. */
export function BeforeChapter({ chapter }: { chapter: Chapter }) {
  const { story, root } = useStory();
  const { minutes, number, frontmatter, scenes } = chapter;
  return (
    <details className={styles.chapter}>
      <summary>
        {formatMinutes(minutes)} <span>Before you start</span>
      </summary>
      <div className={styles.before} id={BEFORE_ID}>
        <p>
          <b>What it is about.</b> {frontmatter.description}
        </p>
        <p>
          <b>How long it takes.</b> {formatMinutes(minutes)}. It is chapter {number} of{' '}
          {story.chapters.length} and can be read alone.
        </p>
        <p>
          <b>What the story tells of.</b> {story.site.contentNote}
        </p>
        <Settings />
        <p>
          <a href={href(root, `#${BEFORE_ID}`)}>On names, order and coming back</a>
        </p>
        <Begin step={scenes[0]?.steps[0]?.id} />
      </div>
    </details>
  );
}

/** Without a script the choice of view is in the bar, and the words say so. */
function Settings() {
  return (
    <div>
      <SettingRows withView />
      <p>
        Whose account to open can be chosen at any time under “Reading”, at the top of every page. No account
        leaves the page.
        <span data-by-script=""> The rest is there too, and is kept on this device.</span>
      </p>
    </div>
  );
}

function Begin({ step }: { step: string | undefined }) {
  return (
    step !== undefined && (
      <p>
        <a className={styles.begin} href={`#${step}`}>
          Begin
        </a>
      </p>
    )
  );
}
