/** One card as an SVG file without text: a drawing that looks the same on every machine. */
import type { StageState } from '../model/cue.ts';
import type { StageData } from '../model/stageData.ts';
import { CARD } from './cardSize.ts';
import { drawDates } from './drawDates.ts';
import { drawMap } from './drawMap.ts';
import { canSet, outlineOf, widthOf } from './faces.ts';
import { inks } from './inks.ts';
import { type CardWords, layoutCard, PICTURE_LEFT } from './layoutCard.ts';

export interface CardSources {
  words: CardWords;
  /** The step whose picture is shown, if any. */
  state?: StageState;
  stage: StageData;
  /** The drawing of a camera's base map. */
  baseOf: (camera: string) => string | undefined;
}

export function drawCard({ words, state, stage, baseOf }: CardSources): string {
  const { width, height } = CARD;
  const picture = state && drawPicture(state, { stage, baseOf });
  const dek = canSet(words.dek, 'italic') ? words.dek : '';
  const lines = layoutCard({ ...words, dek }, { hasPicture: picture !== undefined, measure: widthOf });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${inks.paper}" d="M0 0h${width}v${height}H0z"/>`,
    picture ?? '',
    ...lines.map(
      ({ text, setting, ink, x, y }) =>
        `<path fill="${inks[ink]}" d="${outlineOf(text, setting, { x, y })}"/>`,
    ),
    '</svg>',
  ].join('');
}

/** Maps and dates can be drawn small; counts and figures cannot. */
function drawPicture(
  state: StageState,
  { stage, baseOf }: Pick<CardSources, 'stage' | 'baseOf'>,
): string | undefined {
  const edge = `<path stroke="${inks.ink}" stroke-width="2" d="M${PICTURE_LEFT} 0V${CARD.height}"/>`;
  const base = state.layer === 'map' ? baseOf(state.camera) : undefined;
  if (base !== undefined) {
    const frame = { left: PICTURE_LEFT, width: CARD.width - PICTURE_LEFT, height: CARD.height };
    return drawMap({ state, stage, base, frame }) + edge;
  }
  if (state.layer !== 'timeline') return undefined;
  const dates = drawDates({ state, stage, axis: PICTURE_LEFT, right: CARD.width - CARD.margin });
  return dates && edge + dates;
}
