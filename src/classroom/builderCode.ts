/** The link as a code to scan: black on white also at night, since cameras expect it. */
import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';
/** Modules of white round it, as the standard asks. */
const QUIET = 4;
/** 81 modules a side: on four and a half centimetres of paper half a millimetre each, which a phone still reads. */
const DENSEST = 16;

/** Draws the code into the place; where the link is too long for one that can be read, says so. */
export function showCode(place: HTMLElement, link: string): void {
  const modules = modulesOf(link);
  if (!modules) {
    place.textContent =
      'The link is too long for a code that a phone can read. Give it as a link, or assign fewer chapters.';
    return;
  }
  place.replaceChildren(drawn(modules));
}

/** Correction of a quarter where it fits, since paper gets creased; else of less. */
function modulesOf(link: string): boolean[][] | undefined {
  for (const ecc of ['M', 'L'] as const) {
    try {
      return encode(link, { ecc, border: QUIET, maxVersion: DENSEST, boostEcc: true }).data;
    } catch {
      // It does not fit.
    }
  }
  return undefined;
}

function drawn(modules: readonly boolean[][]): SVGElement {
  const size = modules.length;
  const svg = element('svg', {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': 'Code to scan: it holds the link for students',
    'shape-rendering': 'crispEdges',
  });
  const d = modules.flatMap((row, y) => row.map((isBlack, x) => (isBlack ? `M${x} ${y}h1v1h-1z` : '')));
  svg.append(
    element('path', { fill: '#fff', d: `M0 0h${size}v${size}h-${size}z` }),
    element('path', { fill: '#000', d: d.join('') }),
  );
  return svg;
}

function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
