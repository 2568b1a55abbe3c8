import { ownVoiceRule } from '../../components/ownVoiceRule.ts';
import { useStory } from '../../components/StoryContext.tsx';
import type { Term } from '../../model/term.ts';
import { EntryFact, EntryFacts } from './EntryFacts.tsx';
import styles from './ReferencePage.module.css';
import { Spellings } from './Spellings.tsx';
import { StepLinks } from './StepLinks.tsx';
import { stepsQuoting } from './stepsQuoting.ts';
import { stepsTelling } from './stepsTelling.ts';

/** One disputed word: who uses it, what it claims, and whether we do. Never a heading: some of them are grave charges. */
export function TermEntry({ term }: { term: Term }) {
  const { story } = useStory();
  const { id, usedBy, about, note, ownVoice, spellings } = term;
  const told = stepsTelling(story, 'term', id);
  const quoted = stepsQuoting(story, term);
  return (
    <li className={styles.entry} id={`term-${id}`} data-term-entry="">
      <p className={styles.name}>
        <dfn lang={story.site.language} data-form="">
          {term.term}
        </dfn>
      </p>
      <EntryFacts>
        <EntryFact label="Used by">
          <dd>{usedBy}</dd>
        </EntryFact>
        {about && (
          <EntryFact label="What is known of it">
            <dd>{about}</dd>
          </EntryFact>
        )}
        <Spellings spellings={spellings} />
        <EntryFact label="Our own sentences">
          <dd>{ownVoiceRule(ownVoice)}</dd>
          {note && <dd>{note}</dd>}
        </EntryFact>
        {told.length > 0 && (
          <EntryFact label="Told of in">
            <dd>
              <StepLinks told={told} />
            </dd>
          </EntryFact>
        )}
        {quoted.length > 0 && (
          <EntryFact label="In quotations in">
            <dd>
              <StepLinks told={quoted} />
            </dd>
          </EntryFact>
        )}
        {told.length + quoted.length === 0 && (
          <EntryFact label="Background">
            <dd>In no quotation of the story, and not told of as a word.</dd>
          </EntryFact>
        )}
      </EntryFacts>
    </li>
  );
}
