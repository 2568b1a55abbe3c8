import type { ReactNode } from 'react';
import { AttributionDetails } from '../../components/Attribution.tsx';
import { href } from '../../components/href.ts';
import { PerspectiveMark } from '../../components/PerspectiveMark.tsx';
import { PrintedSo } from '../../components/PrintedSo.tsx';
import { SourceTitle } from '../../components/SourceTitle.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf, personOf, perspectiveOf, sourceOf } from '../../components/storyRecords.ts';
import { VERDICTS, verdictsOf } from '../../components/verdicts.ts';
import { WhereSeen } from '../../components/WhereSeen.tsx';
import type { QuotationUse } from '../../model/chapter.ts';
import { evidenceIn, type Evidence as Piece } from '../../model/evidence.ts';
import { numberedSteps } from '../../model/numberedSteps.ts';
import type { Source } from '../../model/source.ts';
import styles from './Evidence.module.css';
import { placeOfEvidence } from './EvidenceLinks.tsx';
import { printedWords } from './printedWords.ts';

export interface EvidenceProps {
  /** Id of a quotation, record, claim or source. */
  id: string;
  /** Slug of the chapter in which it stands. */
  chapter: string;
  /** What stands before its kind and number, such as the letter of a document. */
  heading?: ReactNode;
  /** What a student needs to place it. */
  about?: ReactNode;
}

/** A piece of evidence outside its chapter: its words, whose they are, from when, how they reached us, and where it stands. */
export function Evidence({ id, chapter, heading, about }: EvidenceProps) {
  const { story } = useStory();
  const piece = evidenceIn(chapterOf(story, chapter), story).get(id);
  if (!piece) throw new Error(`The chapter “${chapter}” has no evidence “${id}”.`);
  return (
    <article className={styles.evidence} data-evidence={piece.kind} data-of={id}>
      <div className={styles.head}>
        <div className={styles.what}>
          {heading}
          <p className={heading ? undefined : styles.kind}>{`${kindOf(piece)} ${id}`}</p>
        </div>
        {piece.kind !== 'claim' && <Voice perspective={piece.perspective} />}
      </div>
      {about !== undefined && <p className={styles.shows}>{about}</p>}
      <Body piece={piece} />
      <WhereItStands piece={piece} chapter={chapter} />
    </article>
  );
}

/** What it is, in a word or two. */
function kindOf(piece: Piece): string {
  switch (piece.kind) {
    case 'quotation':
      return piece.use.exhibit ? 'Exhibit' : 'Quotation';
    case 'record':
      return 'Record, told in our words,';
    case 'claim':
      return 'Claim';
    case 'source':
      return 'Source';
  }
}

/** Whose case it is filed under. */
function Voice({ perspective }: { perspective: string }) {
  const { story } = useStory();
  const found = perspectiveOf(story, perspective);
  return (
    <p className={styles.voice}>
      {found && <PerspectiveMark mark={found.mark} />}
      <span>{found?.label ?? story.site.commentary.label}</span>
    </p>
  );
}

function Body({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case 'quotation':
      return <QuotedPiece use={piece.use} />;
    case 'record':
      return (
        <>
          <p data-words="">{piece.entry.summary}</p>
          <p className={styles.small}>
            <b>{piece.entry.issuer}</b>, {piece.entry.dated}, <WhereSeen addresses={piece.entry.addresses} />
          </p>
        </>
      );
    case 'claim':
      return (
        <>
          <p data-words="">{piece.claim.claim}</p>
          <p className={styles.small}>
            <b>Said in</b> {piece.claim.assertedBy.join('; ')}
          </p>
          <p className={styles.shows}>
            <b>What the record shows.</b>{' '}
            {verdictsOf(piece.claim).map((verdict) => `${VERDICTS[verdict].word}. `)}
            {piece.claim.explanation}
          </p>
        </>
      );
    case 'source':
      return <SourcePiece id={piece.id} />;
  }
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** Exact words in quotation marks; what was cut between them is marked, and so is where they begin or end inside a sentence. */
function QuotedPiece({ use }: { use: QuotationUse }) {
  const { story } = useStory();
  const who = personOf(story, use.by);
  const source = sourceOf(story, use.source);
  const paraphrased = use.paraphrasing ? personOf(story, use.paraphrasing) : undefined;
  return (
    <>
      <blockquote data-words="">
        <p>
          <q>{printedWords(use)}</q>
        </p>
      </blockquote>
      <p className={styles.small}>
        <b>{who.name}</b>
        {who.id === source.publisher && source.byline && ` (byline: ${source.byline})`},{' '}
        {use.role ?? who.role}
      </p>
      <p className={styles.small}>
        <AttributionDetails
          who={who}
          role={use.role}
          on={use.on ?? source.date}
          dated={use.dated}
          translator={use.translator}
          source={source}
          pinpoint={use.pinpoint}
          paraphrased={paraphrased}
        />
        {` · ${source.kind}, ${placeOf(source)}`}
        {who.language && ` · spoken in ${LANGUAGES.of(who.language)}`}
      </p>
      <PrintedSo source={use.source} use={use} exhibit={use.exhibit} />
    </>
  );
}

/** Where it was published, or that nobody knows. */
function placeOf({ place }: Source): string {
  return place.startsWith('not ') ? `place ${place}` : place;
}

/** As a catalogue has it. */
function SourcePiece({ id }: { id: string }) {
  const { story } = useStory();
  const source = sourceOf(story, id);
  const publisher = personOf(story, source.publisher);
  return (
    <>
      <p data-words="">
        <SourceTitle source={source} />
      </p>
      <p className={styles.small}>
        <b>{publisher.name}</b>
        {source.byline && ` (byline: ${source.byline})`}, {publisher.role}
      </p>
      <p className={styles.small}>
        {`${source.dated} · ${source.kind}, ${placeOf(source)} · in ${LANGUAGES.of(source.language)} · `}
        {source.addresses.length > 0 ? <WhereSeen addresses={source.addresses} /> : source.addressNote}
      </p>
    </>
  );
}

function WhereItStands({ piece, chapter: slug }: { piece: Piece; chapter: string }) {
  const { story, root } = useStory();
  const chapter = chapterOf(story, slug);
  const [step] = numberedSteps(chapter, ({ id }) => id === piece.step);
  const place = step ? `Chapter ${chapter.number}, step ${step.number}` : 'More on this source';
  return (
    <p className={styles.small} data-where="">
      <a href={href(root, placeOfEvidence(slug, piece))}>
        {piece.kind === 'source' || step ? place : `Chapter ${chapter.number}`}
      </a>
    </p>
  );
}
