/** Fills the card of a quotation with the ways to cite its words, from what the page says of them. */
import type { Citable } from '../cite/citable.ts';
import { RECORD_FORMATS, STYLES, shownRecord } from '../cite/formats.ts';
import { citeQuotedWords, type QuotedWords, writeQuotedWords } from '../cite/quotedWords.ts';
import type { Run } from '../cite/runs.ts';
import { addCiteButtons } from './citeButtons.ts';

/** `mark` opened the card that the slot is in. Where the page does not say enough the slot stays empty. */
export function fillCiteSlot(slot: HTMLElement, mark: HTMLElement): void {
  slot.replaceChildren();
  const data = readCiteData(mark.ownerDocument);
  const source = data?.sources[mark.dataset.sourceMark ?? ''];
  if (!data || !source) return;
  const words = slot.closest('dialog')?.querySelector('[data-card-quoted]')?.textContent ?? '';
  const quoted = readQuotedWords(mark, words, { source, chapters: data.chapters });
  slot.append(quoted ? citationsOfWords(quoted) : citationsOfSource(source), ...linkTo(mark));
}

interface CiteData {
  sources: Record<string, Citable>;
  chapters: Record<string, Citable>;
}

interface WhereQuoted {
  source: Citable;
  chapters: CiteData['chapters'];
}

/** Undefined where the mark stands for several quotations. */
export function readQuotedWords(
  mark: HTMLElement,
  words: string,
  { source, chapters }: WhereQuoted,
): QuotedWords | undefined {
  const { wordsBy, wordsRole, wordsOn, wordsTranslator, wordsVoice, wordsAt } = mark.dataset;
  const quoted = words.replace(/\s+/g, ' ').trim();
  if (!wordsBy || !quoted) return undefined;
  const chapter =
    mark.closest<HTMLElement>('[data-chapter]')?.dataset.chapter ??
    mark.closest<HTMLElement>('[data-used-in]')?.dataset.usedIn;
  const isExhibit = mark.closest('[data-exhibit]') !== null;
  const details = [
    wordsOn,
    wordsTranslator && `translation: ${wordsTranslator}`,
    wordsAt,
    wordsVoice && `words: ${wordsVoice}`,
    isExhibit && 'shown as an exhibit, not established as the speaker’s words',
  ];
  return {
    words: quoted.replace(/^“|”$/g, ''),
    // An outlet in its own words needs no role: the source is named below.
    who: [wordsBy, !wordsVoice && wordsRole].filter(Boolean).join(', '),
    details: details.filter(Boolean).join('; '),
    id: mark.closest<HTMLElement>('[data-quotation]')?.dataset.quotation || stepOf(mark) || 'words',
    source,
    quotedIn: chapter ? chapters[chapter] : undefined,
  };
}

function citationsOfWords(quoted: QuotedWords): Element {
  return citations('Cite these words', citeQuotedWords(quoted), (style) => writeQuotedWords(quoted, style));
}

function citationsOfSource(source: Citable): Element {
  return citations('Cite this source', source, (style) => style(source));
}

type Write = (style: (text: Citable) => Run[]) => Run[];

/** The same as the page has for a text of its own. */
function citations(label: string, record: Citable, write: Write): Element {
  const details = elementOf('details', elementOf('summary', label));
  details.dataset.cite = record.key;
  const list = elementOf('dl');
  const add = (id: string, name: string, runs: readonly Run[]) => {
    const words = elementOf(
      'dd',
      ...runs.map((run) => (typeof run === 'string' ? run : elementOf('i', run.italic))),
    );
    words.dataset.citeAs = id;
    list.append(elementOf('div', elementOf('dt', name), words));
  };
  for (const { id, name, write: style } of STYLES) add(id, name, write(style));
  for (const { id, name, write: format } of RECORD_FORMATS) add(id, name, [shownRecord(format(record))]);
  details.append(list);
  addCiteButtons(details);
  return details;
}

/** A link to the step in which the words stand. */
function linkTo(mark: HTMLElement): Element[] {
  const step = stepOf(mark);
  if (!step) return [];
  const button = elementOf('button', 'Copy a link to this place');
  button.type = 'button';
  button.dataset.copyLink = step;
  const status = elementOf('span');
  status.role = 'status';
  return [elementOf('p', button, status)];
}

function stepOf(mark: HTMLElement): string | undefined {
  return mark.closest('[data-step]')?.id;
}

function readCiteData(root: Document): CiteData | undefined {
  try {
    return JSON.parse(root.querySelector('[data-citables]')?.textContent ?? '');
  } catch {
    return undefined;
  }
}

function elementOf<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (string | Element)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}
