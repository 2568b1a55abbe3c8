/** `npm run dev`: every page made afresh from `content/`; a saved chapter shows in place, a problem as an overlay. */

import type { ServerResponse } from 'node:http';
import { basename, relative } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { reportProblems } from '../compile/reportProblems.ts';
import { contentDir } from '../editor/contentDir.ts';
import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import type { Assets } from '../prerender/assets.ts';
import { type CurrentStory, currentStory } from './currentStory.ts';

type Server = typeof import('../entry-server.tsx');

const ASSETS: Assets = {
  script: 'src/vite/devClient.ts',
  inlineStyle: '',
  storyStyles: [],
  referenceStyles: [],
  cardStyles: [],
  classroomScript: 'src/entry-classroom.ts',
  classroomStyles: [],
  assignmentStyles: [],
};

export function storyDevServer(): Plugin {
  const current = currentStory(contentDir());
  return {
    name: 'story-dev-server',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(current.dir);
      // A page opened while the content is at fault shows the overlay too.
      server.ws.on('connection', async () => {
        const { problems, texts } = await current.compiled();
        if (problems.length > 0) server.ws.send({ type: 'error', err: overlay(problems, texts) });
      });
      server.watcher.on('all', async (_event, path) => {
        if (relative(current.dir, path).startsWith('..')) return;
        current.forget();
        const { problems, texts } = await current.compiled();
        if (problems.length > 0) server.ws.send({ type: 'error', err: overlay(problems, texts) });
        else server.ws.send({ type: 'custom', event: 'story:saved' });
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          serve(server, current, request, response).then((done) => done || next(), next);
        });
      };
    },
  };
}

/** True when the request was answered. */
async function serve(
  server: ViteDevServer,
  current: CurrentStory,
  request: Connect.IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.originalUrl ?? '/', 'http://localhost');
  if (url.pathname.includes('/map/') && url.pathname.endsWith('.svg')) {
    const map = await current.baseMap(basename(url.pathname));
    if (map) response.setHeader('Content-Type', 'image/svg+xml').end(map.svg);
    return map !== undefined;
  }
  if (!/\.html$|\/$/.test(url.pathname)) return false;
  const { story, problems, texts } = await current.compiled();
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(story ? await page(server, url, story) : await problemPage(server, url, problems, texts));
  return true;
}

async function page(server: ViteDevServer, url: URL, story: Story): Promise<string> {
  const module = (await server.ssrLoadModule('/src/entry-server.tsx')) as Server;
  const path = url.pathname.slice(1).replace(/index\.html$/, '');
  const route = module.routes(story).find((each) => each.path === path);
  const missing = { path: '404.html', page: 'missing', id: '' } as const;
  const contents = await module.evaluateChapters(story);
  const html = await module.renderRoute({ route: route ?? missing, story, contents, assets: ASSETS });
  // The dev server injects scripts and styles of its own, which the site's policy would refuse.
  return await server.transformIndexHtml(
    url.pathname,
    html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, ''),
  );
}

/** An empty page that waits for the mended chapter, with the overlay over it. */
async function problemPage(server: ViteDevServer, url: URL, problems: Problem[], texts: Map<string, string>) {
  const html = `<!doctype html><html lang="en"><head><title>Problems in the content</title></head><body>
<main id="main"><pre>${escaped(reportProblems(problems, texts))}</pre></main>
<script type="module" src="/src/vite/devClient.ts"></script></body></html>`;
  return await server.transformIndexHtml(url.pathname, html);
}

function overlay(problems: Problem[], texts: Map<string, string>) {
  const first = problems[0];
  return {
    message: reportProblems(problems, texts),
    stack: '',
    plugin: first?.rule ?? 'content',
    ...(first && { loc: { file: first.place.path, line: first.place.line, column: first.place.column } }),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
