/** What the page about method works out from the story, to stand under the words about it. */
import { href } from '../../components/href.ts';
import { PerspectiveMark } from '../../components/PerspectiveMark.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { personOf, perspectiveOf, sourceOf } from '../../components/storyRecords.ts';
import ledger from './BalanceLedger.module.css';
import styles from './ReferencePage.module.css';

/** How much of each source is printed. */
export function QuotedShares() {
  const { story, root } = useStory();
  const longest = Math.max(
    0,
    ...story.chapters.flatMap(({ quotations }) =>
      quotations.map(({ runs }) => runs.join(' ').split(/\s+/).length),
    ),
  );
  return (
    <>
      <table className={ledger.table} data-quoted="">
        <caption>Words quoted of each text; words shown twice count once</caption>
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col">Its words</th>
            <th scope="col">Quoted</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {story.quoted.map(({ source, words, of }) => (
            <tr key={source} data-source={source}>
              <th scope="row">
                <a href={href(root, `sources/${source}/`)}>{source}</a>{' '}
                {personOf(story, sourceOf(story, source).publisher).name}
              </th>
              <td>{of}</td>
              <td>{words}</td>
              <td>{of === 0 ? '–' : `${Math.round((words / of) * 100)} %`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>The longest quotation has {longest} words.</p>
    </>
  );
}

/** How many documents were seen on their issuer's own page, and how many were not. */
export function WaysSeen() {
  const { story } = useStory();
  const own = story.record.filter(({ addresses }) => addresses.some(({ seen }) => seen === 'own-page'));
  const none = story.record.filter(({ addresses }) => addresses.length === 0);
  if (story.record.length === 0) return <p className={styles.note}>This story tells no documents.</p>;
  return (
    <p className={styles.note} data-ways-seen="">
      Of the {story.record.length} documents {own.length} were seen on a page of their issuer’s own, the
      others by way of somebody else.{none.length > 0 && ` For ${none.length} no address is recorded.`}
    </p>
  );
}

/** The rule, and who it puts first in each chapter. */
export function FirstPlaces() {
  const { story, root } = useStory();
  const { rule, first } = story.site.order;
  return (
    <>
      <p className={styles.prose}>{rule}</p>
      <table className={ledger.table} data-first-places="">
        <caption>Who speaks first</caption>
        <tbody>
          {story.chapters.map(({ slug, number, frontmatter }) => {
            const perspective = perspectiveOf(story, first[slug] ?? 'none');
            return (
              <tr key={slug}>
                <th scope="row">
                  {number} <a href={href(root, `chapters/${slug}/`)}>{frontmatter.title}</a>
                </th>
                <td>{perspective?.label ?? 'nobody'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** Whom each perspective stands for, and what belongs to none. */
export function PerspectiveNotes() {
  const { site } = useStory().story;
  return (
    <dl className={ledger.notes}>
      {site.perspectives.map(({ id, label, mark, note }) => (
        <div key={id}>
          <dt className={styles.label}>
            <PerspectiveMark mark={mark} /> {label}
          </dt>
          <dd className={styles.small}>{note}</dd>
        </div>
      ))}
      <div>
        <dt className={styles.label}>{site.commentary.label}</dt>
        <dd className={styles.small}>{site.commentary.note}</dd>
      </div>
    </dl>
  );
}

export function LicenceList() {
  const { site } = useStory().story;
  return (
    <dl className={ledger.notes}>
      {site.licences.map(({ of, licence }) => (
        <div key={of}>
          <dt className={styles.label}>{of}</dt>
          <dd className={styles.small}>{licence}</dd>
        </div>
      ))}
    </dl>
  );
}
