import { citeChapter, citeSource } from '../cite/citableOf.ts';
import type { Chapter } from '../model/chapter.ts';
import { useStory } from './StoryContext.tsx';

export interface CiteDataProps {
  chapters: readonly Chapter[];
  /** The one source that the page is about; else all that the chapters quote. */
  only?: string;
}

/** Sources, and the chapters that quote them, as data: from it a script cites the words of a quotation. */
export function CiteData({ chapters, only }: CiteDataProps) {
  const { story } = useStory();
  const isMeant = (id: string) => only === undefined || id === only;
  const quoting = chapters.filter(({ quotations }) => quotations.some(({ source }) => isMeant(source)));
  const quoted = new Set(quoting.flatMap(({ quotations }) => quotations.map(({ source }) => source)));
  const sources = story.sources.filter(({ id }) => quoted.has(id) && isMeant(id));
  const data = {
    sources: Object.fromEntries(sources.map((source) => [source.id, citeSource(source, story)])),
    chapters: Object.fromEntries(quoting.map((chapter) => [chapter.slug, citeChapter(chapter, story)])),
  };
  // React writes `</script` in it so that it ends nothing.
  return (
    <script type="application/json" data-citables="">
      {JSON.stringify(data)}
    </script>
  );
}
