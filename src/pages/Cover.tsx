import { BEFORE_ID } from '../components/BeforeStory.tsx';
import { ContinueReading } from '../components/ContinueReading.tsx';
import { PerspectiveMark } from '../components/PerspectiveMark.tsx';
import { PerspectiveRule } from '../components/PerspectiveRule.tsx';
import { useStory } from '../components/StoryContext.tsx';
import type { StageState } from '../model/cue.ts';
import { formatAbout, formatMinutes } from '../model/formatMinutes.ts';
import type { Site } from '../model/site.ts';
import { Picture } from '../stage/Picture.tsx';
import styles from './Cover.module.css';

/** The first screen: title left, picture right, the chapters below as a newspaper's index. */
export function Cover() {
  const { story, root } = useStory();
  const { site, chapters } = story;
  const [first] = chapters;
  const total = chapters.reduce((sum, { minutes }) => sum + minutes, 0);
  const state = coverState(site);
  return (
    <header className={styles.cover} data-cover="">
      <div className={styles.words}>
        <p className={styles.kicker}>{site.kicker}</p>
        <h1 className={styles.title}>{site.title}</h1>
        <p className={styles.dek}>{site.dek}</p>
        {first && (
          <div className={styles.begin}>
            <p>
              <a href={`#${first.slug}`}>Begin: {first.frontmatter.kicker}</a>
              <span>
                {chapters.length} chapters, {formatAbout(total)}
              </span>
            </p>
            <ContinueReading />
          </div>
        )}
        <p className={styles.content}>
          {site.contentNote} <a href={`#${BEFORE_ID}`}>Before you start</a>
        </p>
        <ul className={styles.voices} aria-label="The accounts">
          {site.perspectives.map(({ id, label, mark, rule }) => (
            <li key={id}>
              <PerspectiveRule rule={rule} />
              <p>
                <PerspectiveMark mark={mark} /> <span>{label}</span>
              </p>
            </li>
          ))}
        </ul>
      </div>
      <figure className={styles.picture} data-cover-picture="">
        <div className={styles.frame}>
          <Picture state={state} data={story.stage} naming="neutral" root={root} />
        </div>
        <figcaption>{state.says}</figcaption>
      </figure>
      <ChapterIndex />
    </header>
  );
}

/** When, what and how long, for each chapter on lines that all share. */
function ChapterIndex() {
  const { story } = useStory();
  return (
    <nav className={styles.index} aria-label="The chapters">
      <ol>
        {story.chapters.map(({ slug, number, minutes, frontmatter }) => (
          <li key={slug}>
            <a href={`#${slug}`}>
              <span className={styles.number}>{number}</span>
              <span className={styles.date}>{frontmatter.kicker}</span>
              <span className={styles.chapter}>{frontmatter.title}</span>
              <span className={styles.more}>
                <span className={styles.summary}>{frontmatter.dek}</span>{' '}
                <span className={styles.minutes}>{formatMinutes(minutes)}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function coverState({ cover }: Site): StageState {
  return { ...cover, camera: cover.camera ?? '', show: cover.show.split(/\s+/) };
}
