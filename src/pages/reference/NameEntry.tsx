import { useStory } from '../../components/StoryContext.tsx';
import type { Place } from '../../model/place.ts';
import { EntryFact, EntryFacts } from './EntryFacts.tsx';
import { firstStepShowing } from './firstStepShowing.ts';
import { formatPosition } from './formatPosition.ts';
import { NameForms } from './NameForms.tsx';
import styles from './ReferencePage.module.css';
import { StepLinks } from './StepLinks.tsx';
import { stepsTelling } from './stepsTelling.ts';

/** One name: its forms, who prints which, how they are said, why the piece prints what it does, and where it is told. */
export function NameEntry({ place }: { place: Place }) {
  const { story } = useStory();
  const { id, kind, neutral, metres, say, choice, note } = place;
  const told = stepsTelling(story, 'place', id);
  const shown = firstStepShowing(story, id);
  const height = metres === undefined ? undefined : `${metres.toLocaleString('en')} m`;
  return (
    <li className={styles.entry} id={id} data-name-entry="">
      <div>
        <h3 className={styles.name}>
          <span lang={story.site.language} data-form="">
            {neutral}
          </span>
        </h3>
        <p className={styles.small}>{[kind, height, formatPosition(place)].filter(Boolean).join(', ')}</p>
      </div>
      <EntryFacts>
        <NameForms place={place} />
        {say.length > 0 && (
          <EntryFact label="How to say it">
            {say.map(({ form, lang, like, ipa, confirmed }) => (
              <dd key={form}>
                <span lang={lang} data-form="">
                  {form}
                </span>
                {like && `: ${like}`}
                {ipa && (
                  <>
                    {' '}
                    [<span lang={`${lang}-fonipa`}>{ipa}</span>]
                  </>
                )}
                {!confirmed && ' (unverified)'}
              </dd>
            ))}
          </EntryFact>
        )}
        {choice && (
          <EntryFact label="What we print">
            <dd>{choice}</dd>
          </EntryFact>
        )}
        {note && (
          <EntryFact label="Besides">
            <dd>{note}</dd>
          </EntryFact>
        )}
        {told.length > 0 && (
          <EntryFact label="Told in">
            <dd>
              <StepLinks told={told} />
            </dd>
          </EntryFact>
        )}
        {shown && (
          <EntryFact label="First on the map in">
            <dd>
              <StepLinks told={[shown]} />
            </dd>
          </EntryFact>
        )}
        {told.length === 0 && !shown && (
          <EntryFact label="Background">
            <dd>In no step of the story.</dd>
          </EntryFact>
        )}
      </EntryFacts>
    </li>
  );
}
