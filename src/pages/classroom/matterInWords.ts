import type { HardMatter } from '../../model/teaching.ts';

/** What a part holds that is hard to bear, as a list in words. */
export function matterInWords(kinds: readonly HardMatter[]): string {
  return kinds.map((kind) => kind.replaceAll('-', ' ')).join(', ');
}
