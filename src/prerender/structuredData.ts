/** What a page is, in the words of schema.org: for search engines, catalogues of teaching material and citation tools. */
import type { Chapter } from '../model/chapter.ts';
import type { Story } from '../model/story.ts';
import type { PageHead } from './pageHead.ts';
import { type Route, rootOf } from './routes.ts';
import { wholeAddress } from './siteAddress.ts';
import { type AddressOf, partsOf, type Thing } from './structuredParts.ts';

/** Nothing for a page that nobody is to find. Addresses are whole where the site's is known, else relative to the page. */
export function structuredData(route: Route, story: Story, head: PageHead): unknown {
  if (head.isHidden) return undefined;
  const addressOf = (path: string) =>
    wholeAddress(story.site.address, path) ?? (rootOf(route) + path || './');
  const page = {
    ...thingOf(route, story, addressOf),
    ...partsOf(route, story, addressOf),
    ...commonOf(head),
    ...editionOf(story),
    url: addressOf(route.path),
  };
  const trail = trailOf(route, story, head);
  return {
    '@context': 'https://schema.org',
    '@graph': trail.length > 1 ? [page, breadcrumbs(trail, addressOf)] : [page],
  };
}

function thingOf(route: Route, { site, chapters }: Story, addressOf: AddressOf): Thing {
  const whole = { '@type': 'CreativeWork', name: site.title, url: addressOf('') };
  const chapter = chapters.find(({ slug }) => slug === route.id);
  if (route.page === 'story') {
    return {
      '@type': ['WebSite', 'CollectionPage'],
      name: site.title,
      timeRequired: durationOf(chapters.reduce((sum, { minutes }) => sum + minutes, 0)),
      hasPart: chapters.map(({ slug, number, frontmatter }) => ({
        '@type': 'Article',
        position: number,
        headline: frontmatter.title,
        url: addressOf(`chapters/${slug}/`),
      })),
    };
  }
  if (route.page === 'chapter' && chapter) return { ...articleOf(chapter), isPartOf: whole };
  if (route.page === 'lesson') return { '@type': 'LearningResource', isPartOf: whole };
  return { '@type': route.page === 'source' ? 'WebPage' : 'CollectionPage', isPartOf: whole };
}

function articleOf({ number, minutes, frontmatter: { title, from, to } }: Chapter): Thing {
  return {
    '@type': 'Article',
    headline: title,
    position: number,
    timeRequired: durationOf(minutes),
    temporalCoverage: `${from}/${to}`,
  };
}

function commonOf({ name, description, language, card, author, type }: PageHead) {
  return {
    ...(type === 'website' && { name }),
    description,
    inLanguage: language,
    ...(card && { image: card.address }),
    ...(author !== undefined && { author: { '@type': 'Person', name: author } }),
  };
}

/** The story's edition, where it has one. */
function editionOf({ site: { published } }: Story) {
  return published
    ? { datePublished: published.date, ...(published.version && { version: published.version }) }
    : {};
}

/** From the front page to this one. */
function trailOf(route: Route, { site }: Story, { name }: PageHead): { name: string; path: string }[] {
  const front = { name: site.title, path: '' };
  const own = { name, path: route.path };
  if (route.page === 'story') return [front];
  if (route.page === 'source') return [front, { name: 'Sources', path: 'sources/' }, own];
  return route.path.startsWith('teach/') && route.page !== 'teach'
    ? [front, { name: 'Teach', path: 'teach/' }, own]
    : [front, own];
}

function breadcrumbs(trail: readonly { name: string; path: string }[], addressOf: AddressOf): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(path),
    })),
  };
}

/** As ISO 8601 writes it: `PT95M`. */
const durationOf = (minutes: number) => `PT${minutes}M`;
