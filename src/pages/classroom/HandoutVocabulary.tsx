import { FigureText } from '../../components/FigureText.tsx';
import { formsByPerspective } from '../../components/formsByPerspective.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf, personOf } from '../../components/storyRecords.ts';
import { formatDate } from '../../model/formatDate.ts';
import type { Place } from '../../model/place.ts';
import type { Teaching } from '../../model/teaching.ts';
import type { Term } from '../../model/term.ts';
import styles from './Handout.module.css';
import { HandoutSection } from './HandoutSection.tsx';
import { HandoutSpellings } from './HandoutSpellings.tsx';
import { printedWords } from './printedWords.ts';

type Entry = Teaching['vocabulary'][number];

/** The names and disputed words of a chapter: what is meant, who uses which, how they are written and said, and where they stand. */
export function HandoutVocabulary({ teaching: { chapter, vocabulary } }: { teaching: Teaching }) {
  return (
    <HandoutSection
      id="vocabulary"
      kind="vocabulary"
      chapter={chapter}
      title="Vocabulary"
      about="Names and words that are themselves in dispute. No form of them is neutral: ask each time who uses it, and for what."
    >
      <dl className={styles.words}>
        {vocabulary.map((entry, index) => {
          const shown = new Set(vocabulary.slice(0, index).flatMap(({ usages }) => usages));
          return (
            <VocabularyEntry
              key={entry.place ?? entry.term}
              entry={{ ...entry, usages: entry.usages.filter((id) => !shown.has(id)) }}
              again={entry.usages.filter((id) => shown.has(id))}
              chapter={chapter}
            />
          );
        })}
      </dl>
    </HandoutSection>
  );
}

interface VocabularyEntryProps {
  entry: Entry;
  /** Quotations that stand under an entry before it. */
  again: readonly string[];
  chapter: string;
}

function VocabularyEntry({ entry, again, chapter }: VocabularyEntryProps) {
  const { story } = useStory();
  const place = story.places.find(({ id }) => id === entry.place);
  const term = story.terms.find(({ id }) => id === entry.term);
  return (
    <div className={styles.word}>
      <dt>{place?.neutral ?? term?.term}</dt>
      <dd>
        <FigureText text={entry.gloss} />
      </dd>
      {place && <PlaceForms place={place} />}
      {term && <TermUse term={term} />}
      {entry.usages.map((id) => (
        <Usage key={id} id={id} chapter={chapter} />
      ))}
      {again.length > 0 && (
        <dd className={styles.fact} data-again={again.join(' ')}>
          {`Also in ${again.join(', ')}, above`}
        </dd>
      )}
    </div>
  );
}

function PlaceForms({ place }: { place: Place }) {
  const { story } = useStory();
  const forms = formsByPerspective(story, place);
  const isSaid = place.say.some(({ like, ipa }) => like ?? ipa);
  return (
    <>
      {forms.length > 0 && (
        <dd className={styles.fact}>
          <b>In the view</b>{' '}
          {forms.map(({ perspective, form }) => `${perspective.short}: ${form}`).join(' · ')}
        </dd>
      )}
      <HandoutSpellings spellings={place.spellings} />
      {isSaid && (
        <dd className={styles.fact}>
          <b>How to say it</b>{' '}
          {place.say.map(({ form, lang, like, ipa, confirmed }, index) => (
            <span key={form}>
              {index > 0 && ' · '}
              <span lang={lang}>{form}</span>
              {like && ` ${like}`}
              {ipa && (
                <>
                  {' '}
                  [<span lang={`${lang}-fonipa`}>{ipa}</span>]
                </>
              )}
              {!confirmed && ' (unverified)'}
            </span>
          ))}
        </dd>
      )}
    </>
  );
}

function TermUse({ term: { usedBy, spellings } }: { term: Term }) {
  return (
    <>
      <dd className={styles.fact}>
        <b>Used by</b> {usedBy}
      </dd>
      <HandoutSpellings spellings={spellings} />
    </>
  );
}

/** The word where it stands: exact words, whose, when and from which text. */
function Usage({ id, chapter: slug }: { id: string; chapter: string }) {
  const { story } = useStory();
  const use = chapterOf(story, slug).quotations.find(({ ref }) => ref === id);
  if (!use) return null;
  const who = personOf(story, use.by);
  const facts = [
    use.role ?? who.role,
    use.dated ?? (use.on && formatDate(use.on)),
    use.translator && `translation: ${use.translator}`,
  ];
  return (
    <dd className={styles.usage} data-usage={id}>
      <q>{printedWords(use)}</q>{' '}
      <span>
        <b>{who.name}</b>, {facts.filter(Boolean).join(', ')}. Printed so in {use.source}, {use.pinpoint} (
        {id}
        {use.exhibit && ', an exhibit, not established as the speaker’s words'})
      </span>
    </dd>
  );
}
