import { Bar } from '../../components/Bar.tsx';
import { href } from '../../components/href.ts';
import { PageFooter } from '../../components/PageFooter.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { sitePages } from '../../components/sitePages.ts';
import styles from './NotFoundPage.module.css';
import kit from './ReferencePage.module.css';

/** Where an address leads nowhere: the ways back. */
export function NotFoundPage() {
  const { story, root } = useStory();
  return (
    <>
      <Bar />
      <main id="main" className={kit.page}>
        <h1 className={kit.title}>There is no page at this address</h1>
        <p>It may have moved. These are the ways back:</p>
        <ul className={styles.ways}>
          <li>
            <a href={href(root, '')}>{story.site.title}, the whole story</a>
          </li>
          {story.chapters.map(({ slug, number, frontmatter }) => (
            <li key={slug}>
              <a href={href(root, `chapters/${slug}/`)}>
                {number} {frontmatter.title}
              </a>
            </li>
          ))}
          {sitePages(story).map(({ path, name }) => (
            <li key={path}>
              <a href={href(root, path)}>{name}</a>
            </li>
          ))}
        </ul>
      </main>
      <PageFooter />
    </>
  );
}
