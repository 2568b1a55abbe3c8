import type { Story } from '../model/story.ts';
import { href } from './href.ts';
import { useStory } from './StoryContext.tsx';

/** An editor's number of a quotation: `Q000-02`. */
const NUMBER = /(Q\d+-\d+)/;

/** Text in which the number of every quotation that the story prints leads to the step where it stands. */
export function WithQuotationLinks({ text }: { text: string }) {
  const { story, root } = useStory();
  return text.split(NUMBER).map((part, index) => {
    const address = index % 2 === 1 ? addressOf(story, part) : undefined;
    if (!address) return part;
    return (
      <a key={part} href={href(root, address)}>
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
