import { FigureText } from '../../components/FigureText.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { WithQuotationLinks } from '../../components/WithQuotationLinks.tsx';
import type { Contradiction, Statement } from '../../model/contradiction.ts';
import styles from './ClaimsPage.module.css';
import { EntryLink } from './EntryLink.tsx';
import { Listed } from './Listed.tsx';
import kit from './ReferencePage.module.css';
import { StepLinks } from './StepLinks.tsx';
import { stepsAt } from './stepsAt.ts';

/** A question on which the accounts stand against each other: what stands against what, and what came of it. */
export function ContradictionCard({ contradiction }: { contradiction: Contradiction }) {
  const { story } = useStory();
  const { id, question, sides, claims, steps, outcome } = contradiction;
  return (
    <li className={kit.entry} id={id} data-contradiction="">
      <h3 className={kit.name}>
        <FigureText text={question} />
      </h3>
      <div className={kit.stack}>
        <ul className={styles.sides}>
          {sides.map((side) => (
            <li key={side.says}>
              <StatementText statement={side} />
            </li>
          ))}
        </ul>
        {outcome && (
          <div>
            <h4 className={kit.label}>What came of it</h4>
            <StatementText statement={outcome} />
          </div>
        )}
        <h4 className={kit.label}>In the story</h4>
        <StepLinks told={stepsAt(story, steps)} />
        {claims.length > 0 && (
          <p className={kit.small}>
            In it:{' '}
            <Listed>
              {claims.map((claim) => (
                <EntryLink key={claim} page="claims" id={claim} />
              ))}
            </Listed>
          </p>
        )}
      </div>
    </li>
  );
}

function StatementText({ statement: { says, quotations, record } }: { statement: Statement }) {
  return (
    <p className={kit.text}>
      <FigureText text={says} />{' '}
      <span className={kit.small}>
        <Listed>
          {quotations.map((ref) => (
            <WithQuotationLinks key={ref} text={`quotation ${ref}`} />
          ))}
          {record.map((id) => (
            <EntryLink key={id} page="record" id={id} />
          ))}
        </Listed>
      </span>
    </p>
  );
}
