import { href } from '../../components/href.ts';
import { SourceTitle } from '../../components/SourceTitle.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import type { Appearance, Chapter } from '../../model/chapter.ts';
import { type NumberedStep, numberedSteps } from '../../model/numberedSteps.ts';
import { Listed } from './Listed.tsx';
import styles from './PersonEntry.module.css';

/** Where somebody stands in the story: the texts they put out, and each chapter with the steps that quote, tell or name them. */
export function Appearances({ person }: { person: string }) {
  const { story, root } = useStory();
  const texts = story.sources.filter(({ publisher }) => publisher === person);
  const chapters = story.chapters.filter(({ appearances }) =>
    appearances.some((one) => one.person === person),
  );
  if (texts.length + chapters.length === 0) return null;
  return (
    <ul className={styles.appearances}>
      {texts.map((source) => (
        <li key={source.id}>
          <b>{source.id}</b>
          <span>
            <a href={href(root, `sources/${source.id}/`)}>
              <SourceTitle source={source} />
            </a>{' '}
            <span className={styles.way}>published it</span>
          </span>
        </li>
      ))}
      {chapters.map((chapter) => (
        <li key={chapter.slug}>
          <b>{chapter.number}</b>
          <span>
            <a href={href(root, `chapters/${chapter.slug}/`)}>{chapter.frontmatter.title}</a>{' '}
            {waysIn(person, chapter).map((way, index, ways) => (
              <span key={way.as} className={styles.way}>
                <Steps way={way} page={href(root, `chapters/${chapter.slug}/`)} />
                {index < ways.length - 1 && ';'}{' '}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** "quoted in steps 3, 5", each number the way there. */
function Steps({ way: { as, steps }, page }: { way: Way; page: string }) {
  return (
    <>
      {as}
      {steps.length > 0 && (steps.length === 1 ? ' in step\u00a0' : ' in steps\u00a0')}
      <Listed>
        {steps.map(({ id, number }) => (
          <a key={id} href={`${page}#${id}`}>
            {number}
          </a>
        ))}
      </Listed>
    </>
  );
}

interface Way {
  as: Appearance['as'];
  /** In reading order; none for what stands between scenes. */
  steps: NumberedStep[];
}

const WAYS: readonly Appearance['as'][] = ['quoted', 'told', 'named'];

/** How somebody stands in a chapter. Whoever is quoted or told in a step is named there too, which goes without saying. */
export function waysIn(person: string, chapter: Pick<Chapter, 'appearances' | 'scenes'>): Way[] {
  const own = chapter.appearances.filter((one) => one.person === person);
  const spoken = own.filter(({ as }) => as !== 'named').map(({ step }) => step);
  return WAYS.flatMap((as) => {
    const found = own.filter((one) => one.as === as && !(as === 'named' && spoken.includes(one.step)));
    const steps = numberedSteps(chapter, ({ id }) => found.some(({ step }) => step === id));
    return found.length > 0 ? [{ as, steps }] : [];
  });
}
