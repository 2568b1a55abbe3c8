import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import styles from './ClaimsPage.module.css';
import { isCommonGround } from './claimFacts.ts';
import kit from './ReferencePage.module.css';

/** What nobody disputes, by a rule that stands beside it. */
export function CommonGround() {
  const { story, root } = useStory();
  const claims = story.claims.filter(isCommonGround);
  const agreed = story.events.filter(({ disputed, dispute }) => !disputed && dispute === undefined);
  if (claims.length === 0) return null;
  return (
    <section className={kit.section} id="common-ground">
      <h2 className={kit.heading}>Common ground</h2>
      <p className={kit.note}>
        What nobody disputes. The rule: the record confirms the whole claim, and nobody was found who disputes
        it. Where somebody’s words are reported, it is common ground that they were said.
        {agreed.length > 0 && (
          <>
            {' '}
            On the <a href={href(root, 'timeline/')}>timeline</a>, nothing is marked as disputed about{' '}
            {agreed.length} of {story.events.length} events.
          </>
        )}
      </p>
      <ul className={styles.lines}>
        {claims.map(({ id, claim }) => (
          <li key={id}>
            <a href={`#${id}`}>{`Claim ${id}`}</a> <span>{claim}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
