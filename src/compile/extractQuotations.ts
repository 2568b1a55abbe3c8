/** Every `Quotation`, and every `Said` that names its source, with the runs of words between its cuts. */
import type { Nodes } from 'mdast';
import type { Attestation, AttestedRun } from '../model/attestation.ts';
import type { ChapterDraft, QuotationDraft, RunDraft } from '../model/draft.ts';
import { findEnclosing, findTags, isTagNode, placeOfStretch, type Tag } from '../rules/chapterTags.ts';
import { foldTypography, hashWords } from './foldTypography.ts';

/** These part the words: what stands in them, or was left out, is not the source's. */
const PARTING = ['Cut', 'Ed'];
/** The editors' marks within the words: as if they were not there, with the space before them. */
const MARKS = ['Sic', 'Note'];

export function extractQuotations(
  chapter: ChapterDraft,
  attestations: readonly Attestation[],
): QuotationDraft[] {
  return findQuotationTags(chapter).map((tag) => ({
    tag: tag.name === 'Said' ? 'Said' : 'Quotation',
    attributes: tag.attributes,
    runs: runsOf(chapter, tag, attestedRuns(attestations, tag.attributes.source)),
    place: tag.place,
    step: findEnclosing(tag, 'Step')?.attributes.id,
    account: findEnclosing(tag, 'Account')?.attributes.of,
    exhibit: findEnclosing(tag, 'Exhibit') !== undefined,
    against: findEnclosing(tag, 'Against') !== undefined,
  }));
}

/** The tags that stand behind a chapter's quotations, in the same order. */
export function findQuotationTags(chapter: ChapterDraft): Tag[] {
  return findTags(chapter).filter(
    ({ name, attributes }) => name === 'Quotation' || (name === 'Said' && attributes.source !== undefined),
  );
}

function attestedRuns(
  attestations: readonly Attestation[],
  source: string | undefined,
): Map<string, AttestedRun> {
  const attestation = attestations.find((one) => one.source === source);
  return new Map(attestation?.runs.map((run) => [run.hash, run]));
}

/** Words with the stretch of the file they stand in. */
interface Stretch {
  text: string;
  from: number;
  to: number;
}

function runsOf(chapter: ChapterDraft, tag: Tag, attested: Map<string, AttestedRun>): RunDraft[] {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  const close = () => {
    if (open && foldTypography(open.text) !== '') stretches.push(open);
    open = undefined;
  };
  const add = (text: string, from: number, to: number) => {
    open = open ? { text: open.text + text, from: open.from, to: Math.max(open.to, to) } : { text, from, to };
  };
  const walk = (node: Nodes): void => {
    const name = isTagNode(node) ? (node.name ?? '') : '';
    if (PARTING.includes(name)) close();
    else if (MARKS.includes(name)) open = open && { ...open, text: open.text.trimEnd() };
    else if (node.type === 'break') add(' ', open?.to ?? 0, open?.to ?? 0);
    else if (node.type === 'text' || node.type === 'inlineCode') {
      const [from, to] = trimmed(chapter.text, node);
      // White space alone has no place of its own.
      if (from < to) add(node.value, from, to);
      else if (open) add(node.value, open.from, open.to);
    } else if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const child of tag.node.children) walk(child);
  close();
  return stretches.map(({ text, from, to }) => ({
    text: text.trim(),
    place: placeOfRun(chapter, from, to),
    attested: attested.get(hashWords(text)),
  }));
}

function trimmed(text: string, { position }: Nodes): [number, number] {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const raw = text.slice(from, to);
  return [from + raw.length - raw.trimStart().length, from + raw.trimEnd().length];
}

/** The whole run, or its part on the first line. */
function placeOfRun(chapter: ChapterDraft, from: number, to: number): RunDraft['place'] {
  const firstLine = chapter.text.slice(from, to).split('\n')[0] ?? '';
  return placeOfStretch(chapter, from, firstLine.length);
}
