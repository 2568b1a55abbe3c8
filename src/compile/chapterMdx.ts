/** The one set-up of MDX: a chapter's text to a tree, and a tree to the code that prerendering runs. */
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';

/** Throws a `VFileMessage` where the text cannot be read. */
export function parseChapter(text: string): Root {
  // The processor's type names its last tree, a program; what it parses is the first one.
  return processor().parse(text) as unknown as Root;
}

/** The tree is used up: pass a copy of one that is still needed. */
export async function compileTree(tree: Root): Promise<string> {
  const mdx = processor();
  return String(mdx.stringify(await mdx.run(tree as never)));
}

function processor() {
  return createProcessor({
    outputFormat: 'function-body',
    jsxImportSource: 'react',
    remarkPlugins: [remarkFrontmatter],
  });
}
