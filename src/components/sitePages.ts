import type { Story } from '../model/story.ts';

export interface SitePage {
  path: string;
  name: string;
}

const TO_LOOK_THINGS_UP: readonly SitePage[] = [
  { path: 'sources/', name: 'Sources' },
  { path: 'claims/', name: 'Claims' },
  { path: 'record/', name: 'Record' },
  { path: 'people/', name: 'People' },
  { path: 'names/', name: 'Names' },
  { path: 'timeline/', name: 'Timeline' },
  { path: 'method/', name: 'Method' },
];
const FOR_TEACHERS: SitePage = { path: 'teach/', name: 'Teach' };

/** The pages besides the story's, in the order in which the bar, the foot of each page and the page that is missing list them. */
export function sitePages({ classroom }: Pick<Story, 'classroom'>): readonly SitePage[] {
  return classroom ? [...TO_LOOK_THINGS_UP, FOR_TEACHERS] : TO_LOOK_THINGS_UP;
}
