/** The page of an assignment: reads the link, lays out what it names, and lets it be answered. */
import { readAssignment } from '../model/assignment.ts';
import { keepAssignment } from './assignmentAddress.ts';
import { fillBanner } from './assignmentBanner.ts';
import { copyAssignmentLink } from './assignmentCopyLink.ts';
import { readAssignmentData } from './assignmentData.ts';
import { layOut, turnLinks } from './assignmentLayout.ts';
import { leadPast } from './assignmentNotes.ts';

/** Runs at once, so that the engine finds the page as it is to be. */
export function startAssignment(root: Document): void {
  const data = readAssignmentData(root);
  const main = root.querySelector('main');
  const template = (name: string) => {
    const found = root.querySelector<HTMLTemplateElement>(`template[data-assigned-${name}]`);
    return root.importNode(found?.content ?? root.createDocumentFragment(), true);
  };
  if (!data || !main) return;
  // Answers are kept under it as it is: a later edition may have withdrawn a question, or put them in another order.
  const link = location.hash;
  const { assignment, faults } = readAssignment(link, data);
  keepAssignment(root);
  loadStyles(root);
  const banner = template('banner');
  const laid = assignment && layOut(root, assignment, data);
  const name = fillBanner(banner, { assignment, faults, isReordered: laid?.isReordered ?? false }, data);
  root.title = [name, ...root.title.split(' · ').slice(1)].join(' · ');
  const plain = main.querySelector('[data-assignment-plain]');
  if (!assignment || !laid) {
    plain?.querySelector('[data-no-script]')?.remove();
    plain?.querySelector('header')?.replaceWith(banner);
    for (const steps of root.querySelectorAll('[data-bar] [data-step-by]')) steps.parentElement?.remove();
    return;
  }
  const hasAnswers = laid.content.querySelector('[data-answer]') !== null;
  plain?.replaceWith(banner, laid.content, ...(hasAnswers ? [template('answers')] : []), template('notes'));
  leadPast(root);
  turnLinks(root, assignment);
  copyAssignmentLink(root);
  if (!hasAnswers) return;
  import('./answersForm.ts').then(
    ({ startAnswers }) => startAnswers(root, { link, title: name }),
    () => warnOfNoAnswers(root),
  );
}

/** Off line, or a server that has moved on: fields in which nothing is kept must not look as if it were. Paper has what they hold. */
function warnOfNoAnswers(root: Document): void {
  addEventListener('beforeprint', () => {
    for (const field of root.querySelectorAll<HTMLTextAreaElement>('main textarea[data-answer]'))
      field.parentElement?.querySelector('[data-on-paper]')?.replaceChildren(field.value);
  });
  const status = root.querySelector('main [data-answers-status]');
  if (!status) return;
  status.textContent =
    'Not saved here: a part of this page did not load. Load the page again before you write; copy first what you have written.';
  // The fields come before this panel, and are where the warning is needed.
  root.querySelector('main [data-answer]')?.before(status);
}

/** In the page's own styles there is no room for what most readers never see. */
function loadStyles(root: Document): void {
  const address = root.body.dataset.assignmentStyles;
  if (!address) return;
  const link = root.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  root.head.append(link);
}
