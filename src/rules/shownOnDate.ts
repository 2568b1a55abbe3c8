/** What a picture of the map shows must have stood on its date: what did not is left out, and the words would speak of nothing. */
import { LAYERS, type Layer } from '../model/cue.ts';
import type { StoryDraft } from '../model/draft.ts';
import { type Dated, isValidOn } from '../model/isValidOn.ts';
import type { Place } from '../model/problem.ts';
import { findEnclosing, placeOfAttribute, type Tag } from './chapterTags.ts';

/** One thing of a map that is asked for on a day on which it was not there. */
export interface Untimely {
  id: string;
  on: string;
  /** Its dates, in words. */
  stood: string;
  place: Place;
}

interface Shown {
  layer: Layer | undefined;
  ids: readonly string[];
  on: string;
}

/** Steps in their order; what one does not say is as in the step before in its scene. */
export function findUntimely(steps: readonly Tag[], draft: Pick<StoryDraft, 'stage'>): Untimely[] {
  const before = new Map<Tag | undefined, Shown>();
  return steps.flatMap((step) => {
    const scene = findEnclosing(step, 'Scene');
    const { layer, show, on } = step.attributes;
    const known = before.get(scene);
    const shown: Shown = {
      layer: LAYERS.find((one) => one === layer) ?? known?.layer,
      ids: show === undefined ? (known?.ids ?? []) : splitIds(show),
      on: on ?? known?.on ?? '',
    };
    before.set(scene, shown);
    const place = placeOfAttribute(step, on === undefined ? 'show' : 'on');
    return shown.layer === 'map' ? untimelyOf(shown, draft).map((one) => ({ ...one, place })) : [];
  });
}

export function untimelyOf(
  { ids, on }: { ids: readonly string[]; on: string },
  { stage }: Pick<StoryDraft, 'stage'>,
): Omit<Untimely, 'place'>[] {
  return ids.flatMap((id) => {
    const named = [...stage.lines, ...stage.areas, ...stage.marks].filter(
      (each) => each.id === id || each.id.startsWith(`${id}--`),
    );
    if (named.length === 0 || named.some((each) => isValidOn(each, on))) return [];
    return [{ id, on, stood: named.map(inWords).join('; ') }];
  });
}

export const splitIds = (ids: string) => ids.split(/\s+/).filter((id) => id !== '');

function inWords({ from, until }: Dated): string {
  if (from === until) return `on ${from}`;
  return [...(from ? [`from ${from}`] : []), ...(until ? [`until ${until}`] : [])].join(' ');
}
