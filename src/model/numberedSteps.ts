import type { Chapter, Step } from './chapter.ts';

export interface NumberedStep {
  id: string;
  /** As readers count the steps of a chapter, from 1. */
  number: number;
}

/** Those steps of a chapter that are meant, in reading order. */
export function numberedSteps(
  { scenes }: Pick<Chapter, 'scenes'>,
  isMeant: (step: Step) => boolean,
): NumberedStep[] {
  return scenes
    .flatMap(({ steps }) => steps)
    .flatMap((step, index) => (isMeant(step) ? [{ id: step.id, number: index + 1 }] : []));
}
