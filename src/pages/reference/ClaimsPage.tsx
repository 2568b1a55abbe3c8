import { useStory } from '../../components/StoryContext.tsx';
import { personOf } from '../../components/storyRecords.ts';
import { VERDICTS, type Verdict, verdictsOf } from '../../components/verdicts.ts';
import { capital } from '../../model/capital.ts';
import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { ClaimIndex } from './ClaimIndex.tsx';
import styles from './ClaimsPage.module.css';
import { CommonGround } from './CommonGround.tsx';
import { ContradictionCard } from './ContradictionCard.tsx';
import { chaptersOf, isCommonGround, sourcesOf } from './claimFacts.ts';
import { countWord } from './countWord.ts';
import { type FilterGroup, Filters } from './Filters.tsx';
import kit from './ReferencePage.module.css';
import { ReferencePage } from './ReferencePage.tsx';

/** Every claim with who makes it, who disputes it and what the record shows; what nobody disputes; what contradicts what. */
export function ClaimsPage() {
  const { story } = useStory();
  const { claims, contradictions } = story;
  const groups = groupsOf(story);
  const contradicting = `${capital(countWord(contradictions.length))} contradictions`;
  const all = `All ${claims.length} claims`;
  return (
    <ReferencePage
      title="Claims"
      path="claims/"
      dek="What the texts assert, one claim at a time and in our words: who makes it, what the record shows, what speaks for it and against it, and where the story tells of it."
    >
      <nav aria-label="On this page">
        <ul className={styles.contents}>
          <li>
            <a href="#all-claims">
              {all}
              <span data-by-script="">, with filters</span>
            </a>
          </li>
          {claims.some(isCommonGround) && (
            <li>
              <a href="#common-ground">Common ground</a>
            </li>
          )}
          {contradictions.length > 0 && (
            <li>
              <a href="#contradictions">{contradicting}</a>
            </li>
          )}
        </ul>
      </nav>
      <CommonGround />
      {contradictions.length > 0 && (
        <section className={kit.section} id="contradictions">
          <h2 className={kit.heading}>{contradicting}</h2>
          <p className={kit.note}>
            What stands against what, told in our words. The numbers lead to the step that prints the words,
            and to the documents.
          </p>
          <ul>
            {contradictions.map((contradiction) => (
              <ContradictionCard key={contradiction.id} contradiction={contradiction} />
            ))}
          </ul>
        </section>
      )}
      <section className={kit.section} id="all-claims">
        <h2 className={kit.heading}>{all}</h2>
        <p className={kit.note}>
          What the record shows begins with one word, or two where a claim falls into two parts. The number of
          a quotation leads to the step that prints it; a number without a link is of words not printed here.
        </p>
        <dl className={styles.words}>
          {verdictsUsed(claims).map((verdict) => (
            <div key={verdict}>
              <dt>{VERDICTS[verdict].word}</dt>
              <dd>{VERDICTS[verdict].meaning}</dd>
            </div>
          ))}
        </dl>
        <ClaimIndex groups={groups} valuesOf={(claim, key) => valuesOf(story, claim, key)} />
        <Filters groups={groups} />
        <ol className={styles.claims}>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </ol>
      </section>
    </ReferencePage>
  );
}

function groupsOf(story: Story): FilterGroup[] {
  const { chapters, sources, claims } = story;
  const groups = [
    {
      key: 'chapter',
      label: 'Chapter',
      options: chapters.map(({ slug, number, frontmatter }) => ({
        value: slug,
        label: `${number} ${frontmatter.title}`,
      })),
    },
    {
      key: 'verdict',
      label: 'What the record shows',
      options: verdictsUsed(claims).map((value) => ({ value, label: VERDICTS[value].word })),
    },
    {
      key: 'source',
      label: 'Text',
      options: sources.map(({ id, publisher }) => ({
        value: id,
        label: `${id} ${personOf(story, publisher).name}`,
      })),
    },
  ];
  return groups.map(({ key, label, options }) => ({
    key,
    label,
    options: options.filter(({ value }) =>
      claims.some((claim) => valuesOf(story, claim, key).includes(value)),
    ),
  }));
}

function valuesOf(story: Story, claim: Claim, key: string): readonly string[] {
  if (key === 'chapter') return chaptersOf(story, claim);
  return key === 'verdict' ? verdictsOf(claim) : sourcesOf(story, claim);
}

function verdictsUsed(claims: readonly Claim[]): Verdict[] {
  const used = new Set(claims.flatMap(verdictsOf));
  return (Object.keys(VERDICTS) as Verdict[]).filter((verdict) => used.has(verdict));
}
