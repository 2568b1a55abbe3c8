/** What the page of claims works out from the story: whose claims they are, where they stand, and which nobody disputes. */
import type { Claim } from '../../model/claim.ts';
import { basesIn } from '../../model/figure.ts';
import type { Story } from '../../model/story.ts';
import { stepsTelling, type ToldInChapter } from './stepsTelling.ts';

/** Ids of the texts that make a claim, as its entry names them: by number, by a quotation, or in brackets. */
export function sourcesOf(
  { sources, chapters }: Pick<Story, 'sources' | 'chapters'>,
  claim: Claim,
): string[] {
  const said = claim.assertedBy.join('; ');
  const quoted = chapters.flatMap(({ quotations }) =>
    quotations.flatMap(({ ref, source }) => (ref !== undefined && hasWord(said, ref) ? [source] : [])),
  );
  return sources
    .map(({ id }) => id)
    .filter((id) => said.includes(`(${id})`) || said.includes(`Q${id}-`) || quoted.includes(id));
}

/** The steps whose drawing rests on a claim. */
export function drawnIn(story: Pick<Story, 'figures' | 'chapters'>, { id }: Claim): ToldInChapter[] {
  return story.figures
    .filter((figure) => basesIn(figure).some(({ claims }) => claims.includes(id)))
    .flatMap((figure) => stepsTelling(story, 'figure', figure.id));
}

/** Slugs of the chapters that tell of a claim or that it belongs to, in reading order. */
export function chaptersOf(story: Story, claim: Claim): string[] {
  const told = [...stepsTelling(story, 'claim', claim.id), ...drawnIn(story, claim)];
  const slugs = new Set([...claim.chapters, ...told.map(({ chapter }) => chapter.slug)]);
  return story.chapters.map(({ slug }) => slug).filter((slug) => slugs.has(slug));
}

/** Confirmed, with no second verdict, and disputed by nobody who was found. */
export function isCommonGround({ verdict, also, disputedBy }: Claim): boolean {
  return verdict === 'confirmed' && (also === undefined || also === verdict) && disputedBy.length === 0;
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\d/.test(text[at + word.length] ?? '');
}
