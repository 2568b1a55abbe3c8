import { describe, expect, it } from 'vitest';
import { checkQuestions, lockQuestions } from '../../src/compile/checkQuestions.ts';
import { checkStory } from '../../src/compile/checkStory.ts';
import type { StoryDraft } from '../../src/model/draft.ts';
import { readInventedStory } from '../helpers/exampleDraft.ts';

/** The invented story with its questions locked, and then changed. */
async function afterwards(change: (draft: StoryDraft) => void): Promise<StoryDraft> {
  const draft = await readInventedStory();
  const questionLock = lockQuestions(draft);
  const later = structuredClone({ ...draft, chapters: [], placeIn: undefined });
  const next = { ...later, chapters: draft.chapters, placeIn: draft.placeIn, questionLock } as StoryDraft;
  change(next);
  return next;
}

const messages = (draft: StoryDraft) => checkQuestions(draft).map(({ message }) => message);

describe('the lock of questions', () => {
  it('finds nothing in a bank that is as it was given out, nor in one that never was', async () => {
    expect(messages(await afterwards(() => {}))).toEqual([]);
    expect(
      messages(
        await afterwards((draft) => {
          draft.questionLock = undefined;
        }),
      ),
    ).toEqual([]);
  });

  it('misses a question that is gone, until its id is retired', async () => {
    const gone = (retired: string[]) =>
      afterwards(({ teachings: [teaching] }) => {
        if (!teaching) return;
        teaching.questions = teaching.questions.filter(({ id }) => id !== 's1');
        teaching.retired = retired;
      });
    expect(messages(await gone([]))).toEqual(['The question `s1` was given out, and is gone.']);
    expect(messages(await gone(['s1']))).toEqual([]);
  });

  it('sees that an id was given to other words, but not that an apostrophe was curled', async () => {
    const reworded = (text: string) =>
      afterwards(({ teachings: [teaching] }) => {
        const [first] = teaching?.questions ?? [];
        if (first) first.text = text;
      });
    expect(messages(await reworded('Who was at the quay?'))).toEqual([
      'The words of the question `s1` are not those that were given out.',
    ]);
    expect(messages(await reworded('Who speaks for the board,  and in which paper?'))).toEqual([]);
  });

  it('asks for a new question to be locked', async () => {
    const added = await afterwards(({ teachings: [teaching] }) => {
      const [first] = teaching?.questions ?? [];
      if (first) teaching?.questions.push({ ...first, id: 's2' });
    });
    expect(messages(added)).toEqual(['The question `s2` is not in the lock.']);
    expect(messages({ ...added, questionLock: lockQuestions(added) })).toEqual([]);
  });

  it('keeps a retired id for ever', async () => {
    const later = await afterwards(({ teachings: [teaching] }) => {
      if (!teaching) return;
      teaching.questions = teaching.questions.filter(({ id }) => id !== 's1');
      teaching.retired = ['s1'];
    });
    expect(Object.keys(lockQuestions(later)['the-ferry'] ?? {})).toContain('s1');
  });

  it('is there for the story: without it every link would be at the mercy of a rename', async () => {
    const { draft } = await checkStory(process.env.STORY_CONTENT ?? 'content');
    expect(Object.keys(draft?.questionLock ?? {})).toEqual(draft?.teachings.map(({ chapter }) => chapter));
  });
});
