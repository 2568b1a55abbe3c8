import type { ReactNode } from 'react';
import type { Assets } from './assets.ts';
import { MetaTags } from './MetaTags.tsx';
import type { PageHead } from './pageHead.ts';

/** Fixes the order of the cascade for every stylesheet that comes later; byte-identical on every page. */
export const LAYER_ORDER = '@layer reset, tokens, base, prose, components, stage, utilities, print;';

const THEMES = [
  { name: 'day', scheme: 'light' },
  { name: 'night', scheme: 'dark' },
] as const;

/** A page of the story; one to look things up in; one for teachers; the page that an assignment is laid out on. */
export type PageKind = 'story' | 'reference' | 'classroom' | 'assignment';

export interface DocumentProps {
  head: PageHead;
  page: string;
  /** From this page to the site's root: `../../`. */
  root: string;
  assets: Assets;
  policy: string;
  kind: PageKind;
  /** Name of the camera whose base map the first screen shows, so that the browser asks for it at once. */
  firstCamera?: string;
  inlineScript: string;
  /** The choice of view: the first element of the body, so that the inline script directly after it can set it. */
  viewPanel: ReactNode;
  children: ReactNode;
  /** Whether the site is being written: the dev server has no manifest and no icons but the first. */
  isBuilt: boolean;
  /** What the page is, for search engines, as JSON. */
  structuredData: unknown;
  /** What the script may need, as JSON. */
  pageData: unknown;
}

/** The whole HTML document round a page. */
export function Document(props: DocumentProps) {
  const { assets, head, root } = props;
  const isOfStory = props.kind === 'story' || props.kind === 'assignment';
  return (
    <html lang={head.language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={props.policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{head.title}</title>
        <MetaTags head={head} />
        <style dangerouslySetInnerHTML={{ __html: inlineStyleOf(assets) }} />
        {/* The words of these pages begin with its styles: later, and all would move. */}
        {props.kind === 'reference' && (
          <Stylesheets files={[...assets.referenceStyles, ...assets.cardStyles]} root={root} />
        )}
        {props.kind === 'classroom' && <Stylesheets files={assets.classroomStyles} root={root} />}
        {assets.proseFont && (
          <link
            rel="preload"
            as="font"
            type="font/woff2"
            href={root + assets.proseFont}
            crossOrigin="anonymous"
          />
        )}
        {props.firstCamera !== undefined &&
          THEMES.map(({ name, scheme }) => (
            <link
              key={name}
              rel="preload"
              as="image"
              type="image/svg+xml"
              href={`${root}map/${props.firstCamera}.${name}.svg`}
              media={`(prefers-color-scheme: ${scheme})`}
            />
          ))}
        <link rel="icon" href={`${root}favicon.svg`} type="image/svg+xml" />
        {props.isBuilt && (
          <>
            <link rel="apple-touch-icon" href={`${root}apple-touch-icon.png`} />
            <link rel="manifest" href={`${root}manifest.webmanifest`} />
          </>
        )}
        {props.structuredData !== undefined && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: embeddable(props.structuredData) }}
          />
        )}
      </head>
      <body
        data-page={props.page}
        data-card-styles={isOfStory ? fileOf(assets.cardStyles, root) : undefined}
        data-assignment-styles={
          props.kind === 'assignment' ? fileOf(assets.assignmentStyles, root) : undefined
        }
      >
        {props.viewPanel}
        <script dangerouslySetInnerHTML={{ __html: props.inlineScript }} />
        {props.children}
        <script
          type="application/json"
          id="page-data"
          dangerouslySetInnerHTML={{ __html: embeddable(props.pageData) }}
        />
        {isOfStory && <Stylesheets files={assets.storyStyles} root={root} />}
        {/* First, so that the assignment is laid out before the engine reads the page. */}
        {(props.kind === 'classroom' || props.kind === 'assignment') && (
          <script type="module" src={root + assets.classroomScript} />
        )}
        <script type="module" src={root + assets.script} />
      </body>
    </html>
  );
}

function Stylesheets({ files, root }: { files: readonly string[]; root: string }) {
  return files.map((file) => <link key={file} rel="stylesheet" href={root + file} />);
}

/** One file, or none while the dev server has every style in the page. */
function fileOf([file]: readonly string[], root: string): string | undefined {
  return file === undefined ? undefined : root + file;
}

/** The one style block of every page. */
export function inlineStyleOf({ inlineStyle }: Assets): string {
  return LAYER_ORDER + inlineStyle;
}

/** JSON that cannot close its own script element. */
export function embeddable(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
