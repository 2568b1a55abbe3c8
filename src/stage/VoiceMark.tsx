import { CountMark } from './CountMark.tsx';
import type { FigureDrawing } from './figureDrawing.ts';

/** The mark of whoever speaks; commentary and the story itself have none. */
export function VoiceMark({
  of: id,
  drawing,
}: {
  of: string | undefined;
  drawing: Pick<FigureDrawing, 'data'>;
}) {
  const perspective = id === undefined ? undefined : drawing.data.perspectives[id];
  return perspective && <CountMark mark={perspective.mark} />;
}
