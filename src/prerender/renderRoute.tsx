/** One route to one HTML page, by the same components that every page is made of. */
import type { MDXContent } from 'mdx/types';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { StoryContext } from '../components/StoryContext.tsx';
import { ViewPanel } from '../components/ViewPanel.tsx';
import { INLINE_SCRIPT } from '../engine/inlineScript.ts';
import type { StageState } from '../model/cue.ts';
import type { Story } from '../model/story.ts';
import { ChapterPage } from '../pages/ChapterPage.tsx';
import { NotFoundPage } from '../pages/reference/NotFoundPage.tsx';
import { PeoplePage } from '../pages/reference/PeoplePage.tsx';
import { SourcePage } from '../pages/reference/SourcePage.tsx';
import { SourcesPage } from '../pages/reference/SourcesPage.tsx';
import { StoryPage } from '../pages/StoryPage.tsx';
import type { Assets } from './assets.ts';
import { Document, inlineStyleOf } from './Document.tsx';
import { type Route, rootOf } from './routes.ts';
import { securityPolicy } from './securityPolicy.ts';
import { stageOfPage } from './stageOfPage.ts';

/** Chapters' prose by slug, already evaluated. */
export type Contents = Record<string, MDXContent>;

export interface RenderOptions {
  route: Route;
  story: Story;
  contents: Contents;
  assets: Assets;
}

/** The policy that allows the inline script and style of every page. */
export function policyFor(assets: Assets): string {
  return securityPolicy(INLINE_SCRIPT, inlineStyleOf(assets));
}

export async function renderRoute({ route, story, contents, assets }: RenderOptions): Promise<string> {
  const root = rootOf(route);
  const { title, description } = headOf(route, story);
  const page = (
    <StoryContext value={{ story, root, contents }}>
      <Document
        title={title}
        description={description}
        language={story.site.language}
        page={route.page}
        root={root}
        assets={assets}
        policy={policyFor(assets)}
        isReference={route.page !== 'story' && route.page !== 'chapter'}
        inlineScript={INLINE_SCRIPT}
        firstCamera={firstCamera(route, story)}
        viewPanel={<ViewPanel />}
        pageData={pageData(route, story)}
      >
        {pageOf(route)}
      </Document>
    </StoryContext>
  );
  const { prelude } = await prerender(page);
  return await textOf(prelude);
}

function pageOf(route: Route): ReactNode {
  switch (route.page) {
    case 'story':
      return <StoryPage />;
    case 'chapter':
      return <ChapterPage slug={route.id} />;
    case 'sources':
      return <SourcesPage />;
    case 'source':
      return <SourcePage id={route.id} />;
    case 'people':
      return <PeoplePage />;
    case 'missing':
      return <NotFoundPage />;
  }
}

function headOf(route: Route, { site, chapters, sources }: Story): { title: string; description: string } {
  const chapter = chapters.find(({ slug }) => slug === route.id);
  const source = sources.find(({ id }) => id === route.id);
  switch (route.page) {
    case 'story':
      return { title: site.title, description: site.description };
    case 'chapter':
      return {
        title: `${chapter?.frontmatter.title} · ${site.title}`,
        description: chapter?.frontmatter.description ?? site.description,
      };
    case 'sources':
      return {
        title: `Sources · ${site.title}`,
        description: `The published texts that ${site.title} quotes.`,
      };
    case 'source':
      return {
        title: `Source ${route.id}: ${source?.title} · ${site.title}`,
        description: source?.callIt ?? '',
      };
    case 'people':
      return {
        title: `People · ${site.title}`,
        description: `Everyone who is quoted or named in ${site.title}, in the role they had then.`,
      };
    case 'missing':
      return { title: `Page not found · ${site.title}`, description: site.description };
  }
}

/** The camera of a page's first picture, if that is a map. */
function firstCamera({ page, id }: Route, { site, chapters }: Story): string | undefined {
  if (page === 'story') return site.cover.camera;
  const state = chapters.find(({ slug }) => page === 'chapter' && slug === id)?.scenes[0]?.steps[0]?.state;
  return state?.layer === 'map' ? state.camera : undefined;
}

/** Names on every page; the stage's data only where there is a stage. */
function pageData(route: Route, story: Story): unknown {
  const { stage } = story;
  const { names, naming } = stage;
  const switching = Object.fromEntries(
    Object.entries(names).filter(([, forms]) => Object.keys(forms).length > 1),
  );
  return route.page === 'story' || route.page === 'chapter'
    ? { names: switching, naming, stage: stageOfPage(stage, statesOn(route, story)) }
    : { names: switching, naming };
}

/** What the stage shows on a page, step by step. */
function statesOn({ page, id }: Route, { chapters }: Story): StageState[] {
  return chapters
    .filter(({ slug }) => page === 'story' || slug === id)
    .flatMap(({ scenes }) => scenes.flatMap(({ steps }) => steps.map(({ state }) => state)));
}

async function textOf(stream: ReadableStream): Promise<string> {
  return await new Response(stream).text();
}
