import type { Place } from '../../model/place.ts';

/** "about 39.82° N, 46.75° E", or how far off the point may be; undefined where no position is recorded. */
export function formatPosition({ at, withinKm }: Pick<Place, 'at' | 'withinKm'>): string | undefined {
  if (!at) return undefined;
  const [longitude, latitude] = at;
  const point = `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`;
  return withinKm === undefined ? `about ${point}` : `within ${withinKm} km of ${point}`;
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
}
