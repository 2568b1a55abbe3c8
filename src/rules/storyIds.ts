/** Which ids a story has, by kind, in the words a problem uses for them. */
import type { StoryDraft } from '../model/draft.ts';
import { partsOf } from '../model/figure.ts';
import { COMMENTARY } from '../model/ids.ts';
import type { Place } from '../model/problem.ts';
import { findTags } from './chapterTags.ts';

export type IdKind =
  | 'source'
  | 'person'
  | 'place'
  | 'term'
  | 'claim'
  | 'record'
  | 'perspective'
  | 'naming'
  | 'camera'
  | 'chapter'
  | 'map'
  | 'counts'
  | 'timeline'
  | 'figure'
  | 'part'
  | 'step';

/** A place where a story names an id that stands somewhere else in it. */
export interface Mention {
  id: string;
  kind: IdKind;
  /** Looked up when asked for: there are thousands of mentions, and only of one that is wrong must the place be known. */
  placeOf: () => Place;
}

/** Where an editor finds the ids of a kind. */
export const ID_LISTS: Readonly<Record<IdKind, { a: string; list: string }>> = {
  source: { a: 'a source', list: 'sources/' },
  person: { a: 'a person or body', list: 'people.yaml' },
  place: { a: 'a place', list: 'places.yaml' },
  term: { a: 'a term', list: 'terms.yaml' },
  claim: { a: 'a claim', list: 'claims.yaml' },
  record: { a: 'a record entry', list: 'record.yaml' },
  perspective: { a: 'a perspective', list: 'site.yaml' },
  naming: { a: 'a naming', list: 'site.yaml (`naming` of the perspectives)' },
  camera: { a: 'a camera', list: 'map/' },
  chapter: { a: 'a chapter', list: 'chapters/' },
  map: { a: 'anything the map can show', list: 'map/' },
  counts: { a: 'a count', list: 'counts.yaml' },
  timeline: { a: 'an event', list: 'events.yaml' },
  figure: { a: 'a figure', list: 'figures/' },
  part: { a: 'a part of that figure', list: 'figures/ (figure/part)' },
  step: { a: 'a step', list: 'chapters/ (chapter/step)' },
};

export function listIds(draft: StoryDraft): Record<IdKind, string[]> {
  const ids = (entries: readonly { id: string }[]) => entries.map((entry) => entry.id);
  const { lines, marks, points, areas } = draft.stage;
  const shown = ids([...lines, ...marks, ...points, ...areas]);
  // `road--bypass` belongs to the group `road`, and showing the group shows all of it.
  const groups = shown.flatMap((id) => (id.includes('--') ? [id.slice(0, id.indexOf('--'))] : []));
  return {
    source: ids(draft.sources),
    person: ids(draft.people),
    place: ids(draft.places),
    term: ids(draft.terms),
    claim: ids(draft.claims),
    record: ids(draft.record),
    perspective: [...ids(draft.site.perspectives), COMMENTARY],
    naming: [...new Set(draft.site.perspectives.map(({ naming }) => naming))],
    camera: Object.keys(draft.stage.cameras),
    chapter: draft.chapters.map((chapter) => chapter.slug),
    map: [...new Set([...groups, ...shown])],
    counts: ids(draft.counts),
    timeline: ids(draft.events),
    figure: ids(draft.figures),
    part: draft.figures.flatMap((figure) => partsOf(figure).map((part) => `${figure.id}/${part}`)),
    step: draft.chapters.flatMap((chapter) =>
      findTags(chapter)
        .filter(({ name }) => name === 'Step')
        .map(({ attributes }) => `${chapter.slug}/${attributes.id}`),
    ),
  };
}
