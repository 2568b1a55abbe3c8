import type { Assignment } from './assignment.ts';
import type { Teaching } from './teaching.ts';

/** What an assignment of a chapter begins with: the whole of it, with the questions that belong to the core. */
export function coreAssignment({ chapter, questions }: Teaching): Assignment {
  const core = questions.filter((question) => question.core).map(({ id }) => id);
  return { parts: [{ chapter, questions: core }], order: [], extras: [] };
}
