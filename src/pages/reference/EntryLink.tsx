import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';

const WORDS = { claims: 'claim', record: 'document', timeline: 'event' };

export interface EntryLinkProps {
  page: keyof typeof WORDS;
  id: string;
}

/** The way to an entry: "claim C-01". The number alone would tell nothing to who hears a link outside its sentence. */
export function EntryLink({ page, id }: EntryLinkProps) {
  const { root } = useStory();
  return <a href={href(root, `${page}/#${id}`)}>{`${WORDS[page]} ${id}`}</a>;
}
