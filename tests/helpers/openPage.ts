/** Opens a page of the built site in a real browser and records what a reader should never meet. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium } from '../../src/handouts/launchChromium.ts';
import type { Story } from '../../src/model/story.ts';

const provided = inject('site');

/** The built site under test: its address, its folder and the story it was made from. */
export const site = {
  url: provided.url,
  dir: provided.dir,
  story: JSON.parse(readFileSync(provided.storyPath, 'utf8')) as Story,
};

export interface OpenOptions {
  /** Relative to the site's root: `chapters/x/?view=y#step`. */
  path: string;
  width?: number;
  height?: number;
  javaScript?: boolean;
  reducedMotion?: 'reduce' | 'no-preference';
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  /** Runs before the page is opened: routes, init scripts. */
  prepare?: (page: Page, context: BrowserContext) => Promise<void>;
  /** `load` unless said. */
  waitUntil?: 'load' | 'domcontentloaded' | 'commit';
}

export interface OpenedPage {
  page: Page;
  context: BrowserContext;
  /** Console messages and uncaught errors. */
  messages: string[];
  /** Every address asked for. */
  requests: string[];
  close: () => Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** One for all test files of a process, started when first needed and again should it have died; it ends with the process. */
export async function theBrowser(): Promise<Browser> {
  browser ??= launchChromium();
  if (!(await browser).isConnected()) browser = launchChromium();
  return browser;
}

export async function openPage(options: OpenOptions): Promise<OpenedPage> {
  const context = await (await theBrowser()).newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    javaScriptEnabled: options.javaScript ?? true,
    reducedMotion: options.reducedMotion ?? 'no-preference',
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
  });
  const page = await context.newPage();
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  await options.prepare?.(page, context);
  await page.goto(new URL(options.path, site.url).href, { waitUntil: options.waitUntil ?? 'load' });
  return { page, context, messages, requests, close: () => context.close() };
}
