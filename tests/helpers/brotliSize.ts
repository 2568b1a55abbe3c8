/** How many bytes a file has as it travels. */
import { brotliCompressSync, constants } from 'node:zlib';

/** As small as it can be made, which takes a page of a story a quarter of a second. */
export function brotliSize(content: string | Buffer): number {
  return compressed(content, constants.BROTLI_MAX_QUALITY);
}

/** The same, a little too large: as quickly as `npm run preview` compresses, which is enough for what is far from its limit. */
export function quickSize(content: string | Buffer): number {
  return compressed(content, 9);
}

/** A size that is over the limit only if the content is, however it is compressed. */
export function sizeAgainst(limit: number, content: string | Buffer): number {
  const quick = quickSize(content);
  return quick <= limit ? quick : brotliSize(content);
}

function compressed(content: string | Buffer, quality: number): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
