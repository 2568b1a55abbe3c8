/** What a page says of itself to search engines and to those who link to it. */
import type { Story } from '../model/story.ts';
import type { Route } from './routes.ts';
import { wholeAddress } from './siteAddress.ts';

/** A page's card: where its picture lies, from the site's root, and the picture in words. */
export interface CardFile {
  path: string;
  alt: string;
}

/** By the slug of the chapter; that of the whole story under the empty word. */
export type CardFiles = ReadonlyMap<string, CardFile>;

export interface PageHead {
  title: string;
  description: string;
  /** The title without the story's. */
  name: string;
  siteName: string;
  type: 'article' | 'website';
  language: string;
  author?: string;
  /** Where the page stands, if the site's address is known. */
  address?: string;
  card?: { address: string; alt: string };
  /** A page to be found by nobody. */
  isHidden: boolean;
}

export function pageHead(route: Route, story: Story, cards: CardFiles = new Map()): PageHead {
  const { site } = story;
  const { name, description } = wordsOf(route, story);
  const isHidden = route.page === 'missing' || route.page === 'guide' || route.page === 'assignment';
  const card = cards.get(route.page === 'chapter' ? route.id : '') ?? cards.get('');
  const cardAddress = card && wholeAddress(site.address, card.path);
  return {
    title: route.page === 'story' ? name : `${name} · ${site.title}`,
    description,
    name,
    siteName: site.title,
    type: route.page === 'chapter' ? 'article' : 'website',
    language: site.language,
    author: site.author,
    address: isHidden ? undefined : wholeAddress(site.address, route.path),
    ...(card && cardAddress && !isHidden && { card: { address: cardAddress, alt: card.alt } }),
    isHidden,
  };
}

function wordsOf(route: Route, { site, chapters, sources }: Story): { name: string; description: string } {
  const chapter = chapters.find(({ slug }) => slug === route.id)?.frontmatter;
  const source = sources.find(({ id }) => id === route.id);
  switch (route.page) {
    case 'story':
      return { name: site.title, description: site.description };
    case 'chapter':
      return { name: chapter?.title ?? '', description: chapter?.description ?? site.description };
    case 'sources':
      return { name: 'Sources', description: `The published texts that ${site.title} quotes.` };
    case 'source':
      return { name: `Source ${route.id}: ${source?.title}`, description: source?.callIt ?? '' };
    case 'people':
      return {
        name: 'People',
        description: `Everyone who is quoted or named in ${site.title}, in the role they had then.`,
      };
    case 'claims':
      return {
        name: 'Claims',
        description: `Every claim that ${site.title} tells of: who makes it, who disputes it, and what the record shows.`,
      };
    case 'record':
      return {
        name: 'Record',
        description: `The documents that ${site.title} tells in its own words: issuer, date, how each was seen, and its address.`,
      };
    case 'names':
      return {
        name: 'Names',
        description: `Contested places and words in ${site.title}: every form, who uses which, and why the text writes what it does.`,
      };
    case 'timeline':
      return {
        name: 'Timeline',
        description: `The dated events of ${site.title}, with the dates that are disputed and the steps that tell of them.`,
      };
    case 'method':
      return {
        name: 'Method',
        description: `How ${site.title} quotes, orders and weighs its sources, what it could not see, and what it has corrected.`,
      };
    case 'teach':
      return {
        name: 'Teach',
        description: `Lessons with ${site.title}: questions, documents and handouts for every chapter, and an assignment as one link.`,
      };
    case 'lesson':
      return {
        name: `Teach: ${chapter?.title}`,
        description: `Questions, documents, handouts and an assignment link for the chapter “${chapter?.title}”.`,
      };
    case 'handouts':
      return {
        name: `Handouts: ${chapter?.title}`,
        description: `For students, to be printed: questions, documents, words and cards for the chapter “${chapter?.title}”.`,
      };
    case 'guide':
      return {
        name: `Teacher’s guide: ${chapter?.title}`,
        description: `Plans and answer notes for the chapter “${chapter?.title}”.`,
      };
    case 'projector':
      return {
        name: `Projector: ${chapter?.title}`,
        description: `The quotations of the chapter “${chapter?.title}”, one to a screen.`,
      };
    case 'assignment':
      return { name: 'Assignment', description: `What a teacher’s link assigns from ${site.title}.` };
    case 'accessibility':
      return {
        name: 'Accessibility',
        description: `How ${site.title} can be read, by whom it was not tried, and what is known to be missing.`,
      };
    case 'missing':
      return { name: 'Page not found', description: site.description };
  }
}
