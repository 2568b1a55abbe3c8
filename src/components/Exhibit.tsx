import { type ReactNode, useContext } from 'react';
import styles from './Exhibit.module.css';
import { NotesContext } from './NotesContext.tsx';
import { PrintedSo, shortName } from './PrintedSo.tsx';
import { SettingContext } from './SettingContext.tsx';
import { useStory } from './StoryContext.tsx';
import { personOf, sourceOf } from './storyRecords.ts';

export interface ExhibitProps {
  source: string;
  by: string;
  /** The kicker: what it is shown for. */
  about: string;
  /** The text it rewrites. */
  original?: string;
  /** Quotations of the source, with corrections. */
  children: ReactNode;
}

/** A text shown as an example of how texts err: a cutting on paper of its own, corrected in the margin by number. */
export function Exhibit({ source: id, by, about, original, children }: ExhibitProps) {
  const { story } = useStory();
  const source = sourceOf(story, id);
  return (
    <section className={styles.exhibit} data-exhibit={id}>
      <p className={styles.about}>{about}</p>
      <NotesContext value={[]}>
        <div className={styles.grid}>
          <div className={styles.cutting}>
            <p className={styles.head}>
              <b>Exhibit: {shortName(personOf(story, by).name)}</b> <span>{source.dated}</span>
            </p>
            <SettingContext value="exhibit">{children}</SettingContext>
          </div>
          <Corrections />
          <div className={styles.foot}>
            {original && <p>What it rewrites: {original}</p>}
            <PrintedSo source={id} exhibit />
          </div>
        </div>
      </NotesContext>
    </section>
  );
}

function Corrections() {
  const notes = useContext(NotesContext) ?? [];
  if (notes.length === 0) return null;
  return (
    <ol className={styles.corrections} aria-label="Corrections">
      {notes.map((note, index) => (
        // The order of the notes is the order of the words and never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: there is no other identity
        <li key={index}>{note}</li>
      ))}
    </ol>
  );
}
