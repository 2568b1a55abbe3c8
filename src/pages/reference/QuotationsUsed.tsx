import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { factsOf, sourceMark } from '../../components/sourceMark.ts';
import type { Chapter, QuotationUse } from '../../model/chapter.ts';
import reference from './ReferencePage.module.css';
import styles from './SourcePage.module.css';

/** What of a source is quoted in which chapter, in full attribution, each with the way to the step where it stands. */
export function QuotationsUsed({ source }: { source: string }) {
  const { story, root } = useStory();
  const used = story.chapters
    .map((chapter) => ({ chapter, uses: chapter.quotations.filter((use) => use.source === source) }))
    .filter(({ uses }) => uses.length > 0);
  return (
    <section className={reference.section} id="quoted">
      <h2 className={reference.heading}>What is quoted of it</h2>
      {used.length === 0 && <p className={reference.text}>Nothing of it is quoted so far.</p>}
      {used.map(({ chapter, uses }) => (
        <section key={chapter.slug}>
          <h3 className={styles.part}>
            <a href={href(root, `chapters/${chapter.slug}/`)}>
              {chapter.number} {chapter.frontmatter.title}
            </a>
          </h3>
          <ul className={`${styles.list} ${styles.quotations}`}>
            {uses.map((use) => (
              <li key={`${use.place.line}:${use.place.column}`}>
                <Used use={use} chapter={chapter} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Used({ use, chapter }: { use: QuotationUse; chapter: Chapter }) {
  const { story, root } = useStory();
  const { by, role, on, translator, voice, at, stand } = factsOf(story, use);
  const steps = chapter.scenes.flatMap((scene) => scene.steps.map(({ id }) => id));
  const step = use.step === undefined ? -1 : steps.indexOf(use.step);
  return (
    <figure data-quotation={use.ref ?? ''} data-used-in={chapter.slug}>
      <q className={reference.text}>{use.runs.join(' … ')}</q>
      <figcaption className={reference.small}>
        <b>{by}</b>, {role}
        {[on, translator && `translation: ${translator}`, voice && `words: ${voice}`, at, stand]
          .filter(Boolean)
          .map((part) => ` · ${part}`)}
        {use.exhibit && <b> · exhibit, not established as the speaker’s words</b>}
        <span className={styles.ways}>
          <a href={href(root, `chapters/${chapter.slug}/${use.step ? `#${use.step}` : ''}`)}>
            {step < 0 ? 'Where it stands' : `Step ${step + 1}`}
          </a>
          <a href="#check" {...sourceMark(story, use.source, use)}>
            Printed so
          </a>
        </span>
      </figcaption>
    </figure>
  );
}
