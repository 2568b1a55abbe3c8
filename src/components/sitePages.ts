/** The pages to look things up in, in the order in which the bar, the foot of each page and the page that is missing list them. */
export const SITE_PAGES = [
  { path: 'sources/', name: 'Sources' },
  { path: 'claims/', name: 'Claims' },
  { path: 'record/', name: 'Record' },
  { path: 'people/', name: 'People' },
  { path: 'names/', name: 'Names' },
  { path: 'timeline/', name: 'Timeline' },
  { path: 'method/', name: 'Method' },
] as const;
