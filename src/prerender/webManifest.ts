/** What a telephone needs to keep the story on its first screen: a name, colours, and icons drawn from the one favicon. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rasterise } from '../cards/rasterise.ts';
import { palette } from '../compile/map/palette.ts';
import type { Site } from '../model/site.ts';

/** Pixels of the icon that a telephone of one maker asks for by its own name, and of those that the manifest names. */
const TOUCH = { name: 'apple-touch-icon.png', side: 180 };
const ICONS = [192, 512].map((side) => ({ name: `icon-${side}.png`, side }));

export function webManifest({ title, description, language }: Site): string {
  return JSON.stringify({
    name: title,
    short_name: title,
    description,
    lang: language,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: palette.day.paper,
    theme_color: palette.day.paper,
    icons: ICONS.map(({ name, side }) => ({ src: name, sizes: `${side}x${side}`, type: 'image/png' })),
  });
}

export async function icons(clientDir: string): Promise<{ name: string; png: Buffer }[]> {
  const svg = await readFile(join(clientDir, 'favicon.svg'), 'utf8');
  return await Promise.all(
    [TOUCH, ...ICONS].map(async ({ name, side }) => ({
      name,
      png: await rasterise(svg, { width: side, ground: palette.day.paper }),
    })),
  );
}
