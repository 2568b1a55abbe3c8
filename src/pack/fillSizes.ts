/** Fills in how large a file is, where a page says it: that is known only when all pages are written. */

/** Sizes in bytes, by what `data-size-of` names. */
export function fillSizes(html: string, sizes: Readonly<Record<string, number>>): string {
  return html.replace(/(<span data-size-of="([^"]*)">)(?=<\/span>)/g, (tag, _tag, of) => {
    const size = sizes[of];
    return size === undefined ? tag : `${tag} (${megabytes(size)})`;
  });
}

/** As telephones count them; a small file is not nothing. */
function megabytes(bytes: number): string {
  return `${Math.max(bytes / 1e6, 0.1).toFixed(1)} MB`;
}
