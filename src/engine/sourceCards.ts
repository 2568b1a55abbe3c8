/**
 * The mark by a quotation opens the card of its source in front of the page: a copy of what the page holds inert, with
 * what the mark tells of its words. Without this script, in a browser without dialogs, and in the page of somebody else
 * (`?embed=1`), the mark is the link it is.
 */
import { isPlainPress } from './plainPress.ts';

/** Answers presses on marks. Returns how to stop, which leaves plain links. */
export function listenToMarks(root: Document): () => void {
  // A frame is as high as its words: in its middle nobody would find the card, and nothing else would answer.
  const isInFrame = root.documentElement.dataset.embed !== undefined;
  if (isInFrame || !('showModal' in HTMLDialogElement.prototype)) return () => {};
  let open: HTMLDialogElement | undefined;
  // A press while the styles are on their way is not asked twice.
  let isOpening = false;
  let isStopped = false;
  const marks = root.querySelectorAll('a[data-source-mark]');
  for (const mark of marks) mark.setAttribute('aria-haspopup', 'dialog');

  const onClick = (event: MouseEvent) => {
    const mark = isPlainPress(event) ? markAt(event.target) : null;
    const card = mark && cardFor(root, mark);
    if (!mark || !card) return;
    event.preventDefault();
    if (open || isOpening) return;
    isOpening = true;
    // Whatever comes of the rest, the card itself is due.
    void Promise.allSettled([whenStyled(root), fillCiting(card, mark)]).then(() => {
      isOpening = false;
      if (isStopped || !mark.isConnected) return;
      open = card;
      show(card, mark, () => {
        open = undefined;
      });
    });
  };
  root.addEventListener('click', onClick);
  return () => {
    isStopped = true;
    root.removeEventListener('click', onClick);
    for (const mark of marks) mark.removeAttribute('aria-haspopup');
    open?.close();
  };
}

function markAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-source-mark]') : null;
}

/** Undefined where the page has no card of the source. */
function cardFor(root: Document, mark: HTMLAnchorElement): HTMLDialogElement | undefined {
  const held = [...root.querySelectorAll<HTMLTemplateElement>('template[data-source-card]')].find(
    ({ dataset }) => dataset.sourceCard === mark.dataset.sourceMark,
  );
  const dialog = held?.content.querySelector('dialog');
  return dialog ? fill(root.importNode(dialog, true), mark) : undefined;
}

/** What is known of the words stands in its row; rows of which nothing is known go. */
function fill(card: HTMLDialogElement, mark: HTMLAnchorElement): HTMLDialogElement {
  for (const row of card.querySelectorAll<HTMLElement>('[data-card-fact]')) {
    const text = mark.getAttribute(`data-words-${row.dataset.cardFact}`);
    if (text) row.textContent = text;
    else (row.matches('dd') ? row.parentElement : row)?.remove();
  }
  // A mark that stands for several quotations knows only their source.
  if (!card.querySelector('[data-card-fact]')) card.querySelector('[data-card-words]')?.remove();
  const words = wordsBy(mark)?.cloneNode(true);
  if (words instanceof Element) card.querySelector('[data-card-quoted]')?.append(...plain(words).childNodes);
  return card;
}

/** The words themselves, if the mark or its attribution says of which it speaks. */
function wordsBy(mark: HTMLAnchorElement): Element | null {
  if (mark.dataset.said !== undefined) return mark;
  const before = mark.closest('[data-attribution]')?.previousElementSibling;
  if (before?.matches('q')) return before;
  return mark.closest('[data-quotation]')?.querySelector('blockquote, q') ?? null;
}

/** Without notes, their numbers, and links that would lead away behind the card's back. */
function plain(words: Element): Element {
  for (const note of words.querySelectorAll('sup, small, [data-note-slip]')) note.remove();
  for (const link of words.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return words;
}

/** The ways to cite the words; where their script does not come the card does without. */
async function fillCiting(card: HTMLDialogElement, mark: HTMLAnchorElement): Promise<void> {
  const slot = card.querySelector<HTMLElement>('[data-card-slot="cite"]');
  const citing = await import('./citeQuotation.ts').catch(() => undefined);
  if (slot) citing?.fillCiteSlot(slot, mark);
}

let styles: Promise<void> | undefined;

/** The story's pages have the card's styles in a file of their own; a card that must do without them shows all the same. */
function whenStyled({ body, head }: Document): Promise<void> {
  const { cardStyles } = body.dataset;
  styles ??= new Promise((resolve) => {
    if (!cardStyles) return resolve();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = cardStyles;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    head.append(link);
  });
  return styles;
}

const TITLE_ID = 'source-card-title';

function show(card: HTMLDialogElement, mark: HTMLAnchorElement, closed: () => void): void {
  const title = card.querySelector('[data-card-title]');
  if (title) title.id = TITLE_ID;
  card.setAttribute('aria-labelledby', TITLE_ID);
  // All at once: the browser tells of a close only later, and would take the focus from whoever has gone on by then.
  const shut = () => {
    if (!card.isConnected) return;
    card.close();
    card.remove();
    mark.focus({ preventScroll: true });
    closed();
  };
  card.addEventListener('cancel', shut);
  card.addEventListener('close', shut);
  card.querySelector('[data-card-close]')?.addEventListener('click', shut);
  // A press that begins in the card, as when words are marked, does not close it by ending outside.
  let beganOutside = false;
  card.addEventListener('pointerdown', ({ target }) => {
    beganOutside = target === card;
  });
  card.addEventListener('click', ({ target }) => {
    if (beganOutside && target === card) shut();
  });
  document.body.append(card);
  card.showModal();
}
