/** Shows each scene's prerendered picture on its stage, until the live stage takes over. */
import type { StepOnPage } from './readSteps.ts';

/** A sticky stage and the run of steps beside it. */
export interface Slot {
  stage: HTMLElement;
  steps: readonly StepOnPage[];
  /** Index on the page of the first step. */
  from: number;
}

/** The stages of a page, in order; scenes that show their pictures in place have none. */
export function readSlots(steps: readonly StepOnPage[]): Slot[] {
  const slots: Slot[] = [];
  for (const [index, step] of steps.entries()) {
    const last = slots.at(-1);
    if (last?.steps.at(-1)?.scene === step.scene) {
      last.steps = [...last.steps, step];
      continue;
    }
    const stage = step.scene.querySelector<HTMLElement>('[data-stage]');
    if (stage) slots.push({ stage, steps: [step], from: index });
  }
  return slots;
}

/** The step whose picture a stage shows: the nearest of its own to the active one, so a scene being left keeps its last. */
export function shownStep(
  { steps, from }: Pick<Slot, 'steps' | 'from'>,
  active: number,
): StepOnPage | undefined {
  return steps[Math.min(Math.max(active - from, 0), steps.length - 1)];
}

/** The stage beside the active step, where there is one. */
export function slotOf(slots: readonly Slot[], active: number): Slot | undefined {
  return slots.find(({ from, steps }) => active >= from && active < from + steps.length);
}

/** The stages that can be in sight: the active scene's, and one to either side. */
export function slotsNear(slots: readonly Slot[], active: number): Slot[] {
  const next = slots.findIndex(({ from, steps }) => active < from + steps.length);
  const middle = next < 0 ? slots.length : next;
  return slots.slice(Math.max(middle - 1, 0), middle + 2);
}

/**
 * Copies the drawing of the shown step into a stage in sight, the active scene's first: one at a time, since three in one
 * frame make it late. Pictures do not travel here. Tells whether more wait to be copied.
 */
export function fillSlots(slots: readonly Slot[], active: number): boolean {
  const waiting = slotsNear(slots, active).flatMap((slot) => {
    const step = shownStep(slot, active);
    const { dataset } = slot.stage;
    if (!step?.figure || dataset.live !== undefined || dataset.shows === step.id) return [];
    return [{ slot, id: step.id, figure: step.figure }];
  });
  const next = waiting.find(({ slot }) => slot === slotOf(slots, active)) ?? waiting[0];
  if (!next) return false;
  next.slot.stage.dataset.shows = next.id;
  next.slot.stage.replaceChildren(...drawingOf(next.figure));
  return waiting.length > 1;
}

/** The figure without its caption, which stays with the step's words. */
function drawingOf(figure: Element): Node[] {
  const drawing = figure.cloneNode(true) as Element;
  drawing.querySelector('figcaption')?.remove();
  for (const image of drawing.querySelectorAll('img')) image.decoding = 'sync';
  return [...drawing.childNodes];
}
