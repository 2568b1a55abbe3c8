/** Answers an assignment: kept in this browser from the first key, carried out by the student, deleted when asked. */

import { exportAnswers } from './answersExport.ts';
import { type AnswersFields, answersFields } from './answersFields.ts';
import { LARGEST_FILE, type Refusal, readAnswers } from './answersFile.ts';
import { type AnswersStore, answersStore } from './answersStore.ts';
import { twoStep } from './answersTwoStep.ts';

export interface AnsweredAssignment {
  /** The fragment as it was given out: in another edition the same assignment may be written otherwise. */
  link: string;
  title: string;
}

export function startAnswers(root: Document, assignment: AnsweredAssignment): void {
  const panel = root.querySelector<HTMLElement>('[data-answers]');
  if (!panel) return;
  const fields = answersFields(root);
  const store = answersStore(assignment.link);
  const say = sayIn(panel.querySelector('[data-answers-said]'));
  const saved = savedNote(panel.querySelector('[data-answers-status]'));
  const restored = store.read();
  const early = typedEarly(fields, restored);
  fields.fill(new Map([...restored, ...early]));
  if (early.size > 0) saved(keep(store, early));
  else if (restored.size > 0) saved('Your answers were restored. They are kept in this browser only.');
  store.onElsewhere(fields.fill);
  fields.onInput((field) => saved(keep(store, new Map([[field.id, field.answer]])), field.element));
  const others = panel.querySelector<HTMLElement>('[data-answers-do="delete-others"]');
  if (others) others.hidden = store.others() === 0;
  const button = (act: string) => panel.querySelector<HTMLElement>(`[data-answers-do="${act}"]`);
  for (const act of ['txt', 'csv', 'json', 'print'] as const)
    button(act)?.addEventListener('click', () => say(exportAnswers(root, act, { ...assignment, fields })));
  twoStep(button('delete'), () => {
    store.forget();
    fields.empty();
    saved('');
    say('Your answers to this assignment are deleted.');
  });
  twoStep(others, () => {
    store.forgetOthers();
    if (others) others.hidden = true;
    say('Answers to other assignments are deleted in this browser.');
  });
  panel.dataset.ready = '';
  showNameOnPaper(root);
  takeFiles(panel, { link: assignment.link, fields, store, say, saved });
}

/** Typed for the print and for files, and kept nowhere. */
function showNameOnPaper(root: Document): void {
  const name = root.querySelector<HTMLInputElement>('[data-answers-name]');
  const paper = root.querySelector('[data-name-on-paper]');
  name?.addEventListener('input', () => {
    if (paper) paper.textContent = name.value;
  });
}

/** What was typed before this script was here, after what was kept before that: neither is lost. */
function typedEarly(fields: AnswersFields, restored: ReadonlyMap<string, string>): Map<string, string> {
  const typed = fields.all().filter(({ id, answer }) => !['', restored.get(id)].includes(answer));
  return new Map(typed.map(({ id, answer }) => [id, [restored.get(id), answer].filter(Boolean).join('\n')]));
}

function keep(store: AnswersStore, answers: ReadonlyMap<string, string>): string {
  return store.keep(answers)
    ? 'Saved in this browser only.'
    : 'Not saved here: this browser keeps nothing for this page. Print or save your answers before you leave it.';
}

function sayIn(place: Element | null): (words: string) => void {
  return (words) => {
    if (place) place.textContent = words;
  };
}

/** Said once politely, not at each key; and seen beside the field that is being written in. */
function savedNote(status: Element | null): (words: string, beside?: Element) => void {
  const note = status?.ownerDocument.createElement('p');
  note?.setAttribute('aria-hidden', 'true');
  if (note && status) note.className = status.className;
  return (words, beside) => {
    if (!status || !note) return;
    if (status.textContent !== words) status.textContent = words;
    if (note.textContent !== words) note.textContent = words;
    if (beside && note.previousElementSibling !== beside) beside.after(note);
    if (!words) note.remove();
  };
}

const REFUSED: Readonly<Record<Refusal, string>> = {
  'too-large': 'This file is too large to be answers from here, so it was not read.',
  'not-answers': 'This is not a file of answers saved on this site. Nothing was changed.',
  'other-version':
    'This file of answers is written in a way that this site does not know. Nothing was changed.',
  'other-assignment':
    'These are answers to another assignment. Open that assignment’s link and choose the file there. Nothing was changed.',
};

interface Taking {
  link: string;
  fields: AnswersFields;
  store: AnswersStore;
  say: (words: string) => void;
  saved: (words: string) => void;
}

/** Reads a file that the student chooses; where it would overwrite anything, the page asks first. */
function takeFiles(panel: HTMLElement, { link, fields, store, say, saved }: Taking): void {
  const input = panel.querySelector<HTMLInputElement>('[data-answers-file]');
  const ask = panel.querySelector<HTMLElement>('[data-answers-ask]');
  let waiting: { answers: ReadonlyMap<string, string>; unknown: number } | undefined;
  const close = () => {
    if (ask?.contains(ask.ownerDocument.activeElement)) input?.focus();
    if (ask) ask.hidden = true;
    waiting = undefined;
  };
  const take = () => {
    if (!waiting) return;
    const { answers, unknown } = waiting;
    fields.fill(answers);
    saved(keep(store, answers));
    const left = unknown === 0 ? '' : ` Left out, since their questions are not on this page: ${unknown}.`;
    say(`The answers from the file are now on the page.${left}`);
    close();
  };
  const read = async (file: File) => {
    close();
    const found =
      file.size > LARGEST_FILE
        ? ({ refused: 'too-large' } as const)
        : readAnswers(await file.text(), link, fields.ids);
    if ('refused' in found) return say(REFUSED[found.refused]);
    waiting = found;
    const overwrites = [...found.answers].some(([id, answer]) => !['', answer].includes(fields.answerTo(id)));
    if (!overwrites || !ask) return take();
    ask.hidden = false;
    ask.querySelector('p')?.focus();
  };
  input?.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // A file that cannot be opened any more is no file of answers.
    if (file) void read(file).catch(() => say(REFUSED['not-answers']));
    // The same file can be chosen again.
    input.value = '';
  });
  panel.querySelector('[data-answers-do="replace"]')?.addEventListener('click', take);
  panel.querySelector('[data-answers-do="keep"]')?.addEventListener('click', () => {
    close();
    say('Nothing was changed.');
  });
}
