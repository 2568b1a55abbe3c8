import { useStory } from '../../components/StoryContext.tsx';
import { formatDate } from '../../model/formatDate.ts';
import styles from './AccessibilityPage.module.css';
import kit from './ReferencePage.module.css';
import { ReferencePage } from './ReferencePage.tsx';
import { CONFORMITIES, WCAG } from './wcag.ts';

const GAPS = [
  'Nobody who uses a screen reader, magnification, a switch or speech has tried these pages yet. Until somebody has, this page can say only what tools and a keyboard show.',
  'They were tried in one browser engine, Chromium, on a computer. Safari, Firefox, phones and tablets themselves were not tried.',
  'The live map and timeline beside the text are hidden from screen readers. What they show stands in words after each step and is said once when reading has settled.',
  'Maps are dense. The description tells what a step is about and not every label on its map. Where a reader spaces letters out, labels within a picture may meet or be cut off, most of all in figures on small phones.',
  'Recorded readings, sign language and a version in plain language do not exist.',
  'Sources that are linked to belong to others and were not tested.',
];

/** What was aimed at, what was tested and how, criterion by criterion, and what is missing. */
export function AccessibilityPage() {
  const { story } = useStory();
  const { published, contact } = story.site;
  return (
    <ReferencePage
      title="Accessibility"
      path="accessibility/"
      dek="These pages aim at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Here is what was tested and how, what is missing, and what nobody has tried yet."
    >
      <section className={kit.section} id="tested">
        <h2 className={kit.heading}>How it was tested</h2>
        <div className={`${kit.prose} ${kit.stack}`}>
          <p>
            By programs, each time the project is tested: the checker axe on every kind of page, by day and by
            night, on wide and narrow screens, with and without a script; and by tests that use the pages with
            a keyboard, in forced colours, with large text, on paper and in small windows, all in Chromium.
            And by looking.
          </p>
          <p>
            No people with disabilities and no screen reader have been part of it yet. What stands below as
            met is what our own tests and our own eyes show, and no certificate. Nor does this page say
            whether the law of any place is met.
          </p>
          {published && <p>As of the edition of {formatDate(published.date)}.</p>}
        </div>
      </section>
      <section className={kit.section} id="gaps">
        <h2 className={kit.heading}>Known gaps</h2>
        <ul className={`${kit.prose} ${kit.stack}`}>
          {GAPS.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
        {contact && (
          <p className={kit.note}>
            If something keeps you from reading, say so under “Report an error” at the foot of each page.
          </p>
        )}
      </section>
      <section className={kit.section} id="criteria">
        <h2 className={kit.heading}>Criterion by criterion</h2>
        <p className={kit.note}>
          {WCAG.length} criteria of levels A and AA: {countsInWords()}. The words are ours, from our own
          tests. Where a test is named, it runs with the project and anybody can run it.
        </p>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Status</th>
              <th scope="col">How it is known</th>
            </tr>
          </thead>
          <tbody>
            {WCAG.map(({ number, name, level, status, how, test }) => (
              <tr key={number} data-criterion={number}>
                <th scope="row">
                  {number} {name} ({level})
                </th>
                <td>{status}</td>
                <td>
                  {how}
                  {test !== undefined && <code>tests/{test}</code>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ReferencePage>
  );
}

/** “40 met, 1 not met, 12 do not apply” */
function countsInWords(): string {
  const counts = CONFORMITIES.map((word) => ({
    word,
    of: WCAG.filter(({ status }) => status === word).length,
  }));
  return counts
    .filter(({ of }) => of > 0)
    .map(({ word, of }) => `${of} ${of === 1 ? word : word.replace('does', 'do')}`)
    .join(', ');
}
