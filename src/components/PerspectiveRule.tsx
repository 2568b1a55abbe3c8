import type { RuleStyle } from '../model/perspective.ts';
import styles from './PerspectiveRule.module.css';

/** Drawn as lines, not borders or gradients: these keep their pattern on every screen, on paper and in forced colours. */
export function PerspectiveRule({ rule }: { rule: RuleStyle }) {
  return (
    <svg className={styles.rule} data-rule={rule} width="100%" height="5" aria-hidden="true">
      {rule === 'double' ? (
        <>
          <line x2="100%" y1="0.5" y2="0.5" />
          <line x2="100%" y1="4.5" y2="4.5" />
        </>
      ) : (
        <line x2="100%" y1="2.5" y2="2.5" />
      )}
    </svg>
  );
}
