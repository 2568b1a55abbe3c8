import { isAfter, isDate } from '../model/date.ts';
import type { ChapterDraft, Rule, StoryDraft } from '../model/draft.ts';
import type { Place, Problem } from '../model/problem.ts';
import { findEnclosing, findTags, placeOfAttribute, type Tag } from './chapterTags.ts';

/**
 * Time runs forward: a chapter ends after it begins, the pictures of a scene never go back, an event ends after it
 * begins, and nobody is quoted later than the source that prints the words. A date known to the month or the year
 * covers all its days, and only what cannot be true of any of them is reported.
 *
 * @example ok
 * ```mdx
 * ---
 * from: 2001-05
 * to: 2001
 * ---
 *
 * <Scene id="quay">
 *   <Step id="boats" layer="map" camera="river" on="2001-05-03" says="The river with its two landings.">The boat.</Step>
 *   <Step id="later" on="2001-05" says="The same river, without a line.">No boat.</Step>
 * </Scene>
 *
 * <Quotation source="river-post" by="river-post" at="headline" ref="Q1" on="2001-05">Ferry stops</Quotation>
 * ```
 *
 * @example not-ok
 * ```mdx
 * <Scene id="quay">
 *   <Step id="boats" on="2001-05-03" says="The river with its two landings.">The boat.</Step>
 *   <Step id="later" on="2001-04" says="The same river, without a line.">No boat.</Step>
 *   <Step id="never" on="2001-02-30" says="The same river, in winter.">No boat.</Step>
 * </Scene>
 * ```
 * 3:20 The scene goes back from 2001-05-03 to 2001-04.
 * 4:20 `2001-02-30` is not a date.
 *
 * @example not-ok
 * ```mdx
 * <Quotation source="river-post" by="river-post" at="headline" ref="Q1" on="2001-05-05">Ferry stops</Quotation>
 * ```
 * 1:71 Words of 2001-05-05 stand in a source of 2001-05-04.
 *
 * @example not-ok
 * ```mdx
 * ---
 * from: 2001-06
 * to: 2001-05-31
 * ---
 * ```
 * frontmatter to: The chapter ends (2001-05-31) before it begins (2001-06).
 *
 * @example not-ok
 * ```yaml
 * events: [{id: E-1, date: 2001-05-03, dateEnd: 2001-05-02}]
 * ```
 * events E-1 dateEnd: The event ends (2001-05-02) before it begins (2001-05-03).
 */
export const datesAreInOrder: Rule = {
  id: 'dates-are-in-order',
  check: (draft) => [
    ...draft.chapters.flatMap((chapter) => checkChapter(draft, chapter)),
    ...checkEvents(draft),
  ],
};

function checkChapter(draft: StoryDraft, chapter: ChapterDraft): Problem[] {
  const dated = findTags(chapter).filter((tag) => tag.attributes.on !== undefined);
  const readable = dated.filter((tag) => isDate(tag.attributes.on ?? ''));
  return [
    ...checkFrontmatter(chapter),
    ...checkSteps(readable),
    ...dated.filter((tag) => !readable.includes(tag)).map(describeUnreadable),
    ...readable.flatMap((tag) => checkQuotation(draft, tag)),
  ];
}

function checkFrontmatter({ frontmatter, placeOf }: ChapterDraft): Problem[] {
  if (!frontmatter || !isAfter(frontmatter.from, frontmatter.to)) return [];
  const { from, to } = frontmatter;
  return [
    describe(placeOf('to'), `The chapter ends (${to}) before it begins (${from}).`, {
      found: `from: ${from}, to: ${to}`,
      expected: 'a `to` that is not before `from`',
      fix: 'Correct the one that is mistyped, or exchange them.',
    }),
  ];
}

function checkSteps(dated: readonly Tag[]): Problem[] {
  const latest = new Map<Tag | undefined, string>();
  return dated
    .filter((tag) => tag.name === 'Step')
    .flatMap((step) => {
      const scene = findEnclosing(step, 'Scene');
      const { on = '' } = step.attributes;
      const before = latest.get(scene);
      latest.set(scene, on);
      if (!before || !isAfter(before, on)) return [];
      return [
        describe(placeOfAttribute(step, 'on'), `The scene goes back from ${before} to ${on}.`, {
          found: `on="${on}" after on="${before}"`,
          expected: `${before} or later`,
          fix: 'Correct the date, move the step, or begin a new scene for the look back.',
        }),
      ];
    });
}

function checkQuotation(draft: StoryDraft, tag: Tag): Problem[] {
  const { on = '', source: id } = tag.attributes;
  const source = draft.sources.find((one) => one.id === id);
  if (!source || !isAfter(on, source.date)) return [];
  return [
    describe(placeOfAttribute(tag, 'on'), `Words of ${on} stand in a source of ${source.date}.`, {
      found: `on="${on}"`,
      expected: `${source.date} or earlier, the date of \`${source.id}\``,
      fix: `Correct \`on\`, or the date in sources/${source.id}.yaml.`,
    }),
  ];
}

function describeUnreadable(tag: Tag): Problem {
  return describe(placeOfAttribute(tag, 'on'), `\`${tag.attributes.on ?? ''}\` is not a date.`, {
    found: `on="${tag.attributes.on ?? ''}"`,
    expected: 'a day of the calendar such as 2001-05-31, a month such as 2001-05, or a year',
    fix: 'Write year, month and day in that order, with two digits for month and day.',
  });
}

function checkEvents({ events, placeIn }: StoryDraft): Problem[] {
  return events.flatMap(({ id, date, dateEnd }) => {
    if (!dateEnd || !isAfter(date, dateEnd)) return [];
    return [
      describe(placeIn('events', id, 'dateEnd'), `The event ends (${dateEnd}) before it begins (${date}).`, {
        found: `date: ${date}, dateEnd: ${dateEnd}`,
        expected: 'a `dateEnd` that is not before `date`',
        fix: 'Correct the one that is mistyped, or take `dateEnd` out.',
      }),
    ];
  });
}

function describe(place: Place, message: string, mend: Pick<Problem, 'found' | 'expected' | 'fix'>): Problem {
  return { rule: datesAreInOrder.id, place, message, ...mend };
}
