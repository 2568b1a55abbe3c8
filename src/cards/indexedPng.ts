/** A PNG file with a palette: a drawing in few inks is a third as large so, and no eye tells the difference. */
import { promisify } from 'node:util';
import { crc32, deflate, type ZlibOptions } from 'node:zlib';

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each pixel, row by row; all are opaque. */
  rgba: Uint8Array;
}

const COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export async function indexedPng({ width, height, rgba }: Pixels): Promise<Buffer> {
  const { palette, indexOf } = paletteOf(rgba);
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0, y = 0; y < height; y++) {
    // Each row begins with the number of its filter: none.
    let to = y * (width + 1) + 1;
    for (let x = 0; x < width; x++, at += 4) rows[to++] = indexOf[boxOf(rgba, at)] ?? 0;
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', await promisify<Buffer, ZlibOptions, Buffer>(deflate)(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Colour = [number, number, number];

/** Colours that differ by less than eight in red, green and blue lie in one box. */
const BOXES = 2 ** 15;

function boxOf(rgba: Uint8Array, at: number): number {
  return (((rgba[at] ?? 0) >> 3) << 10) | (((rgba[at + 1] ?? 0) >> 3) << 5) | ((rgba[at + 2] ?? 0) >> 3);
}

/** The fullest boxes that are not too alike, and for every other box that one of them which is nearest. */
function paletteOf(rgba: Uint8Array): { palette: Colour[]; indexOf: Uint8Array } {
  const full = [...commonest(rgba)]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([box, { at }]) => ({ box, colour: [...rgba.subarray(at, at + 3)] as Colour }));
  const palette = fewEnough(full.map(({ colour }) => colour));
  const indexOf = new Uint8Array(BOXES);
  for (const { box, colour } of full) indexOf[box] = nearest(colour, palette).index;
  return { palette, indexOf };
}

/** Of colours that are too alike the commonest: as alike as makes them few enough. */
function fewEnough(colours: readonly Colour[]): Colour[] {
  for (let alike = 0; ; alike += 4) {
    const kept: Colour[] = [];
    for (const colour of colours) {
      if (nearest(colour, kept).off > alike ** 2) kept.push(colour);
      if (kept.length > COLOURS) break;
    }
    if (kept.length <= COLOURS) return kept;
  }
}

/** How full each box is, and a pixel with the colour that has most of it, where one has more than all others. */
function commonest(rgba: Uint8Array): Map<number, { at: number; count: number }> {
  const boxes = new Map<number, { at: number; votes: number; count: number }>();
  let last = -1;
  let found = { at: 0, votes: 0, count: 0 };
  for (let at = 0; at < rgba.length; at += 4) {
    const box = boxOf(rgba, at);
    if (box !== last) {
      found = boxes.get(box) ?? { at, votes: 0, count: 0 };
      boxes.set(box, found);
      last = box;
    }
    found.count += 1;
    if (isSame(rgba, at, found.at)) found.votes += 1;
    else if (found.votes > 0) found.votes -= 1;
    else found.at = at;
  }
  return boxes;
}

function isSame(rgba: Uint8Array, a: number, b: number): boolean {
  return rgba[a] === rgba[b] && rgba[a + 1] === rgba[b + 1] && rgba[a + 2] === rgba[b + 2];
}

function nearest([red, green, blue]: Colour, palette: readonly Colour[]): { index: number; off: number } {
  const best = { index: 0, off: Number.POSITIVE_INFINITY };
  for (const [index, [r, g, b]] of palette.entries()) {
    const off = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (off < best.off) Object.assign(best, { index, off });
  }
  return best;
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  data[8] = 8;
  data[9] = 3;
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
