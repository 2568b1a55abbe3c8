/** What is wrong with a link, in words for the teacher who made it or was given it. What the link says is quoted as text. */
import type { AssignmentFault } from '../model/assignment.ts';

const SENTENCES: Readonly<Record<AssignmentFault['kind'], (found: string) => string>> = {
  length: () => 'This link is longer than any assignment, so it was not read.',
  version: (found) =>
    `This link is written in a way that this site does not know: it begins with “${found}” and should begin with “v=1”.`,
  nothing: () =>
    'This address names no assignment. A teacher’s link goes on after a # sign: it may have been cut off.',
  key: (found) => `This link says something that this site does not know: “${found}”. It was left out.`,
  chapter: (found) => `This link names a chapter that this site does not have: “${found}”. It was left out.`,
  repeated: (found) => `This link names one chapter twice: “${found}”. It stands here once.`,
  steps: (found) =>
    `This link names a part that its chapter does not have: “${found}”. The whole chapter stands here instead.`,
  question: (found) =>
    `This link names a question that this site does not have: “${found}”. It was left out.`,
  retired: (found) =>
    `This link names a question that has been withdrawn: “${found}”. It was left out; its number was not given to another.`,
  order: (found) =>
    `This link names an order of voices that is not an order of all voices here: “${found}”. They stand as published.`,
  extra: (found) => `This link names material that this site does not have: “${found}”. It was left out.`,
};

export function faultSentence({ kind, found }: AssignmentFault): string {
  return SENTENCES[kind](found);
}
