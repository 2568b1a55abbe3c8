import type { Source } from '../model/source.ts';

/** A source's own title, or the editors' description of it in brackets. */
export function SourceTitle({ source: { title, titleIsDescribed } }: { source: Source }) {
  return titleIsDescribed ? `[${title}]` : title;
}
