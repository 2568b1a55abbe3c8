/** The words by which a story would be recognised, for tests that look for them where they must not be. */
import { escapeRegExp } from '../../src/model/escapeRegExp.ts';
import type { Story } from '../../src/model/story.ts';

/** Words too ordinary to give a story away, though ids or labels of this one happen to be made of them. */
const ORDINARY = new Set([
  // A country, and the typeface that stands in until ours arrives.
  'georgia',
  'international',
  'overview',
  'together',
  'none',
  'neutral',
  'region',
  'town',
  'protest',
  'summer',
  'court',
  'report',
  'cut',
  'parallel',
  'reasons',
]);

/** Everything that belongs to the story and would betray the engine as made for it. */
export function storyWords({ site, chapters, sources, people, places, stage }: Story): string[] {
  const words = [
    site.title,
    ...site.perspectives.flatMap(({ id, label, short }) => [id, label, short]),
    ...chapters.flatMap(({ slug, frontmatter }) => [slug, frontmatter.title]),
    ...chapters.flatMap(({ scenes }) =>
      scenes.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]),
    ),
    ...sources.flatMap(({ title }) => [title]),
    ...people.flatMap(({ id, name }) => [id, name]),
    ...places.flatMap(({ id, neutral, forms }) => [id, neutral, ...Object.values(forms ?? {})]),
    ...Object.keys(stage.cameras),
    ...stage.lines.map(({ id }) => id.replace(/^.*--/, '')),
    ...stage.marks.map(({ id }) => id),
  ];
  return [...new Set(words)].filter(
    (word) => word.length > 3 && !ORDINARY.has(word.toLowerCase()) && /[A-Z-]|.{7,}/.test(word),
  );
}

/** Those of the words that stand in a text: `old-road` in `old-road--bypass` too, but not in `old-road-east`. */
export function mentions(text: string, words: readonly string[]): string[] {
  return words.filter((word) => patternOf(word).test(text));
}

const patterns = new Map<string, RegExp>();

function patternOf(word: string): RegExp {
  const pattern = patterns.get(word) ?? new RegExp(`(?<![\\w-])${escapeRegExp(word)}(?!\\w|-\\w)`, 'i');
  patterns.set(word, pattern);
  return pattern;
}
