import { type ReactNode, useContext } from 'react';
import { FixedNames } from './FixedNames.tsx';
import styles from './Note.module.css';
import { NotesContext } from './NotesContext.tsx';
import { SettingContext } from './SettingContext.tsx';

export interface NoteProps {
  /** The claim that a correction in an exhibit rests on. */
  claim?: string;
  children: ReactNode;
}

/** In an exhibit a numbered correction in the margin; in prose a short side note. Always our words. */
export function Note({ claim, children }: NoteProps) {
  const notes = useContext(NotesContext);
  const setting = useContext(SettingContext);
  if (notes) {
    notes.push(<Correction claim={claim}>{children}</Correction>);
    return <sup className={styles.number}>{notes.length}</sup>;
  }
  if (setting === 'sentence') return <small className={styles.side}>{children}</small>;
  return <aside className={styles.side}>{children}</aside>;
}

function Correction({ claim, children }: NoteProps) {
  return (
    <SettingContext value="sentence">
      <span data-correction={claim ?? ''}>
        <FixedNames value={true}>{children}</FixedNames>
      </span>
    </SettingContext>
  );
}
