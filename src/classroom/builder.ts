/** The form that makes an assignment: what is ticked becomes a link, a code to scan and a sheet, at once. Nothing is kept. */
import { copyText } from '../engine/copyText.ts';
import {
  type Assignment,
  type AssignmentChoices,
  readAssignment,
  writeAssignment,
} from '../model/assignment.ts';
import { formatMinutes } from '../model/formatMinutes.ts';
import { assignmentMinutes } from '../model/teachingMinutes.ts';
import { faultSentence } from './assignmentFaults.ts';
import { showCode } from './builderCode.ts';
import { fillForm, markOutside, type Outside, readForm } from './builderForm.ts';
import { listenToOrder } from './builderOrder.ts';
import { showSheet } from './builderSheet.ts';
import { printPart } from './printPart.ts';

/** Starts the form of the page, if it has one. */
export function startBuilder(root: Document): void {
  const builder = root.querySelector<HTMLElement>('[data-builder]');
  const form = builder?.querySelector('form');
  const data = builder?.querySelector('[data-builder-choices]')?.textContent;
  if (!builder || !form || !data) return;
  const choices = JSON.parse(data) as AssignmentChoices;
  const parts = partsOf(builder);
  const show = () => {
    const assignment = readForm(form, choices);
    const link = linkTo(parts.open, writeAssignment(assignment));
    showResult(parts, assignment, choices, link);
    showSheet(builder, assignment, choices);
    for (const place of builder.querySelectorAll<HTMLElement>('[data-builder-code]')) showCode(place, link);
    parts.warning.textContent = warningOf(assignment, markOutside(form, choices));
  };
  const fill = (fragment: string) => {
    if (!/^#?v=/.test(fragment)) return;
    const { assignment, faults } = readAssignment(fragment, choices);
    if (assignment) fillForm(form, assignment, choices);
    parts.faults.textContent = faults.map(faultSentence).join(' ');
    form.scrollIntoView({ block: 'start' });
  };
  fill(location.hash);
  show();
  listenToOrder(form);
  addEventListener('hashchange', () => {
    fill(location.hash);
    show();
  });
  form.addEventListener('change', show);
  // Enter in a field would send the form, and there is nowhere to send it.
  form.addEventListener('submit', (event) => event.preventDefault());
  parts.link.addEventListener('focus', () => parts.link.select());
  parts.copy.addEventListener('click', () => void copyText(parts.link.value, parts.link, parts.copied));
  parts.print.addEventListener('click', () => printPart(root, 'sheet'));
  builder.dataset.ready = '';
}

interface Parts {
  faults: HTMLElement;
  minutes: HTMLElement;
  warning: HTMLElement;
  made: HTMLElement;
  link: HTMLInputElement;
  copy: HTMLElement;
  copied: HTMLElement;
  open: HTMLAnchorElement;
  print: HTMLElement;
  foot: HTMLElement;
  all: HTMLAnchorElement | null;
}

function partsOf(builder: HTMLElement): Parts {
  const found = <T extends HTMLElement>(name: string) => {
    const element = builder.querySelector<T>(`[data-builder-${name}]`);
    if (!element) throw new Error(`The form that makes an assignment has no \`data-builder-${name}\`.`);
    return element;
  };
  return {
    faults: found('faults'),
    minutes: found('minutes'),
    warning: found('warning'),
    made: found('made'),
    link: found('link'),
    copy: found('copy'),
    copied: found('copied'),
    open: found('open'),
    print: found('print'),
    foot: found('foot'),
    all: builder.querySelector('[data-builder-all]'),
  };
}

/** Whole, since it is given to others. Where the page for students stands, its own link knows, on disk too. */
function linkTo(open: HTMLAnchorElement, fragment: string): string {
  return new URL(fragment, open.href).href;
}

function showResult(
  { minutes, made, link, open, foot, all, copied }: Parts,
  assignment: Assignment,
  choices: AssignmentChoices,
  address: string,
): void {
  const isMade = assignment.parts.length > 0;
  made.hidden = !isMade;
  minutes.textContent = isMade
    ? `About ${formatMinutes(assignmentMinutes(assignment, choices))}`
    : 'Tick a chapter to make a link.';
  // In a narrow window the link stands below the form: a line at the foot says that it is there.
  foot.hidden = !isMade;
  foot.firstElementChild?.replaceChildren(minutes.textContent ?? '');
  if (link.value !== address) copied.textContent = '';
  link.value = address;
  open.href = address;
  if (all) all.href = all.href.replace(/#.*$/, '') + writeAssignment(assignment);
}

function warningOf({ parts }: Assignment, { count, chapters }: Outside): string {
  const where = chapters.length > 0 ? ` (in ${chapters.join('; ')})` : '';
  const warnings = [
    count > 0 &&
      `${count === 1 ? 'One question needs a step' : `${count} questions need steps`} that students do not read${where}: widen the steps or untick ${count === 1 ? 'it' : 'them'}.`,
    parts.length > 0 && parts.every(({ questions }) => questions.length === 0) && 'No question is ticked.',
    location.protocol === 'file:' &&
      'This copy of the site is on disk: the link works on this computer only. On others, open the same page there.',
  ];
  return warnings.filter(Boolean).join(' ');
}
