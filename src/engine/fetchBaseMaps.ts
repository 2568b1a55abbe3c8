/** Fetches a theme's base maps within an element now: browsers wait with a picture until it is nearly in sight. */
export function fetchBaseMaps(root: ParentNode, theme: 'day' | 'night'): void {
  for (const image of root.querySelectorAll<HTMLImageElement>(`[data-picture] img[data-base="${theme}"]`)) {
    image.loading = 'eager';
  }
}
