/** One route to one HTML page, by the same components that every page is made of. */
import type { MDXContent } from 'mdx/types';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { StoryContext } from '../components/StoryContext.tsx';
import { ViewPanel } from '../components/ViewPanel.tsx';
import { INLINE_SCRIPT } from '../engine/inlineScript.ts';
import type { Balance } from '../model/balance.ts';
import type { Story } from '../model/story.ts';
import { ChapterPage } from '../pages/ChapterPage.tsx';
import { AssignmentPage } from '../pages/classroom/AssignmentPage.tsx';
import { GuidePage } from '../pages/classroom/GuidePage.tsx';
import { HandoutsPage } from '../pages/classroom/HandoutsPage.tsx';
import { LessonPage } from '../pages/classroom/LessonPage.tsx';
import { ProjectorPage } from '../pages/classroom/ProjectorPage.tsx';
import { TeachPage } from '../pages/classroom/TeachPage.tsx';
import { AccessibilityPage } from '../pages/reference/AccessibilityPage.tsx';
import { ClaimsPage } from '../pages/reference/ClaimsPage.tsx';
import { MethodPage } from '../pages/reference/MethodPage.tsx';
import { NamesPage } from '../pages/reference/NamesPage.tsx';
import { NotFoundPage } from '../pages/reference/NotFoundPage.tsx';
import { PeoplePage } from '../pages/reference/PeoplePage.tsx';
import { RecordPage } from '../pages/reference/RecordPage.tsx';
import { SourcePage } from '../pages/reference/SourcePage.tsx';
import { SourcesPage } from '../pages/reference/SourcesPage.tsx';
import { TimelinePage } from '../pages/reference/TimelinePage.tsx';
import { StoryPage } from '../pages/StoryPage.tsx';
import type { Assets } from './assets.ts';
import { Document, inlineStyleOf, type PageKind } from './Document.tsx';
import { type CardFiles, pageHead } from './pageHead.ts';
import { type Route, rootOf } from './routes.ts';
import { securityPolicy } from './securityPolicy.ts';
import { structuredData } from './structuredData.ts';

/** Chapters' prose by slug, already evaluated. */
export type Contents = Record<string, MDXContent>;

export interface RenderOptions {
  route: Route;
  story: Story;
  contents: Contents;
  assets: Assets;
  /** The cards that stand in the site; absent while it is only being looked at. */
  cards?: CardFiles;
  /** Counted on the pages of the chapters; absent while the site is only being looked at. */
  balance?: Balance;
}

/** The policy that allows the inline script and style of every page. */
export function policyFor(assets: Assets): string {
  return securityPolicy(INLINE_SCRIPT, inlineStyleOf(assets));
}

export async function renderRoute({
  route,
  story,
  contents,
  assets,
  cards,
  balance,
}: RenderOptions): Promise<string> {
  const root = rootOf(route);
  const head = pageHead(route, story, cards);
  const kind = kindOf(route);
  const page = (
    <StoryContext value={{ story, root, contents }}>
      <Document
        head={head}
        page={route.page}
        root={root}
        assets={assets}
        policy={policyFor(assets)}
        kind={kind}
        inlineScript={INLINE_SCRIPT}
        firstCamera={firstCamera(route, story)}
        isBuilt={cards !== undefined}
        structuredData={structuredData(route, story, head)}
        viewPanel={<ViewPanel isReference={kind !== 'story'} />}
        pageData={pageData(story)}
      >
        {pageOf(route, balance)}
      </Document>
    </StoryContext>
  );
  const { prelude } = await prerender(page);
  return await textOf(prelude);
}

function pageOf(route: Route, balance: Balance | undefined): ReactNode {
  switch (route.page) {
    case 'story':
      return <StoryPage />;
    case 'chapter':
      return <ChapterPage slug={route.id} />;
    case 'sources':
      return <SourcesPage />;
    case 'source':
      return <SourcePage id={route.id} />;
    case 'claims':
      return <ClaimsPage />;
    case 'record':
      return <RecordPage />;
    case 'people':
      return <PeoplePage />;
    case 'names':
      return <NamesPage />;
    case 'timeline':
      return <TimelinePage />;
    case 'method':
      return <MethodPage balance={balance} />;
    case 'teach':
      return <TeachPage />;
    case 'lesson':
      return <LessonPage slug={route.id} />;
    case 'handouts':
      return <HandoutsPage slug={route.id} />;
    case 'guide':
      return <GuidePage slug={route.id} />;
    case 'projector':
      return <ProjectorPage slug={route.id} />;
    case 'assignment':
      return <AssignmentPage />;
    case 'accessibility':
      return <AccessibilityPage />;
    case 'missing':
      return <NotFoundPage />;
  }
}

/** What a page is made of decides which styles and scripts it links. */
function kindOf({ page }: Route): PageKind {
  switch (page) {
    case 'story':
    case 'chapter':
      return 'story';
    case 'teach':
    case 'lesson':
    case 'handouts':
    case 'guide':
    case 'projector':
      return 'classroom';
    case 'assignment':
      return 'assignment';
    default:
      return 'reference';
  }
}

/** The camera of a page's first picture, if that is a map. */
function firstCamera({ page, id }: Route, { site, chapters }: Story): string | undefined {
  if (page === 'story') return site.cover.camera;
  const state = chapters.find(({ slug }) => page === 'chapter' && slug === id)?.scenes[0]?.steps[0]?.state;
  return state?.layer === 'map' ? state.camera : undefined;
}

/** The forms of contested names, for the reader's view: pictures and words are in the page itself. */
function pageData({ stage: { names, naming } }: Story): unknown {
  const switching = Object.entries(names).filter(([, forms]) => Object.keys(forms).length > 1);
  return { names: Object.fromEntries(switching), naming };
}

async function textOf(stream: ReadableStream): Promise<string> {
  return await new Response(stream).text();
}
