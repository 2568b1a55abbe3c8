import { useContext } from 'react';
import { FixedNames } from './FixedNames.tsx';
import { NoteLink } from './NoteLink.tsx';
import { useStory } from './StoryContext.tsx';
import { placeOf } from './storyRecords.ts';

export interface NameProps {
  of: string;
  /** Set when the chapter is compiled: whether the name leads to the note on its forms. */
  leads?: string;
}

/** A contested name in the form that takes no side; where a script runs, the form follows the view. */
export function Name({ of: id, leads }: NameProps) {
  const isFixed = useContext(FixedNames);
  const { neutral } = placeOf(useStory().story, id);
  if (isFixed) return neutral;
  const name = <span data-name={id}>{neutral}</span>;
  if (leads === undefined) return name;
  return (
    <NoteLink kind="place" of={id}>
      {name}
    </NoteLink>
  );
}
