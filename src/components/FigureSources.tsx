import { basesIn, type Figure } from '../model/figure.ts';
import { href } from './href.ts';
import { useStory } from './StoryContext.tsx';
import { personOf, recordOf, sourceOf } from './storyRecords.ts';
import { WhereSeen } from './WhereSeen.tsx';

/** The documents and texts that a figure rests on, each once and in the order of the story's records. */
export function FigureSources({ figure }: { figure: Figure }) {
  const { story, root } = useStory();
  const bases = basesIn(figure);
  const record = [...new Set(bases.flatMap((basis) => basis.record))];
  const sources = [...new Set(bases.flatMap((basis) => basis.sources))];
  if (record.length + sources.length === 0) return null;
  return (
    <p>
      <b>Drawn from</b>{' '}
      {sources.map((id) => (
        <span key={id}>
          <a href={href(root, `sources/${id}/`)}>{id}</a>,{' '}
          {personOf(story, sourceOf(story, id).publisher).name};{' '}
        </span>
      ))}
      {record.map((id, index) => {
        const { issuer, dated, addresses } = recordOf(story, id);
        return (
          <span key={id}>
            {issuer}, {dated}, <WhereSeen addresses={addresses.slice(0, 1)} />
            {index < record.length - 1 ? '; ' : '.'}
          </span>
        );
      })}
    </p>
  );
}
