import { FigureText } from '../../components/FigureText.tsx';
import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { WithQuotationLinks } from '../../components/WithQuotationLinks.tsx';
import type { Contradiction, Statement } from '../../model/contradiction.ts';
import styles from './ClaimsPage.module.css';
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
            Claims in it:{' '}
            {claims.map((claim, index) => (
              <span key={claim}>
                {index > 0 && ', '}
                <a href={`#${claim}`}>{claim}</a>
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

function StatementText({ statement: { says, quotations, record } }: { statement: Statement }) {
  const { root } = useStory();
  return (
    <p className={kit.text}>
      <FigureText text={says} />{' '}
      <span className={kit.small}>
        <WithQuotationLinks text={quotations.join(', ')} />
        {record.map((id, index) => (
          <span key={id}>
            {index + quotations.length > 0 && ', '}
            <a href={href(root, `record/#${id}`)}>{id}</a>
          </span>
        ))}
      </span>
    </p>
  );
}
