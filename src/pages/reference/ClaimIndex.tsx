import { useStory } from '../../components/StoryContext.tsx';
import type { Claim } from '../../model/claim.ts';
import styles from './ClaimsPage.module.css';
import type { FilterGroup } from './Filters.tsx';

export interface ClaimIndexProps {
  groups: readonly FilterGroup[];
  /** The values of a claim under a group's key. */
  valuesOf: (claim: Claim, key: string) => readonly string[];
}

/** The same choices as the filters, as plain lists: they need no script. */
export function ClaimIndex({ groups, valuesOf }: ClaimIndexProps) {
  const { claims } = useStory().story;
  return (
    <details className={styles.index}>
      <summary>Plain lists: by {groups.map(({ label }) => label.toLowerCase()).join(', by ')}</summary>
      {groups.map(({ key, label, options }) => (
        <dl key={key}>
          <dt>{label}</dt>
          {options.map((option) => (
            <dd key={option.value}>
              {option.label}:{' '}
              {claims
                .filter((claim) => valuesOf(claim, key).includes(option.value))
                .map(({ id }, index) => (
                  <span key={id}>
                    {index > 0 && ', '}
                    <a href={`#${id}`}>{id}</a>
                  </span>
                ))}
            </dd>
          ))}
        </dl>
      ))}
    </details>
  );
}
