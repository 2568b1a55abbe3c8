import type { Perspective } from '../model/perspective.ts';
import { BEFORE_ID } from './BeforeStory.tsx';
import { CopyLink } from './CopyLink.tsx';
import { href } from './href.ts';
import { PerspectiveMark } from './PerspectiveMark.tsx';
import { SettingRows } from './SettingRows.tsx';
import { useStory } from './StoryContext.tsx';
import styles from './ViewPanel.module.css';

export interface ViewPanelProps {
  /** On a page to look things up in, “Before you start” leads to the cover. */
  isReference?: boolean;
}

/**
 * The choice of view, first in the page so that it is set before anything paints. Native radios: the page marks the
 * chosen accounts by style sheet alone, and a choice made before any script runs is not lost.
 */
export function ViewPanel({ isReference = false }: ViewPanelProps) {
  const { story, root } = useStory();
  const { perspectives, order } = story.site;
  return (
    <aside className={styles.panel} aria-label="Your reading">
      <details name="bar" data-view-panel="">
        <summary>
          <span className={styles.reading}>Reading</span>
          <span className={styles.chosen}>
            <span data-view-label="together">Together</span>
            {perspectives.map(({ id, short, mark }) => (
              <span key={id} data-view-label={mark}>
                {short}
              </span>
            ))}
          </span>
        </summary>
        <div className={styles.sheet}>
          <fieldset>
            <legend>Whose account to open</legend>
            <div className={styles.choice}>
              <input
                type="radio"
                name="view"
                value="together"
                id="view-together"
                autoComplete="off"
                defaultChecked
              />
              <label htmlFor="view-together">
                <b>Together</b> <span>Every account of every passage stands open.</span>
              </label>
            </div>
            {perspectives.map((perspective) => (
              <Choice key={perspective.id} {...perspective} />
            ))}
          </fieldset>
          <SettingRows />
          <CopyLink />
          <p>
            No account leaves the page: in a chosen view the others are folded in their places, one press from
            open.
          </p>
          <p>{order.rule}</p>
          <p>
            <a href={`${isReference ? href(root, '') : ''}#${BEFORE_ID}`}>Before you start</a>
          </p>
        </div>
      </details>
    </aside>
  );
}

function Choice({ id, label, mark, note }: Perspective) {
  return (
    <div className={styles.choice}>
      <input type="radio" name="view" value={id} id={`view-${id}`} autoComplete="off" data-mark={mark} />
      <label htmlFor={`view-${id}`}>
        <PerspectiveMark mark={mark} />
        <b>{label}</b> <span>{note}</span>
      </label>
    </div>
  );
}
