import { ClaimSupports } from '../../components/ClaimSupports.tsx';
import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { VERDICTS, verdictsOf } from '../../components/verdicts.ts';
import { WithQuotationLinks } from '../../components/WithQuotationLinks.tsx';
import type { Claim } from '../../model/claim.ts';
import { chaptersOf, drawnIn, sourcesOf } from './claimFacts.ts';
import { Listed } from './Listed.tsx';
import kit from './ReferencePage.module.css';
import { StepLinks } from './StepLinks.tsx';
import { stepsTelling } from './stepsTelling.ts';
import { ToldIn } from './ToldIn.tsx';

/** A claim with who makes it, what the record shows, what speaks for it and against it, and where it is told. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const { story } = useStory();
  const { id, assertedBy, supportedBy, disputedBy, explanation } = claim;
  const verdicts = verdictsOf(claim);
  return (
    <li
      className={kit.entry}
      id={id}
      data-entry=""
      data-chapter={chaptersOf(story, claim).join(' ')}
      data-verdict={verdicts.join(' ')}
      data-source={sourcesOf(story, claim).join(' ')}
    >
      <div className={kit.stack}>
        <p className={kit.kicker}>
          <a href={`#${id}`}>{`Claim ${id}`}</a>
        </p>
        <h3 className={kit.name}>{claim.claim}</h3>
        <p className={kit.small}>
          Said in: <WithQuotationLinks named text={assertedBy.join('; ')} />
        </p>
      </div>
      <div className={kit.stack}>
        <div>
          <h4 className={kit.label}>What the record shows</h4>
          <p className={kit.text}>
            {verdicts.map((verdict) => `${VERDICTS[verdict].word}. `)}
            <WithQuotationLinks named text={explanation} />
          </p>
        </div>
        <div className={kit.small}>
          <ClaimSupports named title="For" supports={supportedBy} />
          <ClaimSupports named title="Against" supports={disputedBy} />
          {supportedBy.length + disputedBy.length === 0 &&
            'Nothing was found for it or against it: address not recorded'}
        </div>
        <WhereClaimStands claim={claim} />
      </div>
    </li>
  );
}

/** The steps that tell of it or draw it; its chapters, where no step does. */
function WhereClaimStands({ claim }: { claim: Claim }) {
  const { story, root } = useStory();
  const told = stepsTelling(story, 'claim', claim.id);
  const drawn = drawnIn(story, claim);
  const shown = [...told, ...drawn].map(({ chapter }) => chapter.slug);
  const more = story.chapters.filter(({ slug }) => claim.chapters.includes(slug) && !shown.includes(slug));
  return (
    <div className={kit.stack} data-where="">
      {told.length > 0 && <h4 className={kit.label}>In the story</h4>}
      <ToldIn kind="claim" id={claim.id} />
      {drawn.length > 0 && <p className={kit.small}>A drawing rests on it:</p>}
      <StepLinks told={drawn} />
      {more.length > 0 && (
        <p className={kit.small}>
          {shown.length > 0 ? 'Also belongs to ' : 'Background: no step tells of it. It belongs to '}
          <Listed between=" and ">
            {more.map(({ slug, frontmatter }) => (
              <a key={slug} href={href(root, `chapters/${slug}/`)}>
                {frontmatter.title}
              </a>
            ))}
          </Listed>
        </p>
      )}
    </div>
  );
}
