import { href } from './href.ts';
import styles from './PageFooter.module.css';
import { useStory } from './StoryContext.tsx';
import { sitePages } from './sitePages.ts';

export interface PageFooterProps {
  /** Where the page stands in the site, for those who hold it on paper. */
  path?: string;
  /** Whether it leads to how the site can be used: on pages that are not weighed to the byte. */
  leadsToAccessibility?: boolean;
}

/** The foot of every page: the honest line, the licences, and where to report an error. */
export function PageFooter({ path, leadsToAccessibility = false }: PageFooterProps) {
  const { story, root } = useStory();
  const { site } = story;
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
        {sitePages(story).map(({ path, name }) => (
          <a key={path} href={href(root, path)}>
            {name}
          </a>
        ))}
        {leadsToAccessibility && <a href={href(root, 'accessibility/')}>Accessibility</a>}
        {site.contact && <a href={contactAddress(site.contact)}>Report an error</a>}
      </nav>
    </footer>
  );
}

function contactAddress(contact: string): string {
  return /^[^:/]+@[^/]+$/.test(contact) ? `mailto:${contact}` : contact;
}
