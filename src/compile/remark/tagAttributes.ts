import type { TagNode } from '../../rules/chapterTags.ts';

/** Sets an attribute as if its words had been written in the chapter; undefined takes it out. */
export function setAttribute(node: TagNode, name: string, value: string | undefined): void {
  const others = node.attributes.filter((one) => one.type !== 'mdxJsxAttribute' || one.name !== name);
  node.attributes = value === undefined ? others : [...others, { type: 'mdxJsxAttribute', name, value }];
}
