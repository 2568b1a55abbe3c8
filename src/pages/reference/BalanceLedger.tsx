import type { ReactNode } from 'react';
import { href } from '../../components/href.ts';
import { PerspectiveMark } from '../../components/PerspectiveMark.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { type Balance, type Counts, MEASURES, type Measure } from '../../model/balance.ts';
import { COMMENTARY } from '../../model/ids.ts';
import { type BalanceJudged, judgeBalance } from '../../model/judgeBalance.ts';
import styles from './BalanceLedger.module.css';
import page from './ReferencePage.module.css';

const NAMES: Record<Measure, string> = {
  accounts: 'Accounts',
  told: 'Words told in them',
  quotations: 'Quotations',
  quoted: 'Words quoted',
  records: 'Documents told',
  sources: 'Texts quoted',
  first: 'First places',
  steps: 'Steps',
};

const MEANINGS: Record<Measure, string> = {
  accounts: 'passages in which the perspective has an account under its own label',
  told: 'our sentences and the documents told in those accounts; quotations, attributions and the lines that say where a document was seen are not counted',
  quotations:
    'quotations in the perspective’s accounts and elsewhere; texts shown as exhibits are not counted',
  quoted: 'the words of those quotations, ours in brackets left out; words shown twice count twice',
  records: 'different documents of that perspective in a chapter',
  sources: 'different texts in a chapter from which the perspective is quoted',
  first: 'passages in which its account stands first',
  steps:
    'its time on the stage: steps in which an account, a quotation or a document of that perspective stands beside the picture',
};

/** The numbers, and why they differ where they differ much. */
export function BalanceLedger({ balance }: { balance: Balance | undefined }) {
  const { story, root } = useStory();
  if (!balance) return <p className={page.prose}>The ledger is counted when the site is built.</p>;
  const { balance: declared, perspectives } = story.site;
  const ids = perspectives.map(({ id }) => id);
  const judged = declared && judgeBalance(balance, declared, ids);
  const all = balance.chapters.reduce((sum, { steps }) => sum + steps, 0);
  return (
    <>
      {declared && <Band declared={declared} />}
      <dl className={styles.notes}>
        {MEASURES.map((measure) => (
          <div key={measure}>
            <dt className={page.label}>{NAMES[measure]}</dt>
            <dd className={page.small}>{MEANINGS[measure]}</dd>
          </div>
        ))}
      </dl>
      <Ledger
        name="all"
        heading="The whole story"
        of={`Every chapter’s numbers, summed; ${all} steps. Shares are of the ${ids.length} perspectives together.`}
        counts={balance.totals}
        judged={judged}
        hasShares
      />
      {balance.chapters.map(({ slug, counts, steps }) => {
        const chapter = story.chapters.find((one) => one.slug === slug);
        return (
          <Ledger
            key={slug}
            name={slug}
            heading={
              <>
                {chapter?.number} <a href={href(root, `chapters/${slug}/`)}>{chapter?.frontmatter.title}</a>
              </>
            }
            of={`${steps} steps`}
            counts={counts}
            judged={judged}
          />
        );
      })}
    </>
  );
}

function Band({ declared: { band, chapter, whole } }: { declared: NonNullable<BalanceDeclared> }) {
  const list = (measures: readonly Measure[]) =>
    measures.map((measure) => NAMES[measure].toLowerCase()).join(', ');
  return (
    <p className={page.prose}>
      The declared band: from {band.least} to {band.most} times what the perspectives have on average. It is
      applied in each chapter to {list(chapter)}, and over the whole story to {list(whole)}. Numbers outside
      it are marked with a star, and the reason stands beneath.
    </p>
  );
}

type BalanceDeclared = ReturnType<typeof useStory>['story']['site']['balance'];

interface LedgerProps {
  /** Slug of the chapter, or `all`. */
  name: string;
  heading: ReactNode;
  of: string;
  counts: Record<string, Counts>;
  judged: BalanceJudged | undefined;
  hasShares?: boolean;
}

function Ledger({ name, heading, of, counts, judged, hasShares = false }: LedgerProps) {
  const { site } = useStory().story;
  const outside = (judged?.outside ?? []).filter(({ chapter }) => (chapter ?? 'all') === name);
  const isOutside = (id: string, measure: Measure) =>
    outside.some((one) => one.perspective === id && one.measure === measure);
  return (
    <section className={styles.ledger}>
      <h3 className={page.name}>{heading}</h3>
      <table className={styles.table} data-ledger={name}>
        <caption>{of}</caption>
        <thead>
          <tr>
            <td />
            {site.perspectives.map(({ id, short, mark }) => (
              <th key={id} scope="col">
                <PerspectiveMark mark={mark} /> <span>{short}</span>
              </th>
            ))}
            <th scope="col">
              <b aria-hidden="true">–</b> <span>No perspective</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {MEASURES.map((measure) => (
            <tr key={measure}>
              <th scope="row">{NAMES[measure]}</th>
              {[...site.perspectives.map(({ id }) => id), COMMENTARY].map((id) => (
                <td key={id}>
                  <span data-count={measure} data-of={id}>
                    {counts[id]?.[measure] ?? 0}
                  </span>
                  {isOutside(id, measure) && (
                    <sup>
                      *<span className="visually-hidden"> outside the band</span>
                    </sup>
                  )}
                  {hasShares && id !== COMMENTARY && <small>{shareOf(id, measure)}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {reasonsIn(outside).map(([reason, ones]) => (
        <p key={reason} className={page.note} data-reason="">
          <b>
            * {site.perspectives.find(({ id }) => id === ones[0]?.perspective)?.label},{' '}
            {ones.map((one) => NAMES[one.measure].toLowerCase()).join(', ')}.
          </b>{' '}
          {reason}
        </p>
      ))}
    </section>
  );

  function shareOf(id: string, measure: Measure): string {
    const all = site.perspectives.reduce((sum, one) => sum + (counts[one.id]?.[measure] ?? 0), 0);
    return all === 0 ? '' : ` ${Math.round(((counts[id]?.[measure] ?? 0) / all) * 100)} %`;
  }
}

/** A reason once, with everything that it explains. */
function reasonsIn(outside: BalanceJudged['outside']): [string, BalanceJudged['outside']][] {
  const reasons = new Map<string, BalanceJudged['outside']>();
  for (const one of outside) {
    const reason = one.reason ?? '';
    reasons.set(reason, [...(reasons.get(reason) ?? []), one]);
  }
  return [...reasons];
}
