import type { Story } from '../model/story.ts';
import { href } from './href.ts';
import { useStory } from './StoryContext.tsx';

/** An editor's number of a quotation, `Q000-02`, with the word for it where the text has it. */
const NUMBER = /((?:quotation )?Q\d+-\d+)/;

export interface WithQuotationLinksProps {
  text: string;
  /** Says of each link that it leads to a quotation, for who hears it outside its sentence. */
  named?: boolean;
}

/** Text in which the number of every quotation that the story prints leads to the step where it stands. */
export function WithQuotationLinks({ text, named = false }: WithQuotationLinksProps) {
  const { story, root } = useStory();
  return text.split(NUMBER).map((part, index) => {
    const address = index % 2 === 1 ? addressOf(story, part.replace('quotation ', '')) : undefined;
    if (!address) return part;
    return (
      <a key={part} href={href(root, address)}>
        {named && <span className="visually-hidden">quotation </span>}
        {part}
      </a>
    );
  });
}

function addressOf({ chapters }: Story, ref: string): string | undefined {
  for (const { slug, quotations } of chapters) {
    const use = quotations.find((quotation) => quotation.ref === ref && quotation.step);
    if (use) return `chapters/${slug}/#${use.step}`;
  }
  return undefined;
}
