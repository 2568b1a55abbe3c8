/** Hands a file that was made in the page to the reader. */

export function download(root: Document, name: string, type: string, text: string): void {
  const link = root.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the file when it has begun to save it; to ask again is the reader's to do.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** In a frame a download may be forbidden, and so may printing, and no page is told so. */
export function isInFrame(): boolean {
  return window.self !== window.top;
}
