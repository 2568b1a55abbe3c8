import { PerspectiveMark } from './PerspectiveMark.tsx';
import styles from './SettingRows.module.css';
import { useStory } from './StoryContext.tsx';

/** A setting as the engine names it, and its values in words; the first is what the page does unasked. */
const ROWS = [
  { name: 'text', label: 'Text size', values: { normal: 'Normal', larger: 'Larger', largest: 'Largest' } },
  { name: 'wish', label: 'Pictures', values: { scroll: 'Follow the scroll', static: 'Stand in the text' } },
  { name: 'motion', label: 'Motion', values: { full: 'Full', less: 'Less' } },
  { name: 'theme', label: 'Paper', values: { day: 'Day', night: 'Night' } },
];

export interface SettingRowsProps {
  /** With the choice of view, whose radios stand elsewhere on the page. */
  withView?: boolean;
}

/** What the reader may set, a row each. It works only with a script, and is shown to nobody else. */
export function SettingRows({ withView = false }: SettingRowsProps) {
  const { perspectives } = useStory().story.site;
  return (
    <div className={styles.rows} data-by-script="">
      {withView && (
        <fieldset aria-label="Whose account to open">
          <span aria-hidden="true">Accounts</span>
          <p>
            <Value name="view" value="together" word="Together" />
            {perspectives.map(({ id, short, mark }) => (
              <button key={id} type="button" data-set="view" value={id} aria-pressed="false">
                <PerspectiveMark mark={mark} /> {short}
              </button>
            ))}
          </p>
        </fieldset>
      )}
      {ROWS.map(({ name, label, values }) => (
        <fieldset key={name} aria-label={label}>
          <span aria-hidden="true">{label}</span>
          <p>
            {Object.entries(values).map(([value, word]) => (
              <Value key={value} name={name} value={value} word={word} />
            ))}
          </p>
        </fieldset>
      ))}
    </div>
  );
}

function Value({ name, value, word }: { name: string; value: string; word: string }) {
  return (
    <button type="button" data-set={name} value={value} aria-pressed="false">
      {word}
    </button>
  );
}
