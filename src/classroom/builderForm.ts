/** The form that makes an assignment, read and filled. */
import type { Assignment, AssignmentChoices, AssignmentPart } from '../model/assignment.ts';
import { EXTRAS, stepsRead } from '../model/assignment.ts';

type ChapterChoices = AssignmentChoices['chapters'][number];

export function readForm(form: HTMLFormElement, choices: AssignmentChoices): Assignment {
  return {
    parts: choices.chapters.flatMap((chapter) => {
      const part = partOf(form, chapter.slug);
      const isLeftOut = part?.querySelector<HTMLInputElement>('[name="chapter"]')?.checked === false;
      return part && !isLeftOut ? [readPart(part, chapter)] : [];
    }),
    order: isOrderChosen(form) ? voicesOf(form).map((voice) => voice.dataset.voice ?? '') : [],
    extras: EXTRAS.filter((extra) => tick(form, 'extra', extra)?.checked),
  };
}

/** The form as a link has it. */
export function fillForm(form: HTMLFormElement, assignment: Assignment, choices: AssignmentChoices): void {
  for (const chapter of choices.chapters) {
    const part = partOf(form, chapter.slug);
    if (!part) continue;
    fillPart(
      part,
      assignment.parts.find((one) => one.chapter === chapter.slug),
      chapter,
    );
  }
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name="order"]')) {
    radio.checked = (radio.value === 'chosen') === assignment.order.length > 0;
  }
  const voices = voicesOf(form);
  for (const id of assignment.order) {
    const voice = voices.find(({ dataset }) => dataset.voice === id);
    if (voice) voice.parentElement?.append(voice);
  }
  for (const extra of EXTRAS) {
    const box = tick(form, 'extra', extra);
    if (box) box.checked = assignment.extras.includes(extra);
  }
}

export interface Outside {
  count: number;
  /** As the form names them, where it has more than one: the questions may be folded away. */
  chapters: readonly string[];
}

/** Marks ticked questions that need a step outside what is read; tells of those of assigned chapters. */
export function markOutside(form: HTMLFormElement, choices: AssignmentChoices): Outside {
  const { parts } = readForm(form, choices);
  const named = new Set<string>();
  let count = 0;
  for (const { slug, steps } of choices.chapters) {
    const assigned = parts.find(({ chapter }) => chapter === slug);
    const read = stepsRead(
      assigned ?? {},
      steps.map(({ id }) => id),
    );
    for (const label of partOf(form, slug)?.querySelectorAll<HTMLElement>('[data-steps]') ?? []) {
      const needed = (label.dataset.steps ?? '').split(' ').filter((id) => id !== '');
      const isOutside = needed.some((id) => !read.includes(id));
      const mark = label.querySelector<HTMLElement>('[data-builder-outside]');
      if (mark) mark.hidden = !isOutside;
      if (!assigned || !isOutside || !label.querySelector('input')?.checked) continue;
      count += 1;
      named.add(partOf(form, slug)?.querySelector('[name="chapter"] + span')?.textContent ?? '');
    }
  }
  return { count, chapters: [...named].filter(Boolean) };
}

/** The voices in the order in which they stand in the form. */
export function voicesOf(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-voice]')];
}

function isOrderChosen(form: HTMLFormElement): boolean {
  return tick(form, 'order', 'chosen')?.checked === true;
}

function readPart(part: HTMLElement, { slug, steps, questions }: ChapterChoices): AssignmentPart {
  const [from, to] = [ends(part).from?.value, ends(part).to?.value];
  const read = from !== undefined && to !== undefined && inOrder(from, to, steps);
  const isWhole = read && read.from === steps.at(0)?.id && read.to === steps.at(-1)?.id;
  return {
    chapter: slug,
    ...(read && !isWhole && { steps: read }),
    questions: questions.flatMap(({ id }) => (tick(part, 'question', id)?.checked ? [id] : [])),
  };
}

/** A first step that comes after the last is meant the other way round. */
function inOrder(from: string, to: string, steps: ChapterChoices['steps']): { from: string; to: string } {
  const at = (step: string) => steps.findIndex(({ id }) => id === step);
  return at(from) <= at(to) ? { from, to } : { from: to, to: from };
}

function fillPart(part: HTMLElement, assigned: AssignmentPart | undefined, chapter: ChapterChoices): void {
  const box = part.querySelector<HTMLInputElement>('[name="chapter"]');
  if (box) box.checked = assigned !== undefined;
  // A chapter that the link leaves out keeps what it begins with, for when it is added.
  if (!assigned) return;
  const { from, to } = ends(part);
  if (from) from.value = assigned.steps?.from ?? chapter.steps.at(0)?.id ?? '';
  if (to) to.value = assigned.steps?.to ?? chapter.steps.at(-1)?.id ?? '';
  for (const { id } of chapter.questions) {
    const question = tick(part, 'question', id);
    if (question) question.checked = assigned.questions.includes(id);
  }
}

function ends(part: HTMLElement): { from: HTMLSelectElement | null; to: HTMLSelectElement | null } {
  return { from: part.querySelector('[name="from"]'), to: part.querySelector('[name="to"]') };
}

function partOf(form: HTMLFormElement, slug: string): HTMLElement | undefined {
  return [...form.querySelectorAll<HTMLElement>('[data-builder-chapter]')].find(
    ({ dataset }) => dataset.builderChapter === slug,
  );
}

function tick(within: HTMLElement, name: string, value: string): HTMLInputElement | undefined {
  return [...within.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].find(
    (input) => input.value === value,
  );
}
