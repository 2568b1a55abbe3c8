/** The sheet for students stands in the page whole; what is assigned of it is shown. */
import type { Assignment, AssignmentChoices } from '../model/assignment.ts';

export function showSheet(builder: HTMLElement, { parts }: Assignment, choices: AssignmentChoices): void {
  const sheet = builder.querySelector<HTMLElement>('[data-builder-sheet]');
  if (!sheet) return;
  sheet.hidden = parts.length === 0;
  const partOf = (slug: string | undefined) => parts.find(({ chapter }) => chapter === slug);
  for (const title of sheet.querySelectorAll<HTMLElement>('[data-sheet-chapter]')) {
    const part = partOf(title.dataset.sheetChapter);
    title.hidden = !part;
    const reads = title.querySelector('[data-sheet-reads]');
    if (reads && part) reads.textContent = whatIsRead(part, choices);
  }
  for (const list of sheet.querySelectorAll<HTMLElement>('[data-sheet-questions]')) {
    const asked = partOf(list.dataset.sheetQuestions)?.questions ?? [];
    list.hidden = asked.length === 0;
    for (const question of list.querySelectorAll<HTMLElement>('[data-sheet-question]')) {
      question.hidden = !asked.includes(question.dataset.sheetQuestion ?? '');
    }
  }
  const address = sheet.querySelector('[data-builder-address]');
  const link = builder.querySelector<HTMLInputElement>('[data-builder-link]');
  if (address && link) address.textContent = link.value;
}

function whatIsRead(
  { chapter, steps }: Assignment['parts'][number],
  { chapters }: AssignmentChoices,
): string {
  if (!steps) return 'Read the whole chapter.';
  const ids = chapters.find(({ slug }) => slug === chapter)?.steps.map(({ id }) => id) ?? [];
  const [from, to] = [ids.indexOf(steps.from) + 1, ids.indexOf(steps.to) + 1];
  return from === to ? `Read step ${from}.` : `Read steps ${from} to ${to}.`;
}
