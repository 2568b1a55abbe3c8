import { z } from 'zod';
import { Slug } from './ids.ts';

/** Four plain forms of equal area: no side has a colour, so the mark and the rule tell them apart. */
export const Mark = z.enum(['square', 'triangle', 'circle', 'lozenge']);
export type Mark = z.infer<typeof Mark>;

export const RuleStyle = z.enum(['solid', 'double', 'dashed', 'dotted']);
export type RuleStyle = z.infer<typeof RuleStyle>;

/** A named standpoint. It says whose case an account is filed under, not whose side somebody is on. */
export const Perspective = z.strictObject({
  id: Slug,
  /** As printed over an account. */
  label: z.string().min(1),
  /** Where room is short, such as the bar. */
  short: z.string().min(1),
  mark: Mark,
  rule: RuleStyle,
  /** Which form of a contested name this view shows; `neutral` for a view that takes no side's form. */
  naming: z.string().min(1),
  /** One sentence on who is meant, printed beside the choice of view. */
  note: z.string().min(1),
});
export type Perspective = z.infer<typeof Perspective>;
