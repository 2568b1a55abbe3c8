import type { QuestionType } from '../../model/teaching.ts';

/** What each type of question is called on a sheet. */
export const QUESTION_TITLES: Readonly<Record<QuestionType, string>> = {
  sourcing: 'Sourcing',
  context: 'Context',
  'close-reading': 'Close reading',
  corroboration: 'Corroboration',
  'lateral-reading': 'Lateral reading',
  discussion: 'Discussion',
};
