import type { NameForm } from '../../model/place.ts';
import { EntryFact } from './EntryFacts.tsx';

/** A word in the languages of the story and in their letters; what nobody has seen in a text is marked. */
export function Spellings({ spellings }: { spellings: readonly NameForm[] }) {
  if (spellings.length === 0) return null;
  return (
    <EntryFact label="In its languages">
      {spellings.map(({ form, lang, seen, latin, usedIn }) => (
        <dd key={`${lang} ${form}`}>
          {languageName(lang)}:{' '}
          <span lang={lang} data-form="">
            {form}
          </span>
          {latin && (
            <>
              , in Latin letters{' '}
              <span lang={`${lang}-Latn`} data-form="">
                {latin}
              </span>
            </>
          )}
          {usedIn && ` (${usedIn})`}
          {!seen && ' (unverified: from general knowledge)'}
        </dd>
      ))}
    </EntryFact>
  );
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

function languageName(lang: string): string {
  return NAMES.of(lang) ?? lang;
}
