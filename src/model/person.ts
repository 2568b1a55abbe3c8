import { z } from 'zod';
import { Slug } from './ids.ts';

/** `content/people.yaml`: everyone and every body that is quoted or named, in the role they had then. */
export const Person = z.strictObject({
  id: Slug,
  kind: z.enum(['person', 'body', 'attribution']),
  name: z.string().min(1),
  role: z.string().min(1),
  perspective: Slug,
  speaksFor: z.string().min(1),
  sentence: z.string().min(1),
  /** The language they spoke in, when it is not the story's own: a quotation then names its translator. */
  language: z.string().min(2).optional(),
  background: z.boolean().default(false),
});
export type Person = z.infer<typeof Person>;
