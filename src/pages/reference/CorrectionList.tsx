import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import type { Correction } from '../../model/correction.ts';
import { formatDate } from '../../model/formatDate.ts';
import { numberedSteps } from '../../model/numberedSteps.ts';
import styles from './ReferencePage.module.css';

const KINDS: Record<Correction['kind'], string> = {
  fact: 'a fact corrected',
  wording: 'wording changed',
};

/** Every change of published words, the latest first: before, after, day and reason. */
export function CorrectionList() {
  const { story } = useStory();
  const latestFirst = [...story.corrections].sort((a, b) => (a.date < b.date ? 1 : -1));
  if (latestFirst.length === 0) return <p className={styles.prose}>None yet.</p>;
  return latestFirst.map((one) => (
    <article key={one.id} className={styles.entry} id={one.id} data-correction-entry="">
      <div>
        <p className={styles.kicker}>
          {one.id} · {formatDate(one.date)} · {KINDS[one.kind]}
        </p>
        <p className={styles.label}>
          <Where correction={one} />
        </p>
      </div>
      <div className={styles.text}>
        <p>
          <span className={styles.kicker}>Before</span> <del>{one.before}</del>
        </p>
        <p>
          <span className={styles.kicker}>After</span>{' '}
          {one.after === '' ? 'Taken out.' : <ins>{one.after}</ins>}
        </p>
        <p className={styles.small}>{one.reason}</p>
      </div>
    </article>
  ));
}

function Where({ correction: { chapter: slug, step, claim } }: { correction: Correction }) {
  const { story, root } = useStory();
  if (claim) return <a href={href(root, `claims/#${claim}`)}>Claim {claim}</a>;
  if (!story.chapters.some((one) => one.slug === slug) || slug === undefined) return 'A chapter taken out';
  const chapter = chapterOf(story, slug);
  const [at] = numberedSteps(chapter, ({ id }) => id === step);
  return (
    <a href={href(root, `chapters/${slug}/${at ? `#${at.id}` : ''}`)}>
      {chapter.frontmatter.title}
      {at && `, step ${at.number}`}
    </a>
  );
}
