import { formsByPerspective } from '../../components/formsByPerspective.ts';
import { href } from '../../components/href.ts';
import { shortName } from '../../components/PrintedSo.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { personOf, sourceOf } from '../../components/storyRecords.ts';
import type { Place } from '../../model/place.ts';
import { EntryFact } from './EntryFacts.tsx';
import { Spellings } from './Spellings.tsx';

/** Every form of a name: in each view, in its languages, in texts in English and in the story's sources. */
export function NameForms({ place }: { place: Place }) {
  const { story, root } = useStory();
  const { spellings, inEnglish, printed } = place;
  const { language, perspectives } = story.site;
  const inViews = formsByPerspective(story, place);
  const users = perspectives.filter(({ id }) => inEnglish[id]);
  return (
    <>
      {inViews.length > 0 && (
        <EntryFact label="In the view">
          {inViews.map(({ perspective: { id, label }, form }) => (
            <dd key={id}>
              {label}:{' '}
              <span lang={language} data-form="">
                {form}
              </span>
            </dd>
          ))}
        </EntryFact>
      )}
      <Spellings spellings={spellings} />
      {users.length > 0 && (
        <EntryFact label="In English">
          {users.map(({ id, label }) => (
            <dd key={id}>
              {label}:{' '}
              {(inEnglish[id] ?? []).map((form, index) => (
                <span key={form}>
                  {index > 0 && ', '}
                  <span lang={language} data-form="">
                    {form}
                  </span>
                </span>
              ))}
            </dd>
          ))}
        </EntryFact>
      )}
      {printed.length > 0 && (
        <EntryFact label="In the sources">
          {printed.map(({ sources, as }) => (
            <dd key={as}>
              {sources.map((id, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <a href={href(root, `sources/${id}/`)}>{id}</a>
                  {sources.length < 3 && ` ${shortName(personOf(story, sourceOf(story, id).publisher).name)}`}
                </span>
              ))}
              : {as}
            </dd>
          ))}
        </EntryFact>
      )}
    </>
  );
}
