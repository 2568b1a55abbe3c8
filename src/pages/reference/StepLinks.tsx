import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { Listed } from './Listed.tsx';
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
            <Listed>
              {steps.map((step) => (
                <a key={step.id} href={href(root, `chapters/${slug}/#${step.id}`)}>
                  {step.number}
                </a>
              ))}
            </Listed>
          </span>
        </li>
      ))}
    </ul>
  );
}
