import type { Chapter } from '../model/chapter.ts';
import styles from './Bar.module.css';
import { href } from './href.ts';
import { SkipLink } from './SkipLink.tsx';
import { useStory } from './StoryContext.tsx';
import { sitePages } from './sitePages.ts';
import { ToggleButtons } from './ToggleButtons.tsx';

export interface BarProps {
  /** The chapter whose page it is. */
  chapter?: Chapter;
  /** The whole story stands on the page: its chapters are reached by scrolling. */
  isWholeStory?: boolean;
  /** Steps stand on the page that is neither. */
  hasSteps?: boolean;
}

/** The one bar: whose story it is, where the reader stands, the chapters, and what the reader may set. */
export function Bar({ chapter, isWholeStory = false, hasSteps = false }: BarProps) {
  const { story, root } = useStory();
  return (
    <header className={styles.bar} data-bar="">
      <SkipLink />
      <p className={styles.title}>
        <a href={href(root, '')} className={styles.story}>
          {story.site.title}
        </a>
        {chapter && (
          <span className={styles.chapter}>
            <b>{chapter.number}</b> {chapter.frontmatter.title}
          </span>
        )}
      </p>
      {(chapter || isWholeStory || hasSteps) && <StepButtons />}
      {chapter && <Neighbours chapter={chapter} />}
      <details className={styles.menu} name="bar" data-menu="">
        <summary>Chapters</summary>
        <nav aria-label="Chapters">
          <ol>
            {story.chapters.map(({ slug, number, minutes, frontmatter }) => (
              <li key={slug}>
                <a
                  href={isWholeStory ? `#${slug}` : href(root, `chapters/${slug}/`)}
                  aria-current={slug === chapter?.slug ? 'page' : undefined}
                  data-menu-chapter={slug}
                >
                  <b>{number}</b> <span className={styles.name}>{frontmatter.title}</span>{' '}
                  <span className={styles.minutes}>{minutes} min</span>
                </a>
              </li>
            ))}
          </ol>
          <ul>
            {!isWholeStory && (
              <li>
                <a href={href(root, '')}>The whole story on one page</a>
              </li>
            )}
            {sitePages(story).map(({ path, name }) => (
              <li key={path}>
                <a href={href(root, path)}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </details>
      <div className={styles.settings} data-by-script="">
        <ToggleButtons />
      </div>
    </header>
  );
}

/** To the step before and after: with a script, which also copies them beside the words of a step reached by key. */
function StepButtons() {
  const ways = [
    { by: -1, word: 'Previous step', d: 'M5 14V1m4 4L5 1 1 5' },
    { by: 1, word: 'Next step', d: 'M5 1v13m4-4-4 4-4-4' },
  ];
  return (
    <div className={styles.steps} data-by-script="">
      {ways.map(({ by, word, d }) => (
        <button key={by} type="button" data-step-by={by} aria-disabled={by < 0}>
          <span className="visually-hidden">{word}</span>
          <svg width="10" height="15" viewBox="0 0 10 15" aria-hidden="true">
            <path d={d} />
          </svg>
        </button>
      ))}
    </div>
  );
}

/** One press to the chapter before and after; on a phone the list of chapters serves. */
function Neighbours({ chapter }: { chapter: Chapter }) {
  const { story, root } = useStory();
  const at = story.chapters.indexOf(chapter);
  const ways = [
    { word: 'Before', to: story.chapters[at - 1], d: 'M14 5H1m4-4L1 5l4 4' },
    { word: 'Next', to: story.chapters[at + 1], d: 'M1 5h13m-4-4 4 4-4 4' },
  ];
  return (
    <div className={styles.neighbours}>
      {ways.map(
        ({ word, to, d }) =>
          to && (
            <a key={word} href={href(root, `chapters/${to.slug}/`)} rel={word === 'Next' ? 'next' : 'prev'}>
              <span className="visually-hidden">
                {word}: {to.number} {to.frontmatter.title}
              </span>
              <svg width="15" height="10" viewBox="0 0 15 10" aria-hidden="true">
                <path d={d} />
              </svg>
            </a>
          ),
      )}
    </div>
  );
}
