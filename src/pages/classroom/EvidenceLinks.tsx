import { Fragment } from 'react';
import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import { type Evidence, evidenceIn } from '../../model/evidence.ts';
import { numberedSteps } from '../../model/numberedSteps.ts';

const WORDS: Readonly<Record<Evidence['kind'], string>> = {
  quotation: 'quotation',
  record: 'record',
  claim: 'claim',
  source: 'source',
};

export interface EvidenceLinksProps {
  chapter: string;
  ids: readonly string[];
  /** Steps that are to be read besides. */
  steps?: readonly string[];
}

/** What is to be read, by kind and number, each leading to where it stands: "record P53 (step 4)". */
export function EvidenceLinks({ chapter: slug, ids, steps = [] }: EvidenceLinksProps) {
  const { story, root } = useStory();
  const chapter = chapterOf(story, slug);
  const known = evidenceIn(chapter, story);
  const found = ids.flatMap((id) => known.get(id) ?? []);
  const besides = steps.filter((step) => found.every((one) => one.step !== step));
  return (
    <>
      {found.map((one, index) => {
        const [step] = numberedSteps(chapter, ({ id }) => id === one.step);
        return (
          <Fragment key={one.id}>
            {index > 0 && ', '}
            <a href={href(root, placeOfEvidence(slug, one))}>{`${WORDS[one.kind]} ${one.id}`}</a>
            {step && ` (step ${step.number})`}
          </Fragment>
        );
      })}
      {numberedSteps(chapter, ({ id }) => besides.includes(id)).map(({ id, number }, index) => (
        <Fragment key={id}>
          {index + found.length > 0 && ', '}
          <a href={href(root, `chapters/${slug}/#${id}`)}>{`step ${number}`}</a>
        </Fragment>
      ))}
    </>
  );
}

/** The address inside the site where a piece of evidence stands. */
export function placeOfEvidence(slug: string, { kind, id, step }: Evidence): string {
  if (kind === 'source') return `sources/${id}/`;
  return `chapters/${slug}/${step === undefined ? '' : `#${step}`}`;
}
