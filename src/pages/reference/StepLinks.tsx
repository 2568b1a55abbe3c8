import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import type { ToldInChapter } from './stepsTelling.ts';
import styles from './ToldIn.module.css';

/** Chapters, each with the numbers of some of its steps, which lead there. Nothing where there are none. */
export function StepLinks({ told }: { told: readonly ToldInChapter[] }) {
  const { root } = useStory();
  if (told.length === 0) return null;
  return (
    <ul className={styles.told} data-told-in="">
      {told.map(({ chapter: { slug, number, frontmatter }, steps }) => (
        <li key={slug}>
          <b>{number}</b>{' '}
          <span>
            <a href={href(root, `chapters/${slug}/`)}>{frontmatter.title}</a>
            {steps.length > 0 && (steps.length === 1 ? ', step ' : ', steps ')}
            {steps.map((step, index) => (
              <span key={step.id}>
                {index > 0 && ', '}
                <a href={href(root, `chapters/${slug}/#${step.id}`)}>{step.number}</a>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
