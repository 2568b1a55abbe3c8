import { z } from 'zod';
import { QuestionId } from './teaching.ts';

/** `content/questions.json`: by chapter, every question that was given out, with SHA-256 of its folded words. */
export const QuestionLock = z.record(z.string(), z.record(QuestionId, z.string().regex(/^[0-9a-f]{64}$/)));
export type QuestionLock = z.infer<typeof QuestionLock>;
