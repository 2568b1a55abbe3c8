import type { ReactNode } from 'react';
import styles from './Scene.module.css';
import { SceneNote } from './SceneNote.tsx';

export interface SceneProps {
  id: string;
  /** `stage` unless said: beside a sticky stage. `wide`: across the page, each step with its picture in place. */
  layout?: 'stage' | 'wide';
  children: ReactNode;
}

/** A run of steps. The stage beside them is empty in the HTML: without a script each step shows its own picture. */
export function Scene({ id, layout = 'stage', children }: SceneProps) {
  return (
    <section className={styles.scene} data-scene={id} data-layout={layout}>
      <SceneNote scene={id} />
      <div className={styles.steps} data-steps="">
        {children}
      </div>
      {layout === 'stage' && <div className={styles.stage} data-stage="" aria-hidden="true" />}
    </section>
  );
}
