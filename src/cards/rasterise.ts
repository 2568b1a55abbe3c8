import { renderAsync } from '@resvg/resvg-js';
import { indexedPng } from './indexedPng.ts';
import { keepDrawn } from './keepDrawn.ts';

/** Goes up when the same drawing comes to be drawn otherwise. */
const RECIPE = 1;

export interface RasterOptions {
  /** In pixels; the height follows. */
  width: number;
  /** The colour under the drawing. */
  ground: string;
}

/** A drawing to a PNG file, beside the main thread. */
export async function rasterise(svg: string, { width, ground }: RasterOptions): Promise<Buffer> {
  return await keepDrawn([RECIPE, width, ground, svg].join('\n'), async () => {
    const image = await renderAsync(svg, {
      // Drawings for files hold no text; looking for the machine's faces would cost more than the drawing.
      font: { loadSystemFonts: false },
      fitTo: { mode: 'width', value: width },
      background: ground,
    });
    return await indexedPng({ width: image.width, height: image.height, rgba: image.pixels });
  });
}
