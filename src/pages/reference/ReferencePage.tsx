import type { ReactNode } from 'react';
import { Bar } from '../../components/Bar.tsx';
import { PageFooter } from '../../components/PageFooter.tsx';
import styles from './ReferencePage.module.css';

export interface ReferencePageProps {
  title: string;
  /** Where the page stands in the site. */
  path: string;
  /** What the page holds and how it is ordered, in a sentence or three. */
  dek: ReactNode;
  children: ReactNode;
}

/** A page to look things up in: a title, what it holds, and its lists. */
export function ReferencePage({ title, path, dek, children }: ReferencePageProps) {
  return (
    <>
      <Bar />
      <main id="main" className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.dek}>{dek}</p>
        {children}
      </main>
      <PageFooter path={path} leadsToAccessibility />
    </>
  );
}
