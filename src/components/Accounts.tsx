import type { ReactNode } from 'react';
import styles from './Accounts.module.css';
import { useChapter } from './ChapterContext.tsx';
import { Heading } from './Heading.tsx';

export interface AccountsProps {
  id: string;
  /** The question or matter that the accounts tell of. */
  about: string;
  /** Who is not heard in this passage. */
  unheard?: string;
  children: ReactNode;
}

/** What each perspective says of one thing: every account stands in the page, in an order the reader cannot change. */
export function Accounts({ id, about, unheard, children }: AccountsProps) {
  const { level } = useChapter();
  return (
    <section className={styles.accounts} data-accounts="" id={id}>
      <div className={styles.grid}>
        <div className={styles.head}>
          <Heading level={level + 1} className={styles.about}>
            {about}
          </Heading>
          {unheard && <p className={styles.unheard}>Not heard in this passage: {unheard}</p>}
        </div>
        <div>{children}</div>
      </div>
    </section>
  );
}
