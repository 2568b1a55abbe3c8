import { FigureText } from '../../components/FigureText.tsx';
import styles from './Handout.module.css';

/** Sentences that hold side by side. */
export function TextList({ texts, isOrdered = false }: { texts: readonly string[]; isOrdered?: boolean }) {
  const Tag = isOrdered ? 'ol' : 'ul';
  return (
    <Tag className={styles.list}>
      {texts.map((text) => (
        <li key={text}>
          <FigureText text={text} />
        </li>
      ))}
    </Tag>
  );
}
