import type { Teaching } from '../../model/teaching.ts';

/** The questions as the student sheet prints them: those of the core first. */
export function questionsOnSheet({ questions }: Pick<Teaching, 'questions'>) {
  return [...questions.filter(({ core }) => core), ...questions.filter(({ core }) => !core)];
}

/** The number of a question on the student sheet, counted from 1. */
export function numberOnSheet(teaching: Pick<Teaching, 'questions'>, id: string): number {
  return questionsOnSheet(teaching).findIndex((question) => question.id === id) + 1;
}
