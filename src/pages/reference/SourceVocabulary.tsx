import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { countedRows } from './countedRows.ts';
import reference from './ReferencePage.module.css';
import styles from './SourceVocabulary.module.css';

/** How often each text has each contested word and name: counts alone, made where the texts are kept. */
export function SourceVocabulary({ own }: { own?: string }) {
  const { story, root } = useStory();
  const { texts, rows, nowhere } = countedRows(story);
  if (rows.length === 0) return <p className={reference.text}>No words have been counted yet.</p>;
  const ofOwn = (source: string) => (source === own ? '' : undefined);
  return (
    <>
      <p className={reference.note}>
        How often a word stands in each text, in any case, also as part of a longer name and inside what the
        text quotes of others: a count does not say who speaks. The texts differ in length, as the first line
        shows.
      </p>
      <table className={styles.words}>
        <thead>
          <tr>
            <th scope="col">Word or name</th>
            {texts.map(({ source }) => (
              <th key={source} scope="col" data-own={ofOwn(source)}>
                {source === own ? source : <a href={href(root, `sources/${source}/`)}>{source}</a>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">All words of the text</th>
            {texts.map(({ source, words }) => (
              <td key={source} data-own={ofOwn(source)}>
                {words}
              </td>
            ))}
          </tr>
          {rows.map(({ key, page, label, forms, counts }) => (
            <tr key={key} data-counted={key}>
              <th scope="row">
                <a href={href(root, `names/#${page}`)}>{label}</a>
                {forms.length > 0 && <span className={styles.forms}>as {forms.join(', ')}</span>}
              </th>
              {texts.map(({ source }, index) => (
                <td key={source} data-own={ofOwn(source)} data-none={counts[index] ? undefined : ''}>
                  {counts[index] ?? <span title="not counted">–</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {nowhere.length > 0 && (
        <p className={reference.note}>Looked for, and in none of the texts: {nowhere.join('; ')}.</p>
      )}
    </>
  );
}
