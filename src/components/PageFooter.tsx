import { href } from './href.ts';
import styles from './PageFooter.module.css';
import { useStory } from './StoryContext.tsx';
import { SITE_PAGES } from './sitePages.ts';

export interface PageFooterProps {
  /** Where the page stands in the site, for those who hold it on paper. */
  path?: string;
}

/** The foot of every page: the honest line, the licences, and where to report an error. */
export function PageFooter({ path }: PageFooterProps) {
  const {
    story: { site },
    root,
  } = useStory();
  return (
    <footer className={styles.footer}>
      <p data-address={path && (site.address?.replace(/\/?$/, '/') ?? '') + path}>{site.footer}</p>
      <ul>
        {site.licences.map(({ of, licence }) => (
          <li key={of}>
            {of}: {licence}
          </li>
        ))}
      </ul>
      <nav aria-label="The site">
        <a href={href(root, '')}>{site.title}</a>
        {SITE_PAGES.map(({ path, name }) => (
          <a key={path} href={href(root, path)}>
            {name}
          </a>
        ))}
        {site.contact && <a href={contactAddress(site.contact)}>Report an error</a>}
      </nav>
    </footer>
  );
}

function contactAddress(contact: string): string {
  return /^[^:/]+@[^/]+$/.test(contact) ? `mailto:${contact}` : contact;
}
