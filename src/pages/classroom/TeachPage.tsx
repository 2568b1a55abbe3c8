import type { ReactNode } from 'react';
import { FigureText } from '../../components/FigureText.tsx';
import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import kit from '../reference/ReferencePage.module.css';
import { ReferencePage } from '../reference/ReferencePage.tsx';
import { Builder } from './Builder.tsx';
import styles from './Classroom.module.css';
import { FileSize } from './FileSize.tsx';
import { OfflineOffer } from './OfflineOffer.tsx';
import { TeachChapter } from './TeachChapter.tsx';
import { TextList } from './TextList.tsx';

/** For a teacher who has never been here: what there is, how to assign it, and what to think of beforehand. */
export function TeachPage() {
  const { story, root } = useStory();
  const { classroom, chapters } = story;
  if (!classroom) throw new Error('A story without `classroom.yaml` has no pages for teachers.');
  const teachings = chapters.flatMap(({ slug }) => story.teachings.find((one) => one.chapter === slug) ?? []);
  return (
    <ReferencePage title="Teach" path="teach/" dek={<FigureText text={classroom.dek} />}>
      <div className={styles.uneven}>
        <section className={kit.section} id="assign">
          <h2 className={kit.heading}>An assignment in two minutes</h2>
          <ol className={styles.list}>
            <li>
              <a href="#build">Tick a chapter</a>. Its core questions are ticked already; change what you
              like.
            </li>
            <li>
              Copy the link for your students, or print the sheet, which has the link and a code to scan.
            </li>
            <li>Students open the link, read and answer. What they write stays in their browser.</li>
          </ol>
          <p className={kit.prose}>
            There is nothing to sign up for, for you or for them, and nothing about a student stands in the
            link. For {classroom.audience.replace(/^Upper/, 'upper')}.
          </p>
        </section>
        <Downloads />
      </div>
      {teachings.length > 0 && (
        <>
          <Builder teachings={teachings} />
          <section className={kit.section} id="chapters">
            <h2 className={kit.heading}>The chapters</h2>
            {teachings.map((teaching) => (
              <TeachChapter key={teaching.chapter} teaching={teaching} />
            ))}
          </section>
        </>
      )}
      <div className={styles.even}>
        <Advice id="norms" heading="Agreements for the room" lines={classroom.norms} />
        <Advice id="opt-out" heading="How a student can step back" lines={classroom.optOut} />
        <Advice id="ties" heading="Students with ties to what is told" lines={classroom.ties} />
        <Advice id="misuse" heading="Guarding against misuse" lines={classroom.misuse}>
          Before a lesson, ask of it:
        </Advice>
        <Advice id="privacy" heading="What the site knows and keeps" lines={classroom.privacy} />
        <section className={kit.section} id="public">
          <h2 className={kit.heading}>Nothing here is secret</h2>
          <p className={kit.prose}>
            The teacher’s guides, with their notes on the answers, are pages like the others. No page for
            students links to them and search engines are asked to leave them out, but whoever knows the
            address can open them. The notes say what evidence supports what, so a student who finds them
            still has to argue.
          </p>
          <p className={kit.prose}>
            <a href={href(root, 'accessibility/')}>Who can use these pages, and how</a>
          </p>
        </section>
      </div>
    </ReferencePage>
  );
}

function Downloads() {
  const { root } = useStory();
  return (
    <section className={kit.section} id="class-pack" data-teacher-only="">
      <h2 className={kit.heading}>Without the internet</h2>
      <p className={kit.prose}>
        <a href={href(root, 'class-pack.zip')} download="">
          Download the class pack
        </a>
        <FileSize of="class-pack.zip" />: all pages for students in one file. Unpack it on each computer or on
        a USB stick, and double-click its first page to open it. It holds no teacher’s guide.
      </p>
      <OfflineOffer words={kit.note} buttons={styles.acts} />
    </section>
  );
}

interface AdviceProps {
  id: string;
  heading: string;
  lines: readonly string[];
  children?: ReactNode;
}

function Advice({ id, heading, lines, children }: AdviceProps) {
  return (
    <section className={kit.section} id={id}>
      <h2 className={kit.heading}>{heading}</h2>
      {children && <p className={kit.prose}>{children}</p>}
      <TextList texts={lines} />
    </section>
  );
}
