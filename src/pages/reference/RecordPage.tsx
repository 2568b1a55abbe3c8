import { useStory } from '../../components/StoryContext.tsx';
import { COMMENTARY } from '../../model/ids.ts';
import type { RecordEntry } from '../../model/record.ts';
import type { Story } from '../../model/story.ts';
import { type FilterGroup, Filters } from './Filters.tsx';
import { RecordCard } from './RecordCard.tsx';
import kit from './ReferencePage.module.css';
import { ReferencePage } from './ReferencePage.tsx';
import { chaptersOfRecord } from './recordFacts.ts';

/** Every document of the record, by the time it is of: told in our words, never quoted. */
export function RecordPage() {
  const { story } = useStory();
  const years = byYear(story.record);
  return (
    <ReferencePage
      title="Record"
      path="record/"
      dek={`The ${story.record.length} documents behind the story, outside the texts that it quotes. Each is told in our words, says how it was seen, and gives its address. Every address was seen as an archived copy. They stand in the order of their dates; a page without a date stands under the time it tells of.`}
    >
      <Filters groups={groupsOf(story)} />
      {years.map(({ year, entries }) => (
        <section key={year} className={kit.section} data-entry-section="">
          <h2 className={kit.heading}>{year}</h2>
          <ul>
            {entries.map((record) => (
              <RecordCard key={record.id} record={record} />
            ))}
          </ul>
        </section>
      ))}
    </ReferencePage>
  );
}

/** A date known less exactly stands before those within it. */
function byYear(record: readonly RecordEntry[]): { year: string; entries: RecordEntry[] }[] {
  const sorted = [...record].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const years = [...new Set(sorted.map(({ date }) => date.slice(0, 4)))];
  return years.map((year) => ({ year, entries: sorted.filter(({ date }) => date.startsWith(year)) }));
}

function groupsOf(story: Story): FilterGroup[] {
  const { site, chapters, record } = story;
  const told = new Set(record.flatMap(({ id }) => chaptersOfRecord(story, id)));
  return [
    {
      key: 'perspective',
      label: 'Perspective',
      options: [...site.perspectives, { id: COMMENTARY, label: site.commentary.label }]
        .filter(({ id }) => record.some(({ perspective }) => perspective === id))
        .map(({ id, label }) => ({ value: id, label })),
    },
    {
      key: 'chapter',
      label: 'Chapter',
      options: chapters
        .filter(({ slug }) => told.has(slug))
        .map(({ slug, number, frontmatter }) => ({ value: slug, label: `${number} ${frontmatter.title}` })),
    },
  ];
}
