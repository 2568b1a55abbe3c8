/** Whole addresses, where the story says at which address its site stands. */

/** The address of a page or file of the site; undefined where the site's own is not known. */
export function wholeAddress(address: string | undefined, path: string): string | undefined {
  return address === undefined ? undefined : new URL(path, withSlash(address)).href;
}

/** A site in a folder is left by its last slash, or its pages would lie beside it. */
function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
