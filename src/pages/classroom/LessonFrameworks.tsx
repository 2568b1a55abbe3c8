import { FigureText } from '../../components/FigureText.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { practisedIn } from '../../model/practisedIn.ts';
import type { Teaching } from '../../model/teaching.ts';
import kit from '../reference/ReferencePage.module.css';
import { frameworksInOne } from './frameworksInOne.ts';
import { QuestionNumbers } from './QuestionNumbers.tsx';

/** What of published lists is practised, by which questions, and how the list was seen, so that a person can verify it. */
export function LessonFrameworks({ teaching }: { teaching: Teaching }) {
  const lists = frameworksInOne(practisedIn(teaching, useStory().story.classroom));
  if (lists.length === 0) return null;
  return (
    <section className={kit.section} id="practises">
      <h2 className={kit.heading}>What it practises</h2>
      <p className={kit.note}>
        Published lists of what students learn, told in our words. Whether a question fits is our reading;
        nobody has certified it. Look it up before you state it in a plan.
      </p>
      {lists.map(({ name, address, entries, seen }) => (
        <div key={name + address}>
          <p className={kit.note}>
            <a href={address} rel="external noopener noreferrer">
              {name}
            </a>
          </p>
          {entries.map(({ framework: { code, asks }, questions }) => (
            <div key={code} className={kit.entry}>
              <h3 className={kit.label}>{code}</h3>
              <div className={kit.stack}>
                <p className={kit.text}>
                  <FigureText text={asks} />
                </p>
                <p className={kit.small}>
                  <QuestionNumbers teaching={teaching} ids={questions} />
                </p>
              </div>
            </div>
          ))}
          {seen.map(({ codes, words }) => (
            <p key={words} className={kit.note}>
              <b>{codes.join(', ')}:</b> {words}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
