import type { ReactNode } from 'react';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import type { HandoutKind } from '../../model/handout.ts';
import kit from '../reference/ReferencePage.module.css';
import styles from './Handout.module.css';

export interface HandoutSectionProps {
  /** Its address in the page. */
  id: string;
  /** The file that holds it. */
  kind: HandoutKind;
  chapter: string;
  title: string;
  /** What it is for, in a sentence to the student. */
  about: ReactNode;
  /** Whether a student writes on it. */
  isWrittenOn?: boolean;
  children: ReactNode;
}

/** One handout: on paper it begins a sheet, says where it comes from, and can be printed alone by its address. */
export function HandoutSection({
  id,
  kind,
  chapter: slug,
  title,
  about,
  isWrittenOn = false,
  children,
}: HandoutSectionProps) {
  const { story } = useStory();
  const { site } = story;
  const { number, frontmatter } = chapterOf(story, slug);
  return (
    <section className={styles.handout} id={id} data-handout={kind} aria-labelledby={`${id}-title`}>
      <p className={styles.from}>
        <span>{`${site.title} · chapter ${number}: ${frontmatter.title}`}</span>
        {isWrittenOn && <span className={styles.name}>Name</span>}
      </p>
      <h2 className={kit.heading} id={`${id}-title`}>
        {title}
      </h2>
      <p className={styles.about}>{about}</p>
      {children}
      <p className={styles.foot}>
        {site.address && `${site.address.replace(/\/?$/, '/')}teach/${slug}/ · `}
        {site.footer} {site.licences.map(({ of, licence }) => `${of}: ${licence}`).join(' · ')}
      </p>
    </section>
  );
}
