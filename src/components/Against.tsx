import type { ReactNode } from 'react';
import styles from './Against.module.css';
import { SettingContext } from './SettingContext.tsx';

export interface AgainstProps {
  id: string;
  /** The kicker over the pair. */
  about: string;
  /** Two or three quotations or records. */
  children: ReactNode;
}

/** Quotations set beside each other in columns of equal right, the differing words underlined in our pencil. */
export function Against({ id, about, children }: AgainstProps) {
  return (
    <section className={styles.against} id={id} data-against="">
      <p className={styles.about}>
        {about} <span className={styles.pencil}>Underlined by us.</span>
      </p>
      <div className={styles.columns}>
        <SettingContext value="against">{children}</SettingContext>
      </div>
    </section>
  );
}
