import type { Chapter } from '../model/chapter.ts';
import type { Source } from '../model/source.ts';
import { href } from './href.ts';
import { shortName } from './PrintedSo.tsx';
import { RepeatTheCheck } from './RepeatTheCheck.tsx';
import styles from './SourceCard.module.css';
import { SourceFacts } from './SourceFacts.tsx';
import { SourceTitle } from './SourceTitle.tsx';
import { useStory } from './StoryContext.tsx';
import { personOf } from './storyRecords.ts';

/** The ids of the sources whose words stand in these chapters. */
export function sourcesQuoted(chapters: readonly Pick<Chapter, 'quotations'>[]): string[] {
  return [...new Set(chapters.flatMap(({ quotations }) => quotations.map(({ source }) => source)))];
}

/**
 * The cards of the sources that a page quotes, inert in the document: a script clones the one whose mark was pressed and
 * fills in what the mark tells of its words. Without it the mark leads to the source's page, where the same stands.
 */
export function SourceCards({ sources }: { sources: readonly string[] }) {
  const { story } = useStory();
  const used = story.sources.filter(({ id }) => sources.includes(id));
  if (used.length === 0) return null;
  return (
    <div hidden data-source-cards="">
      {used.map((source) => (
        <template key={source.id} data-source-card={source.id}>
          <Card source={source} />
        </template>
      ))}
    </div>
  );
}

/** What a card says of the words by whose mark it was opened: the mark tells it, and rows of which nothing is known go. */
const WORDS_ROWS = [
  { fact: 'on', term: 'When' },
  { fact: 'translator', term: 'Whose translation' },
  { fact: 'voice', term: 'In whose words' },
];

function Card({ source }: { source: Source }) {
  const { story, root } = useStory();
  const mark = `Printed so in ${source.id}`;
  const page = href(root, `sources/${source.id}/`);
  return (
    <dialog className={styles.card}>
      <div className={styles.inner}>
        <div className={styles.head}>
          <p className={styles.kicker}>
            {mark}, {shortName(personOf(story, source.publisher).name)}
          </p>
          <button type="button" className={styles.close} data-card-close="">
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <path d="M1 1l12 12M13 1L1 13" />
            </svg>
            <span className="visually-hidden">Close</span>
          </button>
        </div>
        <h2 className={styles.title} data-card-title="">
          <SourceTitle source={source} />
        </h2>
        {source.exhibitOnly && (
          <p className={styles.exhibit}>Shown only as an example of how texts err, never as testimony.</p>
        )}
        <section data-card-words="">
          <h3 className={styles.heading}>These words</h3>
          <blockquote className={styles.quoted} data-card-quoted="" />
          <dl className={styles.facts}>
            <div>
              <dt>Words of</dt>
              <dd>
                <span data-card-fact="by" /> <span className={styles.more} data-card-fact="role" />
              </dd>
            </div>
            {WORDS_ROWS.map(({ fact, term }) => (
              <div key={fact}>
                <dt>{term}</dt>
                <dd data-card-fact={fact} />
              </div>
            ))}
            <div>
              <dt>Where in the text</dt>
              <dd>
                <span data-card-fact="at" /> <span className={styles.more} data-card-fact="stand" />
              </dd>
            </div>
          </dl>
        </section>
        <div className={styles.cite} data-card-slot="cite" />
        <h3 className={styles.heading}>The text they stand in</h3>
        <SourceFacts source={source} />
        <h3 className={styles.heading}>What “{mark}” means</h3>
        <div className={styles.check}>
          <RepeatTheCheck source={source} />
        </div>
        <p className={styles.way}>
          <a href={page}>What else is quoted of it, what it leaves out, and its words beside the others’</a>
        </p>
      </div>
    </dialog>
  );
}
