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
    | 'teach'
    | 'lesson'
    | 'handouts'
    | 'guide'
    | 'projector'
    | 'assignment'
    | 'accessibility'
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
    ...classroomRoutes(story),
    { path: 'accessibility/', page: 'accessibility', id: '' },
    { path: '404.html', page: 'missing', id: '' },
  ];
}

/** The pages for teachers, of a story that is taught. */
function classroomRoutes({ classroom, teachings }: Story): Route[] {
  if (!classroom) return [];
  return [
    { path: 'teach/', page: 'teach', id: '' },
    ...teachings.flatMap(({ chapter: id }): Route[] => [
      { path: `teach/${id}/`, page: 'lesson', id },
      { path: `teach/${id}/handouts/`, page: 'handouts', id },
      { path: `teach/${id}/guide/`, page: 'guide', id },
      { path: `teach/${id}/projector/`, page: 'projector', id },
    ]),
    { path: 'read/', page: 'assignment', id: '' },
  ];
}

/** What a class is given to keep: every page but the notes on answers, and the one that only a host can show. */
export function isForStudents({ page }: Route): boolean {
  return page !== 'guide' && page !== 'missing';
}

/** Path of the file that holds a route's HTML. */
export function fileOf(route: Route): string {
  return route.path === '' || route.path.endsWith('/') ? `${route.path}index.html` : route.path;
}

/** The way from a page back to the site's root: `../../` for `chapters/x/`, so that any host and folder will do. */
export function rootOf(route: Route): string {
  return '../'.repeat(route.path.split('/').length - 1);
}
