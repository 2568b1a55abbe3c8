import type { MDXContent } from 'mdx/types';
import { Children, isValidElement, type ReactNode } from 'react';
import { mdxComponents } from '../../components/mdxComponents.tsx';
import type { Place } from '../../model/place.ts';

/** So many letters tell one step from another in a list. */
const LONGEST = 52;

type Props = Record<string, unknown> & { id?: string; of?: string; children?: ReactNode };

/** How each step of a chapter begins in our own words, by its id. A step that begins otherwise is absent. Nothing is rendered: the prose is only walked through. */
export function openingWords(content: MDXContent, places: readonly Place[]): Map<string, string> {
  const openings = new Map<string, string>();
  const walk = (node: ReactNode): void => {
    for (const child of Children.toArray(node)) {
      if (!isValidElement<Props>(child)) continue;
      const { id, children } = child.props;
      if (child.type !== mdxComponents.Step || id === undefined) {
        walk(children);
        continue;
      }
      const first = Children.toArray(children).find((each) => isValidElement(each));
      if (!isValidElement<Props>(first) || first.type !== mdxComponents.p) continue;
      openings.set(id, shortened(wordsIn(first.props.children, places)));
    }
  };
  walk(content({ components: mdxComponents }));
  return openings;
}

/** As a reader sees them: names in their neutral form, a word of somebody else's in quotation marks, notes left out. */
function wordsIn(node: ReactNode, places: readonly Place[]): string {
  return Children.toArray(node)
    .map((child) => {
      if (typeof child === 'string' || typeof child === 'number') return String(child);
      if (!isValidElement<Props>(child)) return '';
      const { of: id, children } = child.props;
      if (child.type === mdxComponents.Name) return places.find((place) => place.id === id)?.neutral ?? '';
      const words = wordsIn(children, places);
      return child.type === mdxComponents.Said ? `“${words}”` : words;
    })
    .join('');
}

/** Whole words only. */
function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:.]+$/, '')} …`;
}
