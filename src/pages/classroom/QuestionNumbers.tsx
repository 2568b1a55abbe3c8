import type { Teaching } from '../../model/teaching.ts';
import { Listed } from '../reference/Listed.tsx';
import { numberOnSheet } from './numberOnSheet.ts';

/** Questions named by their numbers on the student sheet, each a link to it on the page of the lesson. */
export function QuestionNumbers({ teaching, ids }: { teaching: Teaching; ids: readonly string[] }) {
  const numbered = ids
    .map((id) => ({ id, number: numberOnSheet(teaching, id) }))
    .sort((one, other) => one.number - other.number);
  return (
    <>
      {ids.length === 1 ? 'Question' : 'Questions'}{' '}
      <Listed>
        {numbered.map(({ id, number }) => (
          <a key={id} href={`#question-${id}`}>
            {number}
          </a>
        ))}
      </Listed>
    </>
  );
}
