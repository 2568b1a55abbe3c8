/** The figures as the stage draws them: without what is printed in their tables and not drawn. */
import type { Figure } from '../model/figure.ts';
import type { StageData } from '../model/stageData.ts';

/** Pages carry as data the figures they draw: what they rest on would be carried for nothing. */
const PRINTED_ONLY = ['basis', 'step'];

export function withFigures(stage: StageData, figures: readonly Figure[]): StageData {
  return { ...stage, figures: figures.map(drawnOnly) };
}

function drawnOnly(figure: Figure): Figure {
  const text = JSON.stringify(figure, (key, value) => (PRINTED_ONLY.includes(key) ? undefined : value));
  return JSON.parse(text) as Figure;
}
