/** How large a file of the site is. It is known when all pages are written, and filled in then: see `prerender/fillSizes.ts`. */
export function FileSize({ of }: { of: 'site' | 'class-pack.zip' }) {
  return <span data-size-of={of} />;
}
