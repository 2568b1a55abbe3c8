import { FigureText } from '../../components/FigureText.tsx';
import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';

const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/g;

/** Words of a data file in which `[words](names/)` leads on, and braces do what tags do in a chapter. */
export function MethodText({ text }: { text: string }) {
  const { root } = useStory();
  let from = 0;
  const parts = [...text.matchAll(LINK)].flatMap(({ index, 0: whole, 1: words = '', 2: to = '' }) => {
    const before = text.slice(from, index);
    from = index + whole.length;
    const isOutside = /^https?:/.test(to);
    return [
      <FigureText key={`before-${index}`} text={before} />,
      <a key={index} href={isOutside ? to : href(root, to)} rel={isOutside ? 'external' : undefined}>
        <FigureText text={words} />
      </a>,
    ];
  });
  return (
    <>
      {parts}
      <FigureText text={text.slice(from)} />
    </>
  );
}
