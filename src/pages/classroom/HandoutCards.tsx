import { FigureText } from '../../components/FigureText.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import { evidenceIn } from '../../model/evidence.ts';
import type { Teaching } from '../../model/teaching.ts';
import { cardsFitSheet } from './cardsFitSheet.ts';
import { cardsInOrder } from './cardsInOrder.ts';
import { Evidence } from './Evidence.tsx';
import styles from './Handout.module.css';
import { HandoutSection } from './HandoutSection.tsx';

/** Cards to cut out and a mat to lay them on. */
export function HandoutCards({ teaching }: { teaching: Teaching }) {
  const { story } = useStory();
  const { chapter } = teaching;
  const { question, left, right } = teaching.evidenceCards;
  const cards = cardsInOrder(teaching);
  const evidence = evidenceIn(chapterOf(story, chapter), story);
  const half = cards.length / 2;
  const sheets = cardsFitSheet(cards.flatMap((id) => evidence.get(id) ?? []))
    ? [cards]
    : [cards.slice(0, half), cards.slice(half)];
  return (
    <HandoutSection
      id="evidence-cards"
      kind="evidence-cards"
      chapter={chapter}
      title="Evidence cards"
      about="Cut out the cards and lay each on the mat, left, right or between. Say for each why it lies there; more than one place can be right."
    >
      <div className={styles.asked}>
        <h3 className={styles.part}>The question</h3>
        <p className={styles.central}>
          <FigureText text={question} />
        </p>
      </div>
      <div className={styles.cards} data-cards="">
        {sheets.map((sheet) => (
          <div key={sheet[0]} className={styles.onSheet}>
            {sheet.map((id) => (
              <div key={id} className={styles.card}>
                <Evidence id={id} chapter={chapter} />
              </div>
            ))}
          </div>
        ))}
      </div>
      <div className={styles.mat} data-mat="">
        <p>
          <FigureText text={left.label} />
        </p>
        <p>Between:</p>
        <p>
          <FigureText text={right.label} />
        </p>
      </div>
    </HandoutSection>
  );
}
