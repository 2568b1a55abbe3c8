/** Buttons beside each way to cite a text: they copy it, and keep a record as a file. */
import { keptRecord, RECORD_FORMATS } from '../cite/formats.ts';
import { copyText } from './copyText.ts';

/** Once, however often it is opened. */
export function addCiteButtons(cited: HTMLElement): void {
  if (cited.querySelector('button')) return;
  for (const words of cited.querySelectorAll<HTMLElement>('[data-cite-as]')) {
    const { citeAs } = words.dataset;
    const format = RECORD_FORMATS.find(({ id }) => id === citeAs);
    const name = words.previousElementSibling?.textContent ?? '';
    const ways = document.createElement('dd');
    const status = document.createElement('span');
    status.role = 'status';
    const textNow = () => words.textContent ?? '';
    ways.append(buttonOf('Copy', name, () => void copyText(textNow(), words, status)));
    if (format) {
      const file = `${cited.dataset.cite}.${format.extension}`;
      const keep = () => download(file, keptRecord(textNow(), format), format.mediaType);
      ways.append(buttonOf('Download', file, keep));
    }
    ways.append(status);
    words.after(ways);
  }
}

function buttonOf(word: string, about: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = word;
  const more = document.createElement('span');
  more.className = 'visually-hidden';
  more.textContent = ` ${about}`;
  button.append(more);
  button.addEventListener('click', press);
  return button;
}

/** A file of the page's own making, from disk as well as from a server. */
function download(name: string, text: string, mediaType: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType }));
  link.download = name;
  link.click();
  // The browser has taken the file before the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
