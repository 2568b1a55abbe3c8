/** Fills the words above an assignment: what is assigned, how long it takes, in which order, and what could not be followed. */
import type { Assignment, AssignmentFault, AssignmentPart } from '../model/assignment.ts';
import { formatMinutes } from '../model/formatMinutes.ts';
import { assignmentMinutes } from '../model/teachingMinutes.ts';
import type { AssignmentData } from './assignmentData.ts';
import { faultSentence } from './assignmentFaults.ts';

/** Whoever mistypes makes one or two; a longer list is nobody's mistake, and would bury the page. */
const MOST_FAULTS = 12;

export interface BannerFacts {
  assignment: Assignment | undefined;
  faults: readonly AssignmentFault[];
  isReordered: boolean;
}

/** Returns the page's name. */
export function fillBanner(banner: ParentNode, facts: BannerFacts, data: AssignmentData): string {
  const { assignment, faults, isReordered } = facts;
  const fill = (name: string) => banner.querySelector<HTMLElement>(`[data-fill="${name}"]`);
  const title = titleOf(assignment, data);
  fill('title')?.replaceChildren(title);
  say(fill('address'), assignment && location.href);
  list(fill('faults'), faults.slice(0, MOST_FAULTS).map(faultSentence));
  say(fill('time'), assignment && timeSentence(assignment, data));
  say(fill('order'), assignment && isReordered ? orderSentence(assignment, data) : undefined);
  const parts = fill('parts');
  parts?.replaceChildren(...(assignment?.parts ?? []).map((part) => partItem(parts, part, assignment, data)));
  for (const name of assignment ? ['again'] : ['parts', 'privacy']) fill(name)?.remove();
  return title;
}

function titleOf(assignment: Assignment | undefined, data: AssignmentData): string {
  const [first, ...more] = assignment?.parts ?? [];
  if (!first) return 'There is no assignment here';
  if (more.length > 0) return `Assignment: ${more.length + 1} chapters`;
  return `Assignment: ${first.steps ? 'part of ' : ''}“${named(first, data).title}”`;
}

function named({ chapter }: AssignmentPart, { titles }: AssignmentData) {
  return titles.find(({ slug }) => slug === chapter) ?? { number: 0, title: chapter };
}

function partItem(
  parent: Node,
  part: AssignmentPart,
  assignment: Assignment | undefined,
  data: AssignmentData,
): Element {
  const root = parent.ownerDocument ?? document;
  const item = root.createElement('li');
  const link = root.createElement('a');
  const about = root.createElement('span');
  const { number, title } = named(part, data);
  link.href = `#${part.chapter}`;
  link.textContent = `${number} ${title}`;
  const whole = root.createElement('a');
  // A host answers for a folder with its page; a disk, in the class pack, shows a list of files.
  whole.href = `../chapters/${part.chapter}/${location.protocol === 'file:' ? 'index.html' : ''}`;
  whole.dataset.published = '';
  whole.textContent = 'the chapter as published';
  const { length } = part.questions;
  // They stand after all that is read: whoever comes back to them need not go past it again.
  const asked = root.createElement('a');
  asked.href = `#questions-${part.chapter}`;
  asked.textContent = `${length} ${length === 1 ? 'question' : 'questions'}`;
  const extras = (assignment?.extras ?? []).flatMap((extra) =>
    extra === 'norms' ? [] : [`, ${EXTRA_WORDS[extra]}`],
  );
  const questions = length === 0 ? [] : [', ', asked];
  about.append(stretchOf(part, data), ...questions, `${extras.join('')} (`, whole, ')');
  item.append(link, about);
  return item;
}

const EXTRA_WORDS = {
  vocabulary: 'words to know',
  sheet: 'a sheet on two accounts',
  documents: 'work with documents',
  cards: 'evidence cards',
} as const;

function stretchOf({ chapter, steps }: AssignmentPart, { chapters }: AssignmentData): string {
  const all = chapters.find(({ slug }) => slug === chapter)?.steps.map(({ id }) => id) ?? [];
  if (!steps) return 'the whole chapter';
  const [from, to] = [all.indexOf(steps.from) + 1, all.indexOf(steps.to) + 1];
  return from === to ? `step ${from} of ${all.length}` : `steps ${from} to ${to} of ${all.length}`;
}

function timeSentence(assignment: Assignment, data: AssignmentData): string {
  const tasks = assignment.parts.some(({ questions }) => questions.length > 0)
    ? 'reading and questions'
    : 'reading';
  const more = assignment.extras.some((extra) => extra !== 'norms') ? ', and more for the rest' : '';
  return `About ${formatMinutes(assignmentMinutes(assignment, data))} for ${tasks}${more}.`;
}

function orderSentence({ order }: Assignment, { labels }: AssignmentData): string {
  const voices = order.map((id) => labels.find((one) => one.id === id)?.label ?? id);
  return `The teacher chose the order in which the accounts stand in every passage; it is not the published one: ${voices.join('; ')}.`;
}

function say(element: HTMLElement | null, words: string | undefined): void {
  if (words) element?.append(words);
  else element?.remove();
}

/** As text, never as markup: a link may say anything. */
function list(element: HTMLElement | null, sentences: readonly string[]): void {
  if (sentences.length === 0) element?.remove();
  else
    element?.append(
      ...['For whoever made this link:', ...sentences].map((words) => paragraph(element, words)),
    );
}

function paragraph({ ownerDocument }: Element, words: string): Element {
  const line = ownerDocument.createElement('p');
  line.textContent = words;
  return line;
}
