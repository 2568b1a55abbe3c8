/** `npm run questions:lock`: keeps the id and the fingerprint of every question, since links name them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkQuestions, lockQuestions, QUESTION_RULE } from '../compile/checkQuestions.ts';
import { checkStory } from '../compile/checkStory.ts';
import { counted, reportProblems } from '../compile/reportProblems.ts';
import type { StoryDraft } from '../model/draft.ts';
import { contentDir } from './contentDir.ts';
import { runCommand } from './runCommand.ts';
import { UsageError } from './usageError.ts';

const USAGE = `Usage: npm run questions:lock [-- --reworded chapter/id …]
  Adds new questions to questions.json. A question that is gone and not retired stops it, and so does one whose words
  were changed, unless it is named as reworded: the same question in better words.`;

await runCommand(USAGE, async () => {
  const { reworded = [] } = parseArgs({ options: { reworded: { type: 'string', multiple: true } } }).values;
  const { draft, problems, texts } = await checkStory(contentDir());
  if (!draft) {
    process.stderr.write(`${reportProblems(problems, texts)}\nThe lock is as it was.\n`);
    return 1;
  }
  const before = draft.questionLock ?? {};
  const next = lockQuestions(draft);
  const changed = namesIn(next).filter(
    (name) => hashIn(before, name) !== undefined && hashIn(before, name) !== hashIn(next, name),
  );
  const unknown = reworded.filter((name) => !changed.includes(name));
  if (unknown.length > 0) throw new UsageError(`Not reworded: ${unknown.join(', ')}.`);
  const accepted = acceptInto(before, next, reworded);
  const left = [
    ...problems.filter(({ rule }) => rule !== QUESTION_RULE),
    ...checkQuestions({ ...draft, questionLock: accepted }),
  ];
  if (left.length > 0) {
    process.stderr.write(`${reportProblems(left, texts)}\nThe lock is as it was.\n`);
    return 1;
  }
  await writeFile(join(contentDir(), 'questions.json'), `${JSON.stringify(next, null, 2)}\n`);
  const added = namesIn(next).filter((name) => hashIn(before, name) === undefined);
  process.stdout.write(
    `Locked ${counted(namesIn(next).length, 'question')}, ${added.length} of them new, ${reworded.length} reworded.\n`,
  );
  return 0;
});

/** New questions, and those that an editor says are the same in better words. */
function acceptInto(before: Lock, next: Lock, reworded: readonly string[]): Lock {
  const chapters = Object.entries(next).map(([chapter, ids]) => {
    const kept = Object.entries(ids).map(([id, hash]) => {
      const isReworded = reworded.includes(`${chapter}/${id}`);
      return [id, isReworded ? hash : (before[chapter]?.[id] ?? hash)] as const;
    });
    return [chapter, Object.fromEntries(kept)] as const;
  });
  return { ...before, ...Object.fromEntries(chapters) };
}

type Lock = NonNullable<StoryDraft['questionLock']>;

function namesIn(lock: Lock): string[] {
  return Object.entries(lock).flatMap(([chapter, ids]) => Object.keys(ids).map((id) => `${chapter}/${id}`));
}

function hashIn(lock: Lock, name: string): string | undefined {
  const [chapter = '', id = ''] = name.split('/');
  return lock[chapter]?.[id];
}
