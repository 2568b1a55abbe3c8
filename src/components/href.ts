/** An address inside the site, relative to the page: any host and any folder will do. */
export function href(root: string, path: string): string {
  return root + path || './';
}
