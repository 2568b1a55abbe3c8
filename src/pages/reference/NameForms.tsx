import { Fragment } from 'react';
import { formsByPerspective } from '../../components/formsByPerspective.ts';
import { href } from '../../components/href.ts';
import { shortName } from '../../components/PrintedSo.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { personOf, sourceOf } from '../../components/storyRecords.ts';
import type { Place } from '../../model/place.ts';
import { EntryFact } from './EntryFacts.tsx';
import { Listed } from './Listed.tsx';
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
              <Listed>
                {(inEnglish[id] ?? []).map((form) => (
                  <span key={form} lang={language} data-form="">
                    {form}
                  </span>
                ))}
              </Listed>
            </dd>
          ))}
        </EntryFact>
      )}
      {printed.length > 0 && (
        <EntryFact label="In the sources">
          {printed.map(({ sources, as }) => (
            <dd key={as}>
              <Listed>
                {sources.map((id) => (
                  <Fragment key={id}>
                    <a href={href(root, `sources/${id}/`)}>{id}</a>
                    {sources.length < 3 &&
                      ` ${shortName(personOf(story, sourceOf(story, id).publisher).name)}`}
                  </Fragment>
                ))}
              </Listed>
              : {as}
            </dd>
          ))}
        </EntryFact>
      )}
    </>
  );
}
