import { FigureText } from '../../components/FigureText.tsx';
import type { Source, SourceFinding } from '../../model/source.ts';
import { EntryLink, type EntryLinkProps } from './EntryLink.tsx';
import { Listed } from './Listed.tsx';
import reference from './ReferencePage.module.css';
import styles from './SourcePage.module.css';

/** What the record shows of a text under three headings, the same for every text; nothing where nobody has looked. */
export function SourceFindings({ source: { leavesOut, movesWords, contradicts } }: { source: Source }) {
  if (!leavesOut && !movesWords && !contradicts) return null;
  return (
    <section className={reference.section} id="record">
      <h2 className={reference.heading}>What the record shows of it</h2>
      <p className={reference.note}>
        The same three questions were put to every text. Each answer names the claims where the documents
        stand, with who says otherwise.
      </p>
      <Findings title="What it leaves out" findings={leavesOut} />
      <Findings title="Whose words it moves" findings={movesWords} />
      <Findings title="Where it contradicts itself" findings={contradicts} />
    </section>
  );
}

function Findings({ title, findings }: { title: string; findings: SourceFinding[] | undefined }) {
  // Where nobody has looked, nothing is said to have been found or not.
  if (!findings) return null;
  return (
    <>
      <h3 className={styles.part}>{title}</h3>
      {findings.length === 0 ? (
        <p className={reference.text}>Nothing of the kind was found.</p>
      ) : (
        <ul className={styles.list}>
          {findings.map(({ text, claims, record }) => (
            <li key={text} className={reference.text}>
              <FigureText text={text} />{' '}
              <Where
                ways={[
                  ...claims.map((id) => ({ id, page: 'claims' as const })),
                  ...record.map((id) => ({ id, page: 'record' as const })),
                ]}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The claims and documents where it is shown. */
function Where({ ways }: { ways: readonly EntryLinkProps[] }) {
  return (
    <span className={reference.small}>
      <Listed>
        {ways.map((way) => (
          <EntryLink key={way.id} {...way} />
        ))}
      </Listed>
    </span>
  );
}
