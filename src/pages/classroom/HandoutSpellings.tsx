import type { NameForm } from '../../model/place.ts';
import styles from './Handout.module.css';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** A word in the languages of the story and in their letters, in one line; what nobody has seen in a text is marked. */
export function HandoutSpellings({ spellings }: { spellings: readonly NameForm[] }) {
  if (spellings.length === 0) return null;
  return (
    <dd className={styles.fact}>
      <b>In its languages</b>{' '}
      {spellings.map(({ form, lang, seen, latin, usedIn }, index) => (
        <span key={`${lang} ${form}`}>
          {index > 0 && ' · '}
          {LANGUAGES.of(lang)} <span lang={lang}>{form}</span>
          {latin && (
            <>
              , <span lang={`${lang}-Latn`}>{latin}</span>
            </>
          )}
          {usedIn && ` (${usedIn})`}
          {!seen && ' (unverified)'}
        </span>
      ))}
    </dd>
  );
}
