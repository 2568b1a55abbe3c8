import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { TagNode } from '../../rules/chapterTags.ts';

/** Sets an attribute as if its words had been written in the chapter; undefined takes it out. */
export function setAttribute(node: TagNode, name: string, value: string | undefined): void {
  const others = node.attributes.filter((one) => one.type !== 'mdxJsxAttribute' || one.name !== name);
  node.attributes = value === undefined ? others : [...others, { type: 'mdxJsxAttribute', name, value }];
}

/** An attribute written as words; undefined when there is none. */
export function attributeOf(node: TagNode, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** A tag within a sentence, as if it stood in the chapter. */
export function makeTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  words: string,
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: [{ type: 'text', value: words }],
  };
}
