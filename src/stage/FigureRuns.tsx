import { readFigureText } from '../model/figureText.ts';
import { type FigureDrawing, nameOf } from './figureDrawing.ts';

interface FigureRunsProps {
  text: string;
  drawing: Pick<FigureDrawing, 'data' | 'naming'>;
  /** Inside an SVG text. */
  inSvg?: boolean;
}

/** The words of a figure: names follow the view, and a word mentioned as others print it leans. */
export function FigureRuns({ text, drawing, inSvg = false }: FigureRunsProps) {
  const Run = inSvg ? 'tspan' : 'span';
  return readFigureText(text).map((run, index) => {
    const key = `${index}`;
    if (run.kind === 'words') return run.text;
    if (run.kind === 'mention') {
      return inSvg ? (
        <tspan key={key} fontStyle="italic">
          {run.text}
        </tspan>
      ) : (
        <i key={key}>{run.text}</i>
      );
    }
    return (
      <Run key={key} data-name={run.id}>
        {nameOf(drawing, run.id)}
      </Run>
    );
  });
}
