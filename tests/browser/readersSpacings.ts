/** The spacings of WCAG 2.2, criterion 1.4.12, as a reader's own style sheet sets them, and what they must not do to words. */

import type { Page } from 'playwright-core';

const SPACINGS = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`;

/** As a style sheet that is no part of the page: the pages' own policy forbids others' `style`. */
export const spaceOut = (page: Page) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, SPACINGS);

interface Line {
  owner: Element;
  words: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What is asked of an element for each line of words in it. */
interface Frame {
  box: DOMRect;
  isSeen: boolean;
  /** It stands on the page as a box. */
  isBox: boolean;
  cutsX: boolean;
  cutsY: boolean;
  scrolls: boolean;
  shortens: boolean;
  /** A button or the like, which holds its whole label, or what stays in the window whatever is scrolled. */
  holds: boolean;
  isLayer: boolean;
}

/**
 * Words that are cut off, lie on one another, leave the window sideways or leave their control, in plain words. What is drawn
 * is looked at by itself (`wordsOnStage`). Runs in the page, so it is whole in itself.
 */
export function spoiltWords(within: string): string[] {
  const faults = new Set<string>();
  const root = document.querySelector(within);
  if (!root) return [`nothing is ${within}`];

  const frames = new Map<Element, Frame>();
  const frameOf = (element: Element): Frame => {
    const known = frames.get(element);
    if (known) return known;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const outer = element.parentElement && frameOf(element.parentElement);
    const overflow = [style.overflowX, style.overflowY];
    const cuts = overflow.map((way) => element !== document.body && ['hidden', 'clip'].includes(way));
    const isFixed = style.position === 'fixed' || style.position === 'sticky';
    const isBox = style.display !== 'inline' && style.display !== 'contents';
    const frame: Frame = {
      box,
      // What stands for those who hear the page is a pixel wide; what waits for the key is clipped away.
      isSeen:
        outer?.isSeen !== false &&
        style.clipPath === 'none' &&
        !(isBox && cuts.includes(true) && (box.width <= 1 || box.height <= 1)),
      isBox,
      cutsX: cuts[0] === true,
      cutsY: cuts[1] === true,
      scrolls: overflow.includes('auto') || overflow.includes('scroll'),
      shortens: style.textOverflow === 'ellipsis',
      holds: element.matches('button, summary, label, a, [data-bar]'),
      isLayer: isFixed || (style.position === 'absolute' && !/, 0\)$/.test(style.backgroundColor)),
    };
    frames.set(element, frame);
    return frame;
  };

  /** Where the bar has no room it shortens what the page's title, its head or the list of chapters say whole. */
  const standsWholeElsewhere = (owner: Element, words: string) =>
    owner.closest('[data-bar] p') !== null &&
    frameOf(owner.closest('span, a') ?? owner).shortens &&
    [...document.querySelectorAll('title, h1, [data-menu] a')].some((each) =>
      each.textContent?.includes(words),
    );

  const lines: Line[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    const words = node.textContent?.trim().slice(0, 40);
    if (!owner || !words || owner.closest('script, style, select, svg, [data-stage]')) continue;
    if (owner.closest('[data-picture]') && !owner.closest('figcaption')) continue;
    if (!owner.checkVisibility({ visibilityProperty: true }) || !frameOf(owner).isSeen) continue;
    if (standsWholeElsewhere(owner, words)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, top, right, bottom } of range.getClientRects()) {
      if (right - left <= 2) continue;
      // The box of a line of letters has room for accents above and for tails below.
      const air = (bottom - top) * 0.2;
      lines.push({ owner, words, left: left + 1, right: right - 1, top: top + air, bottom: bottom - air });
    }
  }
  if (lines.length === 0) faults.add(`no words are seen in ${within}`);

  const layers = new Map<Element, Line[]>();
  for (const line of lines) {
    let canScroll = false;
    let isScrolledAway = false;
    let layer: Element | undefined;
    for (
      let each: Element | null = line.owner;
      each && each !== document.documentElement;
      each = each.parentElement
    ) {
      const { box, isBox, cutsX, cutsY, shortens, holds, scrolls, isLayer } = frameOf(each);
      if (isLayer) layer ??= each;
      if (!isBox) continue;
      const isWide = line.left < box.left - 1 || line.right > box.right + 1;
      const isHigh = line.top < box.top - 1 || line.bottom > box.bottom + 1;
      if (!canScroll && ((cutsX && isWide) || (cutsY && isHigh))) faults.add(`cut off: ${line.words}`);
      if (shortens && each.scrollWidth > each.clientWidth) faults.add(`shortened: ${line.words}`);
      if (!canScroll && holds && (!layer || layer === each) && (isWide || isHigh))
        faults.add(`leaves its ${each.localName}: ${line.words}`);
      canScroll ||= scrolls;
      isScrolledAway ||= scrolls && (isWide || isHigh);
    }
    if (!canScroll && (line.left < 0 || line.right > innerWidth))
      faults.add(`beyond the window: ${line.words}`);
    if (isScrolledAway) continue;
    const bar = line.owner.closest('[data-bar], [data-view-panel] summary');
    const isOfBar = bar !== null && (!layer || layer.matches('[data-bar], :has(> [data-view-panel])'));
    const own = (isOfBar && document.querySelector('[data-bar]')) || layer || document.body;
    // In the bar controls stand in one row, more than a hair apart.
    const apart = isOfBar ? 3 : 0;
    layers.set(own, layers.get(own) ?? []);
    layers.get(own)?.push({ ...line, left: line.left - apart, right: line.right + apart });
  }

  // What lies over the page on a ground of its own is compared within itself.
  for (const own of layers.values()) {
    own.sort((one, other) => one.top - other.top);
    for (const [index, one] of own.entries()) {
      for (const other of own.slice(index + 1, index + 60)) {
        if (other.top >= one.bottom) break;
        const isApart = one.left >= other.right || other.left >= one.right;
        if (one.owner !== other.owner && !isApart) faults.add(`${one.words} meets ${other.words}`);
      }
    }
  }

  for (const select of root.querySelectorAll('select')) {
    const chosen = select.selectedOptions[0]?.textContent ?? '';
    // A browser breaks no line in a closed list; where the window has no more room, the words stand whole in the open one.
    if (!select.checkVisibility() || select.offsetWidth > 0.7 * innerWidth) continue;
    const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select);
    const gauge = document.body.appendChild(document.createElement('span'));
    gauge.textContent = chosen;
    gauge.style.cssText = `position: fixed; white-space: nowrap; font: ${font}`;
    const arrow = 16;
    const room =
      select.clientWidth -
      Number.parseFloat(paddingInlineStart) -
      Number.parseFloat(paddingInlineEnd) -
      arrow;
    if (gauge.offsetWidth > room) faults.add(`leaves its list of choices: ${chosen}`);
    gauge.remove();
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.add('the page scrolls sideways');
  return [...faults];
}
