import againstStyles from '../../components/Against.module.css';
import { AttributionDetails } from '../../components/Attribution.tsx';
import { FixedNames } from '../../components/FixedNames.tsx';
import { href } from '../../components/href.ts';
import { PerspectiveMark } from '../../components/PerspectiveMark.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf, personOf, perspectiveOf, sourceOf } from '../../components/storyRecords.ts';
import { WhereSeen } from '../../components/WhereSeen.tsx';
import { WithEllipses } from '../../components/WithEllipses.tsx';
import type { QuotationUse } from '../../model/chapter.ts';
import { numberedSteps } from '../../model/numberedSteps.ts';
import type { RecordEntry } from '../../model/record.ts';
import styles from './Projector.module.css';
import type { ProjectorScreen as Screen, ScreenPiece } from './projectorScreens.ts';

/** The words of one screen, and whose they are, which a script keeps back until the class has guessed. */
export function ProjectorScreen({ screen, chapter }: { screen: Screen; chapter: string }) {
  const { id, about, pieces } = screen;
  return (
    <section className={`${styles.screen} ${againstStyles.against}`} data-screen="" id={id}>
      <h2 className={againstStyles.about}>
        {about ?? (pieces[0]?.kind === 'record' ? 'A document, told in our words' : 'A quotation')}{' '}
        {about !== undefined && <span className={againstStyles.pencil}>Underlined by us.</span>}
        <span data-half-mark="" hidden />
      </h2>
      <div className={about === undefined ? undefined : againstStyles.columns}>
        {pieces.map((piece) => (
          <div key={piece.kind === 'quotation' ? piece.use.ref : piece.entry.id} data-piece="">
            <Words piece={piece} />
            <div className={styles.by} data-by="">
              <Voice of={piece.kind === 'quotation' ? piece.use.perspective : piece.entry.perspective} />
              {piece.kind === 'quotation' ? <Speaker use={piece.use} /> : <Issued entry={piece.entry} />}
              <Place piece={piece} chapter={chapter} />
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

function Words({ piece }: { piece: ScreenPiece }) {
  if (piece.kind === 'record')
    return (
      <p className={styles.words}>
        <FixedNames value={true}>{piece.words}</FixedNames>
      </p>
    );
  const { pinpoint, attested } = piece.use;
  return (
    <blockquote className={styles.words}>
      “
      <WithEllipses at={pinpoint} opens={attested.at(0)?.opens} closes={attested.at(-1)?.closes}>
        {piece.words}
      </WithEllipses>
      ”
    </blockquote>
  );
}

/** Whose case the words are filed under. */
function Voice({ of }: { of: string }) {
  const { story } = useStory();
  const found = perspectiveOf(story, of);
  return (
    <p>
      {found && <PerspectiveMark mark={found.mark} />} {found?.label ?? story.site.commentary.label}
    </p>
  );
}

function Speaker({ use }: { use: QuotationUse }) {
  const { story } = useStory();
  const who = personOf(story, use.by);
  const source = sourceOf(story, use.source);
  return (
    <p>
      <b>{who.name}</b>, {use.role ?? who.role},{' '}
      <AttributionDetails
        who={who}
        on={use.on ?? source.date}
        dated={use.dated}
        translator={use.translator}
        source={source}
        pinpoint={use.pinpoint}
        paraphrased={use.paraphrasing ? personOf(story, use.paraphrasing) : undefined}
      />
    </p>
  );
}

function Issued({ entry: { issuer, dated, addresses } }: { entry: RecordEntry }) {
  return (
    <p>
      Record, told in our words: <b>{issuer}</b>, {dated}, <WhereSeen addresses={addresses} />
    </p>
  );
}

/** Where the words are printed, and where the chapter has them. */
function Place({ piece, chapter: slug }: { piece: ScreenPiece; chapter: string }) {
  const { story, root } = useStory();
  const chapter = chapterOf(story, slug);
  const [step] = numberedSteps(chapter, ({ id }) => id === piece.step);
  return (
    <p>
      {piece.kind === 'quotation' ? (
        <>
          <a href={href(root, `sources/${piece.use.source}/`)}>Printed so in {piece.use.source}</a>, quotation{' '}
          {piece.use.ref}
        </>
      ) : (
        <a href={href(root, `record/#${piece.entry.id}`)}>Record {piece.entry.id}</a>
      )}
      {step && (
        <>
          {', '}
          <a href={href(root, `chapters/${slug}/#${step.id}`)}>
            chapter {chapter.number}, step {step.number}
          </a>
        </>
      )}
    </p>
  );
}
