/** How long something takes in class, by one formula for every place that says so. */
import { type Assignment, type AssignmentChoices, stepsRead } from './assignment.ts';

/** Words of our own narrative a minute, read with care. */
const PACE = 200;
/** For a quotation: to see who says it and where it stands. */
const PER_QUOTATION = 1;
/** Nobody plans a lesson by the minute. */
const ROUNDED_TO = 5;

export interface ReadingLoad {
  words: number;
  quotations: number;
}

export function readingMinutes({ words, quotations }: ReadingLoad): number {
  return rounded(exactly({ words, quotations }, 0));
}

/** Reading and questions together. */
export function assignmentMinutes(assignment: Assignment, choices: AssignmentChoices): number {
  const total = assignment.parts.reduce((sum, part) => {
    const chapter = choices.chapters.find(({ slug }) => slug === part.chapter);
    if (!chapter) return sum;
    const asked = chapter.questions.filter(({ id }) => part.questions.includes(id));
    return (
      sum +
      exactly(
        loadOf(part, chapter),
        asked.reduce((minutes, one) => minutes + one.minutes, 0),
      )
    );
  }, 0);
  return rounded(total);
}

function loadOf(
  part: Assignment['parts'][number],
  chapter: AssignmentChoices['chapters'][number],
): ReadingLoad {
  if (!part.steps) return chapter;
  const ids = stepsRead(
    part,
    chapter.steps.map(({ id }) => id),
  );
  const read = chapter.steps.filter(({ id }) => ids.includes(id));
  return {
    words: read.reduce((sum, { words }) => sum + words, 0),
    quotations: read.reduce((sum, { quotations }) => sum + quotations, 0),
  };
}

function exactly({ words, quotations }: ReadingLoad, questionMinutes: number): number {
  return words / PACE + quotations * PER_QUOTATION + questionMinutes;
}

function rounded(minutes: number): number {
  return Math.max(ROUNDED_TO, Math.round(minutes / ROUNDED_TO) * ROUNDED_TO);
}
