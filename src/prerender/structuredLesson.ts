/** A lesson in the words of schema.org, for catalogues of teaching material. Nothing is said to meet a standard that no question practises. */

import { assignmentChoices } from '../model/assignmentChoices.ts';
import { coreAssignment } from '../model/coreAssignment.ts';
import { readFigureText } from '../model/figureText.ts';
import { practisedIn } from '../model/practisedIn.ts';
import type { Story } from '../model/story.ts';
import { assignmentMinutes } from '../model/teachingMinutes.ts';
import type { AddressOf } from './structuredParts.ts';

export function lessonParts(slug: string, story: Story, addressOf: AddressOf): Record<string, unknown> {
  const { site, chapters, classroom } = story;
  const teaching = story.teachings.find(({ chapter }) => chapter === slug);
  const chapter = chapters.find((one) => one.slug === slug);
  if (!teaching || !chapter || !classroom) return {};
  const minutes = assignmentMinutes(coreAssignment(teaching), assignmentChoices(story));
  const practised = practisedIn(teaching, classroom);
  return {
    learningResourceType: ['lesson plan', 'assignment'],
    educationalLevel: classroom.audience,
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    teaches: teaching.objectives.map(({ text }) => inWords(text, story)),
    assesses: inWords(teaching.centralQuestion, story),
    timeRequired: `PT${minutes}M`,
    isAccessibleForFree: true,
    about: {
      '@type': 'Article',
      headline: chapter.frontmatter.title,
      url: addressOf(`chapters/${slug}/`),
    },
    license: site.licences.map(({ of, licence }) => `${of}: ${licence}`).join('; '),
    ...(practised.length > 0 && {
      educationalAlignment: practised.map(({ framework }) => ({
        '@type': 'AlignmentObject',
        alignmentType: 'teaches',
        educationalFramework: framework.framework,
        targetName: framework.code,
        targetUrl: framework.address,
      })),
    }),
  };
}

/** Without the braces: names in their neutral form. */
function inWords(text: string, { places }: Story): string {
  return readFigureText(text)
    .map((run) => (run.kind === 'name' ? (places.find(({ id }) => id === run.id)?.neutral ?? '') : run.text))
    .join('');
}
