import type { Perspective } from './perspective.ts';
import type { Site } from './site.ts';

/** Who speaks first in a chapter, who second, and so on: by label, beginning with the one declared; undefined when none is. */
export function findOrder({ perspectives, order }: Site, chapter: string): Perspective[] | undefined {
  const byLabel = [...perspectives].sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const first = byLabel.findIndex(({ id }) => id === order.first[chapter]);
  return first === -1 ? undefined : [...byLabel.slice(first), ...byLabel.slice(0, first)];
}
