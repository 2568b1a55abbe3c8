import type { Chapter } from '../model/chapter.ts';
import styles from './Bar.module.css';
import { href } from './href.ts';
import { useStory } from './StoryContext.tsx';
import { ToggleButtons } from './ToggleButtons.tsx';

export interface BarProps {
  /** The chapter whose page it is. */
  chapter?: Chapter;
}

/** The one bar: whose story it is, where the reader stands, the chapters, and what the reader may set. */
export function Bar({ chapter }: BarProps) {
  const { story, root } = useStory();
  return (
    <header className={styles.bar} data-bar="">
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
      <details className={styles.menu} name="bar" data-menu="">
        <summary>Chapters</summary>
        <nav aria-label="Chapters">
          <ol>
            {story.chapters.map(({ slug, number, frontmatter }) => (
              <li key={slug}>
                <a
                  href={href(root, `chapters/${slug}/`)}
                  aria-current={slug === chapter?.slug ? 'page' : undefined}
                >
                  <b>{number}</b> <span>{frontmatter.title}</span>
                </a>
              </li>
            ))}
          </ol>
          <ul>
            <li>
              <a href={href(root, '')}>The whole story on one page</a>
            </li>
            <li>
              <a href={href(root, 'sources/')}>Sources</a>
            </li>
          </ul>
        </nav>
      </details>
      <div className={styles.settings}>
        <ToggleButtons />
      </div>
    </header>
  );
}
