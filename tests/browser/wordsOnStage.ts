/** What meets on the stage in sight. Runs in the page, so it is whole in itself. */

export interface OnStage {
  /** In plain words, one line for each two that meet, and for each that passes the edge. */
  faults: string[];
  /** How many words and marks were looked at. */
  count: number;
}

interface Found {
  owner: Element;
  /** Empty for a mark. */
  words: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function wordsOnStage(): OnStage {
  const stage = [...document.querySelectorAll('[data-stage]')].find((each) => {
    const { top, bottom, height } = each.getBoundingClientRect();
    return height > 0 && top < innerHeight / 2 && bottom > 100;
  });
  if (!stage) return { faults: ['no stage is in sight'], count: 0 };
  const frame = stage.getBoundingClientRect();
  // A pixel of air is given away: letters are lower than the boxes that browsers give them.
  const inset = 1.5;
  const found: Found[] = [];
  const add = (owner: Element, words: string, { left, top, right, bottom }: DOMRect) => {
    if (right - left < 2 || bottom - top < 2) return;
    const height = bottom - top;
    found.push({
      owner,
      words,
      left: left + inset,
      right: right - inset,
      // The box of a line of letters has room for accents above and for tails below.
      top: top + (words === '' ? inset : height * 0.2),
      bottom: bottom - (words === '' ? inset : height * 0.2),
    });
  };
  /** Headings that stand for those who hear the page are a pixel wide. */
  const isForTheEar = (element: Element): boolean => {
    for (let each: Element | null = element; each && each !== stage; each = each.parentElement) {
      if (each instanceof HTMLElement && each.offsetWidth <= 1) return true;
    }
    return false;
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isForTheEar(element);
  const ownerOf = (element: Element) => element.closest('[data-feature], td, th, figure, p, li') ?? element;
  for (const element of stage.querySelectorAll('text')) {
    if (isSeen(element)) add(ownerOf(element), element.textContent ?? '', element.getBoundingClientRect());
  }
  for (const element of stage.querySelectorAll('svg[data-feature] circle, svg[data-feature] path')) {
    if (isSeen(element)) add(ownerOf(element), '', element.getBoundingClientRect());
  }
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('svg') || !node.textContent?.trim() || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) add(parent, node.textContent.trim(), box);
  }
  const faults: string[] = [];
  for (const [index, one] of found.entries()) {
    const name = one.words || `the mark ${one.owner.getAttribute('data-feature')}`;
    const isCut =
      one.words !== '' &&
      (one.left < frame.left || one.right > frame.right || one.top < frame.top || one.bottom > frame.bottom);
    if (isCut) faults.push(`${name} passes the edge`);
    for (const other of found.slice(index + 1)) {
      if (one.owner === other.owner || (one.words === '' && other.words === '')) continue;
      const isApart =
        one.left >= other.right ||
        other.left >= one.right ||
        one.top >= other.bottom ||
        other.top >= one.bottom;
      if (!isApart)
        faults.push(`${name} meets ${other.words || `the mark ${other.owner.getAttribute('data-feature')}`}`);
    }
  }
  for (const [across, down] of [
    [0.1, 0.1],
    [0.5, 0.5],
    [0.9, 0.9],
    [0.3, 0.95],
  ] as const) {
    const above = document.elementFromPoint(
      frame.left + frame.width * across,
      Math.max(0, frame.top) + (Math.min(innerHeight, frame.bottom) - Math.max(0, frame.top)) * down,
    );
    if (!above || !stage.contains(above)) faults.push(`${above?.localName ?? 'nothing'} lies over the stage`);
  }
  return { faults, count: found.length };
}
