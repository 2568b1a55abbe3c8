import type { QuotationUse } from '../model/chapter.ts';
import type { Source } from '../model/source.ts';
import { href } from './href.ts';
import styles from './PrintedSo.module.css';
import { useStory } from './StoryContext.tsx';
import { sourceMark } from './sourceMark.ts';
import { personOf, sourceOf } from './storyRecords.ts';

export interface PrintedSoProps {
  source: string;
  /** The quotation that it stands by; absent where it stands by several. */
  use?: QuotationUse;
  /** An exhibit's words are proven to stand in it, and nothing more. */
  exhibit?: boolean;
}

/** What the check of the words proves, and no more: that they are printed so in a source, which the mark opens. */
export function PrintedSo({ source: id, use, exhibit = false }: PrintedSoProps) {
  const { story, root } = useStory();
  const source = sourceOf(story, id);
  return (
    <p className={styles.printed} data-printed-so={id} data-address={addressOf(source)}>
      <a href={href(root, `sources/${id}/`)} {...sourceMark(story, id, use)}>
        <svg width="11" height="13" viewBox="0 0 11 13" aria-hidden="true">
          <path d="M.6.6h9.8v11.8H.6zM2.8 3.7h5.4M2.8 6.1h5.4M2.8 8.5h3.2" />
        </svg>
        <span>
          Printed so in {id}, {shortName(personOf(story, source.publisher).name)}
        </span>
      </a>
      {exhibit && <span className={styles.caveat}> not established as the speaker’s words</span>}
    </p>
  );
}

/** Printed on paper in place of a link: where a source stands, or why that is not said. */
export function addressOf({ addresses, addressNote }: Source): string | undefined {
  return addresses[0]?.url ?? addressNote;
}

/** "Northbank Courier (byline: A. Reed)" to "Northbank Courier". */
export function shortName(name: string): string {
  return name.replace(/\s*\(.*\)$/, '');
}
