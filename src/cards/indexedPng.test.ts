import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from './indexedPng.ts';

/** The colours of a file's pixels, read back. */
function colours(png: Buffer): { width: number; height: number; pixels: number[][] } {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const header = parts.get('IHDR') ?? Buffer.alloc(13);
  const palette = parts.get('PLTE') ?? Buffer.alloc(0);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  const pixels = [...rows]
    .filter((_, at) => at % (width + 1) !== 0)
    .map((index) => [...palette.subarray(index * 3, index * 3 + 3)]);
  return { width, height, pixels };
}

const image = (width: number, pixels: readonly (readonly number[])[]) => ({
  width,
  height: pixels.length / width,
  rgba: Uint8Array.from(pixels.flatMap((pixel) => [...pixel, 255])),
});

describe('a file with a palette', () => {
  it('gives back each flat colour as it was', async () => {
    const pixels = [
      [243, 239, 231],
      [34, 38, 43],
      [168, 72, 42],
      [243, 239, 231],
      [35, 105, 107],
      [243, 239, 231],
    ];
    expect(colours(await indexedPng(image(3, pixels)))).toEqual({ width: 3, height: 2, pixels });
  });

  it('lets the colour that fills an area stand for its neighbours, whichever comes first', async () => {
    const pixels = [[242, 238, 230], ...Array.from({ length: 7 }, () => [243, 239, 231])];
    const { pixels: read } = colours(await indexedPng(image(4, pixels)));
    expect(read[7]).toEqual([243, 239, 231]);
  });

  it('stays near the colours of a picture that has more of them than a palette holds', async () => {
    const pixels = Array.from({ length: 4096 }, (_, i) => [(i % 64) * 4, (i >> 6) * 4, (i % 7) * 36]);
    const { pixels: read } = colours(await indexedPng(image(64, pixels)));
    const farthest = Math.max(
      ...read.map((colour, i) =>
        Math.max(...colour.map((value, part) => Math.abs(value - (pixels[i]?.[part] ?? 0)))),
      ),
    );
    expect(farthest).toBeLessThan(80);
  });
});
