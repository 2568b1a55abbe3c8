/** A page as it stands on a host, as it must stand in a folder that is opened from disk. Everything about it is mended here. */
import { dropElements } from './dropElements.ts';

/** Of elements that are for teachers only, or mean nothing without a host: links to what the pack leaves out. */
export const LEFT_OUT = ['data-teacher-only', 'data-online-only'] as const;

/** The pack's own scripts, by the beginning of the names of those that they stand in for. */
export const PACK_SCRIPTS = {
  'entry-classroom': 'assets/classroom.js',
  'entry-client': 'assets/story.js',
} as const;

export function packPage(html: string): string {
  const kept = dropElements(html, LEFT_OUT).replace(FOR_HOSTS, '').replace(STRUCTURED_DATA, '');
  return withFolderKept(withFiles(withScripts(withPolicy(kept))));
}

/** For search engines and other sites, for telephones, and for speed: from disk they are of no use, or complain. */
const FOR_HOSTS =
  /<meta (?:property="og:|name="twitter:)[^<>]*>|<link\b[^<>]*\brel="(?:preload|modulepreload|manifest|apple-touch-icon)"[^<>]*>/g;
const STRUCTURED_DATA = /<script type="application\/ld\+json">[\s\S]*?<\/script>/g;

/** Whether `'self'` takes in a file's neighbours is each browser's own decision; on a host the added word allows nothing. */
function withPolicy(html: string): string {
  return html.replace(
    /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"/,
    (_, start, policy) => {
      return `${start}${String(policy).replaceAll('&#x27;self&#x27;', '&#x27;self&#x27; file:')}"`;
    },
  );
}

/** From disk a browser runs no modules, and no script that asks to be compared by origin. */
function withScripts(html: string): string {
  return html.replace(
    /<script type="module" src="([^"]*?)assets\/([^"]*)"><\/script>/g,
    (_tag, root, file) => {
      const [, script] = Object.entries(PACK_SCRIPTS).find(([name]) => String(file).startsWith(name)) ?? [];
      if (!script)
        throw new Error(`The class pack has no script in place of assets/${file}, which a page asks for.`);
      return `<script defer src="${root}${script}"></script>`;
    },
  );
}

/** A host answers for a folder with the page in it; a disk shows a list of files. */
function withFiles(html: string): string {
  return html.replace(
    /(<a\b[^<>]*?\shref=")([^"]*)"/g,
    (_, start, address) => `${start}${fileAddress(address)}"`,
  );
}

/** `../claims/?by=x#y` to `../claims/index.html?by=x#y`; what leads elsewhere, or stays on the page, as it is. */
export function fileAddress(address: string): string {
  const end = address.search(/[?#]|$/);
  const path = address.slice(0, end);
  const isOurs = path !== '' && !/^[a-z][a-z0-9+.-]*:|^\//i.test(path);
  const isFolder = /(?:^|\/)\.{0,2}$/.test(path);
  if (!isOurs || !isFolder) return address;
  return `${path.replace(/\/?$/, '/')}index.html${address.slice(end)}`;
}

/** The one link that a script reads the story's own folder from: see `engine/continueReading.ts`. */
function withFolderKept(html: string): string {
  return html.replace(/(<p\b[^<>]*\sdata-continue=""[^<>]*><a\b[^<>]*\shref="[^"]*)index\.html"/, '$1"');
}
