import { readFigureText } from '../model/figureText.ts';
import { Name } from './Name.tsx';

/** The editors' words of a figure in the text of the page: names follow the view, mentioned words lean. */
export function FigureText({ text }: { text: string }) {
  return readFigureText(text).map((run, index) => {
    const key = `${index}`;
    if (run.kind === 'words') return run.text;
    return run.kind === 'name' ? <Name key={key} of={run.id} /> : <i key={key}>{run.text}</i>;
  });
}
