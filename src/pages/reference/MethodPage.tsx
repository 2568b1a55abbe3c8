import { citeStory } from '../../cite/citableOf.ts';
import { CiteThis } from '../../components/CiteThis.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import type { Balance } from '../../model/balance.ts';
import { METHOD_TABLES, type MethodSection, type MethodTable } from '../../model/methodSection.ts';
import ledger from './BalanceLedger.module.css';
import { BalanceLedger } from './BalanceLedger.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { MethodText } from './MethodText.tsx';
import { FirstPlaces, LicenceList, PerspectiveNotes, QuotedShares, WaysSeen } from './methodTables.tsx';
import styles from './ReferencePage.module.css';
import { ReferencePage } from './ReferencePage.tsx';

export interface MethodPageProps {
  /** Counted on the built pages; absent while the story is being written. */
  balance: Balance | undefined;
}

/** How the piece was made, in its own words, each section with what the page works out by itself. */
export function MethodPage({ balance }: MethodPageProps) {
  const { story } = useStory();
  return (
    <ReferencePage
      title="Method"
      path="method/"
      dek="How words are quoted, documents told and voices ordered; how much room each perspective has, counted on the finished pages; what could not be seen; and what was changed after publication."
    >
      {sectionsOf(story.method).map(({ id, heading, text, list, shows }) => (
        <section key={id} className={styles.section} id={id}>
          <h2 className={styles.heading}>{heading}</h2>
          <div className={`${styles.prose} ${ledger.words}`}>
            {text.map((words) => (
              <p key={words}>
                <MethodText text={words} />
              </p>
            ))}
            {list.length > 0 && (
              <ul className={ledger.words}>
                {list.map((words) => (
                  <li key={words}>
                    <MethodText text={words} />
                  </li>
                ))}
              </ul>
            )}
          </div>
          {shows && <Shown table={shows} balance={balance} />}
        </section>
      ))}
      <section className={styles.section} id="cite">
        <h2 className={styles.heading}>To cite it</h2>
        <CiteThis text={citeStory(story)} label="Cite the whole story" />
      </section>
    </ReferencePage>
  );
}

function Shown({ table, balance }: { table: MethodTable; balance: Balance | undefined }) {
  switch (table) {
    case 'perspectives':
      return <PerspectiveNotes />;
    case 'quoted':
      return <QuotedShares />;
    case 'seen':
      return <WaysSeen />;
    case 'first':
      return <FirstPlaces />;
    case 'balance':
      return <BalanceLedger balance={balance} />;
    case 'corrections':
      return <CorrectionList />;
    case 'licences':
      return <LicenceList />;
  }
}

const HEADINGS: Record<MethodTable, string> = {
  perspectives: 'The perspectives',
  quoted: 'How much is quoted',
  seen: 'How documents were seen',
  first: 'Who speaks first',
  balance: 'How much room each perspective has',
  corrections: 'Corrections',
  licences: 'Licences',
};

/** What a story says, then every table that it says nothing of. */
function sectionsOf(told: readonly MethodSection[]): MethodSection[] {
  const missing = METHOD_TABLES.filter((table) => !told.some(({ shows }) => shows === table));
  return [
    ...told,
    ...missing.map((table) => ({ id: table, heading: HEADINGS[table], text: [], list: [], shows: table })),
  ];
}
