import type { Story } from '../model/story.ts';

/** One page of the site: `path` ends in a slash, is empty for the front page, or names a file. */
export interface Route {
  path: string;
  page:
    | 'story'
    | 'chapter'
    | 'sources'
    | 'source'
    | 'claims'
    | 'record'
    | 'people'
    | 'names'
    | 'timeline'
    | 'method'
    | 'missing';
  /** Slug of the chapter or id of the source. */
  id: string;
}

/** Every page that the story has, in the order a reader might meet them. */
export function routes(story: Story): Route[] {
  return [
    { path: '', page: 'story', id: '' },
    ...story.chapters.map(({ slug }): Route => ({ path: `chapters/${slug}/`, page: 'chapter', id: slug })),
    { path: 'sources/', page: 'sources', id: '' },
    ...story.sources.map(({ id }): Route => ({ path: `sources/${id}/`, page: 'source', id })),
    { path: 'claims/', page: 'claims', id: '' },
    { path: 'record/', page: 'record', id: '' },
    { path: 'people/', page: 'people', id: '' },
    { path: 'names/', page: 'names', id: '' },
    { path: 'timeline/', page: 'timeline', id: '' },
    { path: 'method/', page: 'method', id: '' },
    { path: '404.html', page: 'missing', id: '' },
  ];
}

/** Path of the file that holds a route's HTML. */
export function fileOf(route: Route): string {
  return route.path === '' || route.path.endsWith('/') ? `${route.path}index.html` : route.path;
}

/** The way from a page back to the site's root: `../../` for `chapters/x/`, so that any host and folder will do. */
export function rootOf(route: Route): string {
  return '../'.repeat(route.path.split('/').length - 1);
}
