import { type ReactNode, useContext } from 'react';
import type { Chapter } from '../model/chapter.ts';
import { Attribution, type AttributionProps, InlineAttribution } from './Attribution.tsx';
import { useChapter } from './ChapterContext.tsx';
import { ExhibitedWords } from './ExhibitedWords.tsx';
import styles from './Quotation.module.css';
import { SettingContext } from './SettingContext.tsx';
import { useStory } from './StoryContext.tsx';
import { personOf, sourceOf } from './storyRecords.ts';
import { VoiceLabel } from './VoiceLabel.tsx';
import { WithEllipses } from './WithEllipses.tsx';

export interface QuotationProps {
  source: string;
  by: string;
  /** Where in the source: "headline", "paragraph 5". */
  at: string;
  on: string;
  ref?: string;
  dated?: string;
  /** The role they had then. */
  as?: string;
  translator?: string;
  paraphrasing?: string;
  /** From the attestation: whether the words begin and end with a sentence of the source. */
  opens?: string;
  closes?: string;
  /** Its place in the chapter's list of quotations, counted from 0. */
  number?: string;
  /** Whose case the words are filed under; the speaker's own unless given. */
  perspective?: string;
  /** The exact words. */
  children: ReactNode;
}

/** The exact words of a source, with everything a reader is owed about them. */
export function Quotation(props: QuotationProps) {
  const setting = useContext(SettingContext);
  const { story } = useStory();
  const { chapter } = useChapter();
  const who = personOf(story, props.by);
  const use = findUse(chapter, props.number);
  const perspective = props.perspective ?? who.perspective;
  if (setting === 'sentence') {
    return (
      <>
        <q className={styles.inline} data-case={perspective} data-from={props.source}>
          <QuotedWords {...props} />
        </q>
        <InlineAttribution {...attributionOf(props, story)} use={use} />
      </>
    );
  }
  if (setting === 'exhibit') return <ExhibitedWords {...props} />;
  return (
    <figure
      className={styles.quotation}
      data-quotation={props.ref ?? ''}
      data-case={perspective}
      data-from={props.source}
      data-setting={setting}
      data-size={sizeOf(props, chapter)}
    >
      {setting !== 'account' && <VoiceLabel perspective={perspective} person={who} />}
      <blockquote className={styles.words}>
        <p>
          <QuotedWords {...props} />
        </p>
      </blockquote>
      <figcaption>
        <Attribution {...attributionOf(props, story)} use={use} />
      </figcaption>
    </figure>
  );
}

/** The entry of the chapter's list for a quotation; none outside a chapter that was read from a file. */
export function findUse({ quotations }: Pick<Chapter, 'quotations'>, number: string | undefined) {
  return number === undefined ? undefined : quotations[Number(number)];
}

/** The words between our own marks. */
function QuotedWords({ at, opens, closes, children }: QuotationProps) {
  return (
    <SettingContext value="sentence">
      <span className={styles.open}>“</span>
      <WithEllipses at={at} opens={opens} closes={closes}>
        {children}
      </WithEllipses>
      <span className={styles.close}>”</span>
    </SettingContext>
  );
}

function attributionOf(props: QuotationProps, story: ReturnType<typeof useStory>['story']): AttributionProps {
  const { as, on, dated, translator, paraphrasing } = props;
  return {
    who: personOf(story, props.by),
    role: as,
    on,
    dated,
    translator,
    source: sourceOf(story, props.source),
    pinpoint: props.at,
    paraphrased: paraphrasing ? personOf(story, paraphrasing) : undefined,
  };
}

/** Words up to which a quotation is set as a hero, and as a middling one. */
const HERO_WORDS = 18;
const MIDDLE_WORDS = 34;

/** Few words stand large, many stand small enough to be read. */
export function sizeOf(
  { source, by, at, ref }: Pick<QuotationProps, 'source' | 'by' | 'at' | 'ref'>,
  { quotations }: Pick<Chapter, 'quotations'>,
): 'hero' | 'middle' | 'long' {
  const use = quotations.find(
    (each) => each.source === source && each.by === by && each.pinpoint === at && each.ref === ref,
  );
  const count = use ? use.runs.join(' ').split(/\s+/).length : MIDDLE_WORDS;
  if (count <= HERO_WORDS) return 'hero';
  return count <= MIDDLE_WORDS ? 'middle' : 'long';
}
