import { useStory } from '../../components/StoryContext.tsx';
import type { Claim } from '../../model/claim.ts';
import styles from './ClaimsPage.module.css';
import type { FilterGroup } from './Filters.tsx';
import { Listed } from './Listed.tsx';

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
              <Listed>
                {claims
                  .filter((claim) => valuesOf(claim, key).includes(option.value))
                  .map(({ id }) => (
                    <a key={id} href={`#${id}`}>
                      <span className="visually-hidden">claim </span>
                      {id}
                    </a>
                  ))}
              </Listed>
            </dd>
          ))}
        </dl>
      ))}
    </details>
  );
}
