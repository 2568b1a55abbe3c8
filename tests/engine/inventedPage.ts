/** A page of an invented story as numbers: how tall everything is at a width and in a view, and how far it is scrolled. */
import type { Geometry } from '../../src/engine/findActiveStep.ts';
import { isFolded } from '../../src/engine/foldAccounts.ts';
import type { StepOnPage } from '../../src/engine/readSteps.ts';
import { stageStateOf } from '../../src/engine/readSteps.ts';
import type { Slot } from '../../src/engine/stageSlot.ts';

export const VIEWS = ['together', 'northbank', 'southbank', 'upstream'];
const SCENES = [4, 1, 6, 2, 5];
const OPENING_PX = 620;
const FOOTER_PX = 240;
const FOLDED_PX = 48;

/** What a reader can change about a page, besides the view. */
export interface Window {
  width: number;
  height: number;
  scrolled: number;
}

interface InventedStep {
  /** Characters of prose. */
  length: number;
  /** Characters of each account of the step's passage; none for a step without one. */
  accounts: Record<string, number>;
}

const STEPS: InventedStep[] = SCENES.flatMap((count, scene) =>
  Array.from({ length: count }, (_, index) => ({
    length: 180 + ((scene * 7 + index * 13) % 11) * 90,
    accounts: accountsOf(scene + index),
  })),
);

function accountsOf(number: number): Record<string, number> {
  if (number % 3 === 0) return { northbank: 700, southbank: 420, none: 150 };
  return number % 3 === 1 ? { southbank: 900, upstream: 300 } : {};
}

export const STEPS_ON_PAGE: StepOnPage[] = SCENES.flatMap((count, scene) =>
  Array.from({ length: count }, (_, index) => {
    const dataset = {
      layer: 'map',
      camera: `camera-${scene}`,
      show: `road-${index} ferry`,
      on: `1861-0${scene + 1}`,
    };
    return {
      id: `scene-${scene}-step-${index}`,
      // Only compared, never asked for anything.
      element: {} as HTMLElement,
      scene: {} as HTMLElement,
      figure: null,
      state: stageStateOf(dataset, `Scene ${scene}, step ${index}.`),
    };
  }),
);

export const SLOTS: Slot[] = SCENES.map((count, scene) => {
  const from = SCENES.slice(0, scene).reduce((sum, next) => sum + next, 0);
  return { stage: {} as HTMLElement, steps: STEPS_ON_PAGE.slice(from, from + count), from };
});

/** The page laid out: the tops of its steps and its whole height, in pixels from the top. */
export function layOut({ width, height }: Pick<Window, 'width' | 'height'>, view: string) {
  const tops: number[] = [];
  let y = OPENING_PX;
  for (const step of STEPS) {
    tops.push(y);
    y += Math.max(heightOf(step, width, view), height * 0.6);
  }
  return { tops, whole: y + FOOTER_PX };
}

function heightOf({ length, accounts }: InventedStep, width: number, view: string): number {
  const present = Object.keys(accounts);
  const lines = (characters: number) => Math.ceil((characters * 9) / Math.min(width - 40, 448)) * 31;
  return present.reduce(
    (sum, perspective) =>
      sum +
      (isFolded(perspective, present, view) ? FOLDED_PX : FOLDED_PX + lines(accounts[perspective] ?? 0)),
    lines(length),
  );
}

export function lineOf({ width, height }: Pick<Window, 'width' | 'height'>): number {
  return width >= 900 ? height * 0.38 : height * 0.54;
}

/** The window with its scroll brought back inside the page. */
export function clamped(window: Window, view: string): Window {
  const most = Math.max(layOut(window, view).whole - window.height, 0);
  return { ...window, scrolled: Math.min(Math.max(window.scrolled, 0), most) };
}

export function geometryOf(window: Window, view: string): Geometry {
  const { tops, whole } = layOut(window, view);
  return {
    count: tops.length,
    distanceOf: (index) => (tops[index] ?? Number.NaN) - window.scrolled - lineOf(window),
    scrolled: window.scrolled,
    left: whole - window.height - window.scrolled,
  };
}
