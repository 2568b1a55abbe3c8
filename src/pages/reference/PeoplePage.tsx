import { filePeople } from '../../components/peopleInOrder.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { countWord } from './countWord.ts';
import { PeopleFiled } from './PeopleFiled.tsx';
import styles from './PeoplePage.module.css';
import { PersonEntry } from './PersonEntry.tsx';
import { ReferencePage } from './ReferencePage.tsx';

/** Everyone who is quoted or named: who they were then, for whom they speak, and where in the story they stand. */
export function PeoplePage() {
  const { story } = useStory();
  const { perspectives } = story.site;
  const inChapters = new Set(
    story.chapters.flatMap(({ appearances }) => appearances.map(({ person }) => person)),
  );
  const isBackground = ({ id, background }: { id: string; background: boolean }) =>
    background && !inChapters.has(id);
  const background = story.people.filter(isBackground);
  return (
    <ReferencePage
      title="People"
      path="people/"
      dek={`Everyone who is quoted, told in our words or named here, in the role they had then. They are filed by whose case their words serve, which does not say whose side they are on: ${countWord(perspectives.length)} perspectives in alphabetical order, then what belongs to none, and in each the bodies before the persons.`}
    >
      {filePeople(
        story,
        story.people.filter((person) => !isBackground(person)),
      ).map((filed) => (
        <PeopleFiled key={filed.perspective?.id ?? ''} filed={filed} />
      ))}
      {background.length > 0 && (
        <section className={styles.background} id="background">
          <h2 className={styles.label}>In the background</h2>
          <p className={styles.note}>
            Neither quoted nor told in a chapter: kept because a claim or a document rests on them.
          </p>
          <ul className={styles.entries}>
            {filePeople(story, background)
              .flatMap(({ bodies, persons }) => [...bodies, ...persons])
              .map((person) => (
                <PersonEntry key={person.id} person={person} level={3} />
              ))}
          </ul>
        </section>
      )}
    </ReferencePage>
  );
}
