import type { Claim } from '../model/claim.ts';
import styles from './ClaimEntry.module.css';
import { hostOf } from './hostOf.ts';
import { href } from './href.ts';
import { useStory } from './StoryContext.tsx';
import { recordOf } from './storyRecords.ts';
import { WhereSeen } from './WhereSeen.tsx';
import { WithQuotationLinks } from './WithQuotationLinks.tsx';

type Support = Claim['supportedBy'][number];

export interface ClaimSupportsProps {
  title: string;
  supports: readonly Support[];
  /** Whether links that are only a number say what they lead to. */
  named?: boolean;
}

/** What speaks for a claim, or against it: who says so, in which document, and where it was read. */
export function ClaimSupports({ title, supports, named = false }: ClaimSupportsProps) {
  if (supports.length === 0) return null;
  return (
    <dl className={styles.supports}>
      <dt>{title}</dt>
      {supports.map((support) => (
        <dd key={support.what}>
          <SupportEntry support={support} named={named} />
        </dd>
      ))}
    </dl>
  );
}

/** Documents first, then the addresses that no document has given yet. */
function SupportEntry({ support: { what, record, urls }, named }: { support: Support; named: boolean }) {
  const { story, root } = useStory();
  const entries = record.map((id) => recordOf(story, id));
  const given = entries.flatMap(({ addresses }) => addresses.map(({ url }) => url));
  const more = urls.filter((url) => !given.includes(url));
  return (
    <>
      <WithQuotationLinks text={what} named={named} />
      {entries.map(({ id, issuer, dated, addresses }) => (
        <span key={id} className={styles.record}>
          <a href={href(root, `record/#${id}`)}>{issuer}</a>, {dated}, <WhereSeen addresses={addresses} />
        </span>
      ))}
      {more.map((url) => (
        <span key={url} className={styles.record}>
          <a href={url} rel="external">
            read at {hostOf(url)}
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
