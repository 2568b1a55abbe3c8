/** The files of an invented map, for the tests of its compiler. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Place } from '../../model/place.ts';
import { compileStage } from './compileStage.ts';

export const CAMERAS = `
projection: { parallels: [39, 41], meridian: 10, reference: valley }
credit: "Borders: invented"
shortCredit: Invented
cameras:
  - { id: valley, title: The valley, centre: [10, 40], across: 100, places: [northbank], scale: 20, graticule: 30 }
`;
export const LINES = `
- { id: river-road, ink: route-1, style: current, label: River road, from: 2001-01-01, schematic: true, sources: [A], at: [[10, 40], [10.1, 40.1], [10.2, 40]] }
`;
export const REGION = `
source: { package: invented, version: 1.0.0, licence: none, credit: nobody }
box: [8, 38, 12, 42]
countries: { WES: westland, EAS: eastland }
paper: [westland]
smallestLake: 0
fewestLakePoints: 0
smallestIsland: 0
detail: [{ box: [8, 38, 12, 42], tolerance: 0 }]
`;
export const COUNTRIES = JSON.stringify({
  features: [
    {
      properties: { id: 'westland' },
      geometry: {
        coordinates: [
          [
            [
              [8, 38],
              [10.5, 38],
              [10.5, 42],
              [8, 42],
              [8, 38],
            ],
          ],
        ],
      },
    },
    {
      properties: { id: 'eastland' },
      geometry: {
        coordinates: [
          [
            [
              [10.5, 38],
              [12, 38],
              [12, 42],
              [10.5, 42],
              [10.5, 38],
            ],
          ],
        ],
      },
    },
  ],
});

export const northbank = Place.parse({
  id: 'northbank',
  kind: 'town',
  neutral: 'Norby/Nordstad',
  forms: { north: 'Nordstad' },
  at: [10, 40],
});
const perspective = {
  id: 'north',
  label: 'North',
  short: 'N',
  mark: 'square',
  rule: 'solid',
  naming: 'north',
  note: 'The north.',
} as const;

/** Writes a map folder and compiles it. */
export async function compileIn(
  dir: string,
  files: Record<string, string> = {},
  places: Place[] = [northbank],
) {
  await mkdir(join(dir, 'map', 'borders'), { recursive: true });
  const all = { 'cameras.yaml': CAMERAS, 'lines.yaml': LINES, ...files };
  for (const [name, text] of Object.entries(all)) await writeFile(join(dir, 'map', name), text);
  return compileStage({ dir, site: { perspectives: [perspective] }, places, counts: [], events: [] });
}
