/** The printed sheets of a chapter: which there are, what they are called, and what the files of them are named. */

/** In the order in which a lesson page lists them. */
export const HANDOUTS = [
  {
    kind: 'student-sheet',
    title: 'Student sheet',
    holds: 'core questions with lines to write on, two accounts, agreements for the room, more questions',
    isForTeachers: false,
  },
  {
    kind: 'source-pack',
    title: 'Source pack',
    holds: 'the question on documents, its documents, tasks and rubric',
    isForTeachers: false,
  },
  {
    kind: 'vocabulary',
    title: 'Vocabulary',
    holds: 'names and disputed words, who uses which, how they are said',
    isForTeachers: false,
  },
  {
    kind: 'evidence-cards',
    title: 'Evidence cards and roles',
    holds: 'cards to cut out with their mat, roles for the debate and for groups',
    isForTeachers: false,
  },
  {
    kind: 'teachers-guide',
    title: 'Teacher’s guide',
    holds: 'plans, notes on every question, misconceptions, ties, misuse',
    isForTeachers: true,
  },
] as const;

export type HandoutKind = (typeof HANDOUTS)[number]['kind'];

/** The two sizes of paper of the world's schools, as a printer calls them and as a file name does. */
export const PAPERS = [
  { format: 'A4', suffix: 'a4' },
  { format: 'Letter', suffix: 'letter' },
] as const;
export type Paper = (typeof PAPERS)[number];

/** Where the file stands in the site: `teach/<slug>/<slug>-student-sheet-a4.pdf`. */
export function handoutPath(slug: string, kind: HandoutKind, { suffix }: Paper): string {
  return `teach/${slug}/${slug}-${kind}-${suffix}.pdf`;
}
