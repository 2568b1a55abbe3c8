import { z } from 'zod';
import { EntryId, Slug } from './ids.ts';

export const Verdict = z.enum(['confirmed', 'contested', 'error', 'cut', 'misattributed', 'unverified']);

const Support = z.strictObject({
  what: z.string().min(1),
  record: z.array(EntryId).default([]),
  urls: z.array(z.url()).default([]),
});

/** `content/claims.yaml`: what is asserted, by whom, who disputes it, and what the record shows. */
export const Claim = z.strictObject({
  id: EntryId,
  claim: z.string().min(1),
  assertedBy: z.array(z.string().min(1)).min(1),
  supportedBy: z.array(Support).default([]),
  disputedBy: z.array(Support).default([]),
  verdict: Verdict,
  also: Verdict.optional(),
  explanation: z.string().min(1),
  chapters: z.array(Slug).min(1),
  background: z.boolean().default(false),
});
export type Claim = z.infer<typeof Claim>;
