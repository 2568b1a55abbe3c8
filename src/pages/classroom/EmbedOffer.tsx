import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import kit from '../reference/ReferencePage.module.css';
import classroom from './Classroom.module.css';
import styles from './EmbedOffer.module.css';

/** How a chapter, or one passage of it, is shown inside a page of somebody else’s: what to paste there. */
export function EmbedOffer({ chapter: slug }: { chapter: string }) {
  const { story } = useStory();
  const { frontmatter } = chapterOf(story, slug);
  const path = `chapters/${slug}/?embed=1`;
  const site = story.site.address?.replace(/\/?$/, '/') ?? '';
  return (
    <section className={kit.section} id="embed">
      <h2 className={kit.heading}>Inside a page of your own</h2>
      <p className={kit.prose}>
        Paste this into a page of your school or course. The chapter then stands in it without bar and stage,
        as high as its words. With <code>#</code> and the name of a step, a pair or a passage after{' '}
        <code>embed=1</code>, that passage stands there alone. Nothing is kept on the reader’s device, and the
        page that holds it learns the height and nothing else.
      </p>
      {site === '' && (
        <p className={kit.note}>Without a script the address in it lacks its beginning: that of this site.</p>
      )}
      <pre className={styles.code} data-embed-code={path}>
        {codeFor(site + path, `${frontmatter.title} · ${story.site.title}`)}
      </pre>
      <p className={kit.note}>
        <button type="button" className={classroom.copy} data-embed-copy="" hidden>
          Copy the code
        </button>{' '}
        <span role="status" />
      </p>
    </section>
  );
}

/** A frame with its name, and who listens to its height. */
function codeFor(address: string, title: string): string {
  const named = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="${named}"
  width="100%" height="600" loading="lazy"></iframe>
<script>
  addEventListener('message', (event) => {
    if (event.data?.type !== 'story-height') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === event.source) frame.height = Number(event.data.height);
  });
</script>`;
}
