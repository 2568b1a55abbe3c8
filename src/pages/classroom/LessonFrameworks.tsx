import { FigureText } from '../../components/FigureText.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { practisedIn } from '../../model/practisedIn.ts';
import type { Teaching } from '../../model/teaching.ts';
import kit from '../reference/ReferencePage.module.css';
import { QuestionNumbers } from './QuestionNumbers.tsx';

/** What of published lists is practised, by which questions, and how the list was seen, so that a person can verify it. */
export function LessonFrameworks({ teaching }: { teaching: Teaching }) {
  const practised = practisedIn(teaching, useStory().story.classroom);
  if (practised.length === 0) return null;
  return (
    <section className={kit.section} id="practises">
      <h2 className={kit.heading}>What it practises</h2>
      <p className={kit.note}>
        Published lists of what students learn, told in our words. Whether a question fits is our reading;
        nobody has certified it. Look it up before you state it in a plan.
      </p>
      {practised.map(({ framework, questions }) => (
        <div key={framework.code} className={kit.entry}>
          <div className={kit.stack}>
            <h3 className={kit.label}>{framework.code}</h3>
            <p className={kit.small}>
              <a href={framework.address} rel="external noopener noreferrer">
                {framework.framework}
              </a>
            </p>
          </div>
          <div className={kit.stack}>
            <p className={kit.text}>
              <FigureText text={framework.asks} />
            </p>
            <p className={kit.small}>
              <QuestionNumbers teaching={teaching} ids={questions} />
            </p>
            <p className={kit.small}>{framework.seen}</p>
          </div>
        </div>
      ))}
    </section>
  );
}
