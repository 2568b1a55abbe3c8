import { FigureText } from '../../components/FigureText.tsx';
import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import { evidenceIn } from '../../model/evidence.ts';
import { placeOfEvidence } from './EvidenceLinks.tsx';

/** How editors number quotations, documents and claims: `Q000-02`, `P53`, `C-20`. */
const NUMBER = /(\b[A-Z][A-Z0-9]*-?\d+(?:-\d+)?\b)/;

/** Words of a teacher's note in which the number of every piece of evidence leads to where it stands. */
export function WithEvidenceLinks({ text, chapter: slug }: { text: string; chapter: string }) {
  const { story, root } = useStory();
  const known = evidenceIn(chapterOf(story, slug), story);
  return text.split(NUMBER).map((part, index) => {
    const key = `${index}`;
    const found = index % 2 === 1 ? known.get(part) : undefined;
    if (!found) return <FigureText key={key} text={part} />;
    return (
      <a key={key} href={href(root, placeOfEvidence(slug, found))}>
        {part}
      </a>
    );
  });
}
