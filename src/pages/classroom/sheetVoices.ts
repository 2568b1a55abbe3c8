import { findOrder } from '../../model/findOrder.ts';
import { COMMENTARY } from '../../model/ids.ts';
import type { Site } from '../../model/site.ts';
import type { Teaching } from '../../model/teaching.ts';

/** The two voices of a chapter's sheet in the order in which they stand in the chapter, on paper and on the screen. */
export function sheetVoices({ chapter, twoAccounts }: Teaching, site: Site): string[] {
  const voices = (findOrder(site, chapter) ?? site.perspectives).map(({ id }) => id);
  return [...voices, COMMENTARY].filter((voice) => twoAccounts.voices.includes(voice));
}
