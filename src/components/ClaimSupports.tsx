import type { Claim } from '../model/claim.ts';
import styles from './ClaimEntry.module.css';
import { href } from './href.ts';
import { useStory } from './StoryContext.tsx';
import { recordOf } from './storyRecords.ts';
import { WhereSeen } from './WhereSeen.tsx';
import { WithQuotationLinks } from './WithQuotationLinks.tsx';

type Support = Claim['supportedBy'][number];

export interface ClaimSupportsProps {
  title: string;
  supports: readonly Support[];
}

/** What speaks for a claim, or against it: who says so, in which document, and where it was read. */
export function ClaimSupports({ title, supports }: ClaimSupportsProps) {
  if (supports.length === 0) return null;
  return (
    <dl className={styles.supports}>
      <dt>{title}</dt>
      {supports.map((support) => (
        <dd key={support.what}>
          <SupportEntry support={support} />
        </dd>
      ))}
    </dl>
  );
}

/** Documents first, then the addresses that no document has given yet. */
function SupportEntry({ support: { what, record, urls } }: { support: Support }) {
  const { story, root } = useStory();
  const entries = record.map((id) => recordOf(story, id));
  const given = entries.flatMap(({ addresses }) => addresses.map(({ url }) => url));
  const more = urls.filter((url) => !given.includes(url));
  return (
    <>
      <WithQuotationLinks text={what} />
      {entries.map(({ id, issuer, dated, addresses }) => (
        <span key={id} className={styles.record}>
          <a href={href(root, `record/#${id}`)}>{issuer}</a>, {dated}, <WhereSeen addresses={addresses} />
        </span>
      ))}
      {more.map((url) => (
        <span key={url} className={styles.record}>
          <a href={url} rel="external">
            read at {new URL(url).hostname.replace(/^www\./, '')}
          </a>
        </span>
      ))}
      {entries.length + urls.length === 0 && !isQuoted(what) && (
        <span className={styles.record}>address not recorded</span>
      )}
    </>
  );
}

/** Words that the reader can look up in a quotation need no address. */
function isQuoted(what: string): boolean {
  return /\bQ\d+-\d+/.test(what);
}
