/** Copies words for the reader, and says what came of it. Never throws: a frame may forbid it, and a page from disk too. */

/** Said politely in `status`. Where nothing may be copied the words in `shown` are selected for the reader to copy. */
export async function copyText(text: string, shown: HTMLElement, status: HTMLElement): Promise<void> {
  status.textContent = '';
  const isCopied = (await wrote(text, shown)) || copiedSelected(shown);
  status.textContent = isCopied ? 'Copied.' : 'Selected: press Ctrl+C or ⌘C to copy.';
}

async function wrote(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    const isSlanted = shown.querySelector('i') !== null;
    await (isSlanted ? writeBoth(text, shown.innerHTML) : navigator.clipboard.writeText(text));
    return true;
  } catch {
    return false;
  }
}

/** A text with titles in italics keeps them where it is pasted into one that can have them. */
function writeBoth(text: string, html: string): Promise<void> {
  const parts = { 'text/plain': text, 'text/html': html };
  const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** The older way, which asks for no permission. */
function copiedSelected(shown: HTMLElement): boolean {
  if (shown instanceof HTMLInputElement) {
    shown.focus({ preventScroll: true });
    shown.select();
  } else getSelection()?.selectAllChildren(shown);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
