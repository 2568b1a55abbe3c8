/** Lays out what an assignment names from the templates in the page: at once, before the engine reads the page. */
import { type Assignment, type AssignmentPart, type Extra, stepsRead } from '../model/assignment.ts';
import type { AssignmentData } from './assignmentData.ts';

export interface LaidOut {
  content: DocumentFragment;
  /** Some passage stands in another order than as published. */
  isReordered: boolean;
}

export function layOut(root: Document, assignment: Assignment, data: AssignmentData): LaidOut {
  const content = root.createDocumentFragment();
  const extras = assignment.extras.filter((extra) => extra !== 'norms');
  if (extras.length < assignment.extras.length) content.append(copyOf(root, '[data-assigned-norms]'));
  for (const part of assignment.parts) {
    const chapter = copyOf(root, `[data-assigned-chapter="${part.chapter}"]`);
    const steps = data.chapters.find(({ slug }) => slug === part.chapter)?.steps.map(({ id }) => id) ?? [];
    cutTo(chapter, part, steps);
    content.append(chapter, ...tasksOf(root, part, extras));
  }
  let isReordered = false;
  const put = (parent: Element, attribute: string) => {
    isReordered = putInOrder(parent, attribute, assignment.order) || isReordered;
  };
  for (const passage of content.querySelectorAll('[data-accounts]')) put(passage, 'data-account');
  for (const row of content.querySelectorAll('fieldset')) put(row, 'data-account-of');
  return { content, isReordered };
}

function copyOf(root: Document, selector: string): DocumentFragment {
  const template = root.querySelector<HTMLTemplateElement>(`template${selector}`);
  // A clone stays as inert as its template until it stands in the page: no picture that is cut is asked for.
  return (template?.content.cloneNode(true) as DocumentFragment | undefined) ?? root.createDocumentFragment();
}

/** The chapter without what is not assigned, and without its own questions, which those of the link replace. */
function cutTo(chapter: DocumentFragment, part: AssignmentPart, all: readonly string[]): void {
  chapter.querySelector('[data-continue]')?.remove();
  const end = chapter.querySelector('[data-chapter-end]');
  if (part.steps) end?.remove();
  else {
    end?.firstElementChild?.remove();
    end?.querySelector('[data-cite]')?.closest('section')?.remove();
  }
  // The page has its own, once.
  for (const citables of chapter.querySelectorAll('[data-citables]')) citables.remove();
  // How long the whole chapter takes to read once; the banner says how long the assignment does.
  chapter.querySelector('header > :last-child')?.replaceChildren();
  if (!part.steps) return;
  const kept = new Set(stepsRead(part, all));
  cutPassages(chapter, kept);
  for (const step of chapter.querySelectorAll('[data-step]')) if (!kept.has(step.id)) step.remove();
  for (const scene of chapter.querySelectorAll('[data-scene]'))
    if (!scene.querySelector('[data-step]')) scene.remove();
  const opening = chapter.querySelector('[data-prose]')?.firstElementChild;
  const article = chapter.querySelector<HTMLElement>('[data-opens]');
  if (article && !opening?.matches('[data-scene][data-layout="stage"]')) article.dataset.opens = 'words';
}

/** What stands between scenes goes with the step before it; what opens the chapter, with its first step. */
function cutPassages(chapter: DocumentFragment, kept: ReadonlySet<string>): void {
  const children = [...(chapter.querySelector('[data-prose]')?.children ?? [])];
  let last = children.flatMap(stepsOf)[0];
  for (const child of children) {
    const steps = stepsOf(child);
    if (steps.length === 0 && last !== undefined && !kept.has(last)) child.remove();
    last = steps.at(-1) ?? last;
  }
}

const stepsOf = (element: Element) => [...element.querySelectorAll('[data-step]')].map(({ id }) => id);

/** Who is not in the order, which are those who speak for no voice of the story, keeps its place at the end. Tells whether anything moved. */
function putInOrder(parent: Element, attribute: string, order: readonly string[]): boolean {
  if (order.length === 0) return false;
  const there = [...parent.querySelectorAll(`[${attribute}]`)];
  const rank = (element: Element) => {
    const at = order.indexOf(element.getAttribute(attribute) ?? '');
    return at === -1 ? order.length : at;
  };
  const wanted = [...there].sort((one, other) => rank(one) - rank(other));
  if (wanted.every((element, index) => element === there[index])) return false;
  const places = there.map((element) => {
    const place = parent.ownerDocument.createComment('');
    element.replaceWith(place);
    return place;
  });
  for (const [index, place] of places.entries()) place.replaceWith(...wanted.slice(index, index + 1));
  return true;
}

function tasksOf(
  root: Document,
  { chapter, questions }: AssignmentPart,
  extras: readonly Extra[],
): DocumentFragment[] {
  const asked = copyOf(root, `[data-assigned-questions="${chapter}"]`);
  for (const question of asked.querySelectorAll<HTMLElement>('[data-question]'))
    if (!questions.includes(question.dataset.question ?? '')) question.remove();
  for (const [index, question] of [...asked.querySelectorAll('[data-question]')].entries()) {
    const number = `${index + 1}`;
    const inMargin = question.firstElementChild;
    if (inMargin) inMargin.textContent = number;
    for (const said of question.querySelectorAll('[data-number]')) said.textContent = number;
  }
  const added = extras.map((extra) => copyOf(root, `[data-assigned-extra="${extra}"][data-of="${chapter}"]`));
  return questions.length > 0 ? [asked, ...added] : added;
}

/** Links to places that are on this page stay on it; to places that were left out, they lead to the chapter. */
export function turnLinks(root: Document, { parts }: Assignment): void {
  const assigned = new Set(parts.map(({ chapter }) => chapter));
  const isHere = (id: string) => root.getElementById(id) !== null;
  for (const link of root.querySelectorAll('main a[href]')) {
    const address = link.getAttribute('href') ?? '';
    const [, slug, place] = /(?:^|\/)chapters\/([^/]+)\/(?:#(.*))?$/.exec(address) ?? [];
    if (slug && place && assigned.has(slug) && isHere(place)) link.setAttribute('href', `#${place}`);
    const { chapter, tasksOf: asked } =
      link.closest<HTMLElement>('[data-chapter],[data-tasks-of]')?.dataset ?? {};
    const own = chapter ?? asked;
    if (own && address.startsWith('#') && !isHere(address.slice(1)))
      link.setAttribute('href', `../chapters/${own}/${address}`);
  }
}
