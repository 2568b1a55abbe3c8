import { useStory } from '../../components/StoryContext.tsx';
import type { Place } from '../../model/place.ts';
import { Listed } from './Listed.tsx';
import { NameEntry } from './NameEntry.tsx';
import styles from './ReferencePage.module.css';
import { ReferencePage } from './ReferencePage.tsx';
import { TermEntry } from './TermEntry.tsx';

/** Every name and every disputed word: all forms, who uses them, and what the piece prints and why. */
export function NamesPage() {
  const { places, terms, site } = useStory().story;
  const hasOne = (place: Place) => !place.forms;
  const isSpelt = ({ spellings }: Place) => spellings.length > 0;
  const sections = [
    { title: 'Names that follow the view', entries: places.filter(({ forms }) => forms).map(entryOf) },
    {
      title: 'One form in every view',
      entries: places.filter((one) => hasOne(one) && isSpelt(one)).map(entryOf),
    },
    {
      title: 'Other names in the text and on the map',
      entries: places.filter((one) => hasOne(one) && !isSpelt(one)).map(entryOf),
    },
    { title: 'Disputed words', entries: terms.map((term) => <TermEntry key={term.id} term={term} />) },
  ].flatMap((section, index) =>
    section.entries.length > 0 ? [{ ...section, id: `names-${index + 1}` }] : [],
  );
  const isUnverified = places.some(
    ({ spellings, say }) => spellings.some(({ seen }) => !seen) || say.some(({ confirmed }) => !confirmed),
  );
  return (
    <ReferencePage
      title="Names"
      path="names/"
      dek="The places of the story and its disputed words: every form, who uses it, and what this piece prints. On this page no name follows the view."
    >
      <p className={styles.note}>{site.namesNote}</p>
      {isUnverified && (
        <p className={styles.note}>
          Unverified: how a name is said, until a native speaker has heard it, and each spelling that nobody
          here has seen in a text.
        </p>
      )}
      {sections.length === 0 && <p className={styles.note}>This story lists no names or words.</p>}
      <nav aria-label="On this page" className={styles.note}>
        <Listed between=" · ">
          {sections.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </Listed>
      </nav>
      {sections.map(({ id, title, entries }) => (
        <section key={id} className={styles.section} aria-labelledby={id}>
          <h2 className={styles.heading} id={id}>
            {title}
          </h2>
          <ul>{entries}</ul>
        </section>
      ))}
    </ReferencePage>
  );
}

const entryOf = (place: Place) => <NameEntry key={place.id} place={place} />;
