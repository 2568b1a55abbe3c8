import { describe, expect, it } from 'vitest';
import type { StepOnPage } from './readSteps.ts';
import { type Slot, shownStep, slotsNear } from './stageSlot.ts';

/** Three scenes with a stage; between the second and the third stand two steps with their pictures in place. */
const SLOTS = [slot('morning', 0, 3), slot('noon', 3, 2), slot('night', 7, 3)];

function slot(name: string, from: number, count: number): Slot {
  // Only ids are asked for here.
  const steps = Array.from({ length: count }, (_, index) => ({ id: `${name}-${index}` }) as StepOnPage);
  return { stage: { id: name } as HTMLElement, steps, from };
}

function shown(active: number): string[] {
  return slotsNear(SLOTS, active).map((near) => shownStep(near, active)?.id ?? 'nothing');
}

describe('the stages', () => {
  it.each([
    { active: 0, pictures: ['morning-0', 'noon-0'] },
    { active: 2, pictures: ['morning-2', 'noon-0'] },
    { active: 3, pictures: ['morning-2', 'noon-0', 'night-0'] },
    { active: 5, pictures: ['noon-1', 'night-0'] },
    { active: 9, pictures: ['noon-1', 'night-2'] },
    { active: 12, pictures: ['night-2'] },
  ])('in sight of step $active show $pictures', ({ active, pictures }) => {
    expect(shown(active)).toEqual(pictures);
  });
});
