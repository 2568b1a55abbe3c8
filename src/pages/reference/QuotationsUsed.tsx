import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { factsOf, sourceMark } from '../../components/sourceMark.ts';
import type { Chapter, QuotationUse } from '../../model/chapter.ts';
import { numberedSteps } from '../../model/numberedSteps.ts';
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
            {sameWords(uses).map((same) => (
              <li key={`${same[0].place.line}:${same[0].place.column}`}>
                <Used uses={same} chapter={chapter} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

type SameWords = [QuotationUse, ...QuotationUse[]];

/** What is quoted twice is printed once: the same words, given to the same speaker in the same way. */
function sameWords(uses: readonly QuotationUse[]): SameWords[] {
  const found = new Map<string, SameWords>();
  for (const use of uses) {
    const key = JSON.stringify([use.runs, use.by, use.role, use.paraphrasing, use.exhibit]);
    const same = found.get(key);
    if (same) same.push(use);
    else found.set(key, [use]);
  }
  return [...found.values()];
}

function Used({ uses, chapter }: { uses: SameWords; chapter: Chapter }) {
  const { story, root } = useStory();
  const [use] = uses;
  const { by, role, on, translator, voice, at, stand } = factsOf(story, use);
  const page = href(root, `chapters/${chapter.slug}/`);
  const steps = numberedSteps(chapter, ({ id }) => uses.some(({ step }) => step === id));
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
          {steps.length === 0 && <a href={page}>Where it stands</a>}
          {steps.map(({ id, number }, index) => (
            <a key={id} href={`${page}#${id}`}>
              {`${index === 0 ? 'Step' : 'and step'} ${number}`}
            </a>
          ))}
          <a href="#check" {...sourceMark(story, use.source, use)}>
            Printed so
          </a>
        </span>
      </figcaption>
    </figure>
  );
}
