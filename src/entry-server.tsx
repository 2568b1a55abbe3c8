/** What the prerender calls once the pages are bundled for Node. Knows nothing of any one story. */
import { run } from '@mdx-js/mdx';
import type { MDXContent } from 'mdx/types';
import * as runtime from 'react/jsx-runtime';
import type { Story } from './model/story.ts';
import type { Contents } from './prerender/renderRoute.tsx';

export { policyFor, renderRoute } from './prerender/renderRoute.tsx';
export { fileOf, routes } from './prerender/routes.ts';

/** Evaluates the compiled chapters, once for all pages. */
export async function evaluateChapters(story: Story): Promise<Contents> {
  const contents: Record<string, MDXContent> = {};
  for (const { slug, code } of story.chapters) {
    const module = await run(code, { ...runtime, baseUrl: import.meta.url });
    contents[slug] = module.default;
  }
  return contents;
}
