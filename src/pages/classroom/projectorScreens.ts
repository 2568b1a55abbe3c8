/** What a chapter shows on a wall: its pairs and its other quotations and documents, in the order in which they stand there. */
import type { MDXComponents, MDXContent } from 'mdx/types';
import { Children, createElement, Fragment, isValidElement, type ReactNode } from 'react';
import { mdxComponents } from '../../components/mdxComponents.tsx';
import type { Chapter, QuotationUse } from '../../model/chapter.ts';
import type { RecordEntry } from '../../model/record.ts';
import type { Story } from '../../model/story.ts';

export type ScreenPiece = { step: string | undefined; words: ReactNode } & (
  | { kind: 'quotation'; use: QuotationUse }
  | { kind: 'record'; entry: RecordEntry }
);

export interface ProjectorScreen {
  /** Of the pair, or of the quotation or record that stands alone: its address on the page. */
  id: string;
  /** Over a pair: what the two speak of. */
  about?: string;
  pieces: ScreenPiece[];
}

type Props = Record<string, string | undefined> & { children?: ReactNode };

const Plain = ({ children }: { children?: ReactNode }) => createElement(Fragment, null, children);

/** The words alone: nobody opens a note on a wall. */
const COMPONENTS: MDXComponents = {
  ...mdxComponents,
  p: Plain,
  Person: Plain,
  Term: Plain,
  Note: () => null,
  Said: ({ children }: { children?: ReactNode }) => createElement(Fragment, null, '“', children, '”'),
};

/** Exhibits stay in the chapter, where their corrections stand beside them. `documents`: records that are shown alone. */
export function projectorScreens(
  content: MDXContent,
  { quotations }: Pick<Chapter, 'quotations'>,
  { record }: Pick<Story, 'record'>,
  documents: readonly string[],
): ProjectorScreen[] {
  const pieceOf = (type: unknown, props: Props, step: string | undefined): ScreenPiece | undefined => {
    const words = props.children;
    if (type === COMPONENTS.Quotation) {
      const use = quotations[Number(props.number)];
      return use && { kind: 'quotation', use, step, words };
    }
    const entry = type === COMPONENTS.Record && record.find(({ id }) => id === props.of);
    return entry ? { kind: 'record', entry, step, words } : undefined;
  };
  const screens = new Map<string, ProjectorScreen>();
  const walk = (node: ReactNode, step: string | undefined): void => {
    for (const child of Children.toArray(node)) {
      if (!isValidElement<Props>(child) || child.type === COMPONENTS.Exhibit) continue;
      const { type, props } = child;
      const inside = Children.toArray(props.children);
      const piece = pieceOf(type, props, step);
      if (type === COMPONENTS.Against && props.id !== undefined) {
        const pieces = inside.flatMap((one) =>
          isValidElement<Props>(one) ? (pieceOf(one.type, one.props, step) ?? []) : [],
        );
        screens.set(props.id, { id: props.id, about: props.about, pieces });
      } else if (piece) {
        const id = piece.kind === 'quotation' ? piece.use.ref : piece.entry.id;
        const isWanted = id !== undefined && (piece.kind === 'quotation' || documents.includes(id));
        const isShown = [...screens.values()].some(({ pieces }) => pieces.some((one) => isSame(one, piece)));
        if (isWanted && !isShown) screens.set(id, { id, pieces: [piece] });
      } else walk(inside, type === COMPONENTS.Step ? props.id : step);
    }
  };
  walk(content({ components: COMPONENTS }), undefined);
  return [...screens.values()];
}

function isSame(one: ScreenPiece, other: ScreenPiece): boolean {
  if (one.kind === 'quotation') return other.kind === 'quotation' && one.use === other.use;
  return other.kind === 'record' && one.entry === other.entry;
}
