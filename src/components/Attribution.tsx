import type { ReactNode } from 'react';
import type { QuotationUse } from '../model/chapter.ts';
import { formatDate } from '../model/formatDate.ts';
import type { Person } from '../model/person.ts';
import type { Source } from '../model/source.ts';
import styles from './Attribution.module.css';
import { PersonName } from './PersonName.tsx';
import { addressOf, PrintedSo, shortName } from './PrintedSo.tsx';
import { useStory } from './StoryContext.tsx';
import { sourceMark } from './sourceMark.ts';
import { personOf } from './storyRecords.ts';

export interface AttributionProps {
  who: Person;
  /** The role they had then, where the person's record does not fit. */
  role?: string;
  /** ISO date of the words. */
  on: string;
  /** The date in words, when it is not exact. */
  dated?: string;
  /** Whose translation. */
  translator?: string;
  source: Source;
  pinpoint: string;
  /** The quotation as the chapter's list has it. */
  use?: QuotationUse;
  /** Whose position the outlet gives in words of its own. */
  paraphrased?: Person;
}

/** What a reader is owed with every quotation, always in one order: who, in what role, when, in whose translation, from which text. */
export function Attribution(props: AttributionProps) {
  const { who, source } = props;
  return (
    <div className={styles.attribution} data-attribution="">
      <p className={styles.who}>
        <Byline who={who} source={source} />
      </p>
      <p>{props.role ?? who.role}</p>
      <p className={styles.when}>
        <AttributionDetails {...props} />
      </p>
      <PrintedSo source={source.id} use={props.use} />
    </div>
  );
}

/** The same run on in brackets, for words quoted in the middle of a paragraph. */
export function InlineAttribution(props: AttributionProps) {
  const { who, source, role } = props;
  const { story, root } = useStory();
  return (
    <span className={styles.inline} data-attribution="">
      {' '}
      (<Byline who={who} source={source} />, {role ?? who.role}, <AttributionDetails {...props} />;{' '}
      <a
        href={`${root}sources/${source.id}/`}
        data-address={addressOf(source)}
        {...sourceMark(story, source.id, props.use)}
      >
        Printed so in {source.id}
      </a>
      )
    </span>
  );
}

/** When, in whose translation, from which text and in whose words, in one line. */
export function AttributionDetails({
  who,
  on,
  dated,
  translator,
  source,
  pinpoint,
  paraphrased,
}: AttributionProps): ReactNode {
  const { story } = useStory();
  const isOutlet = who.id === source.publisher;
  const when = dated ?? formatDate(on);
  const text = isOutlet
    ? pinpoint
    : `from ${personOf(story, source.publisher).name}, ${source.dated}, ${pinpoint}`;
  const words = paraphrased
    ? `paraphrase of ${paraphrased.name} by ${shortName(who.name)}`
    : isOutlet && 'the outlet’s own words';
  return [when, translator && `${possessive(translator)} translation`, text, words]
    .filter(Boolean)
    .join(' · ');
}

function Byline({ who, source }: Pick<AttributionProps, 'who' | 'source'>) {
  return (
    <>
      <PersonName of={who.id}>{who.name}</PersonName>
      {who.id === source.publisher && source.byline && ` (byline: ${source.byline})`}
    </>
  );
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
