import { z } from 'zod';
import { PartialDate } from './date.ts';
import { Slug } from './ids.ts';

/** `content/counts.yaml`: a number with its counter, unit and period. A number without these is not shown. */
export const Count = z.strictObject({
  id: Slug,
  /** How many dots are drawn. */
  value: z.number().int().positive(),
  /** As printed: "about 90 boats". */
  label: z.string().min(1),
  /** "one day before the flood, both ways together". */
  period: z.string().min(1),
  /** Of how many days the number is: with it, a day's count beside a longer one can be read for either stretch. */
  days: z.number().int().positive().optional(),
  /** One dot is … */
  unit: z.enum(['vehicle', 'movement']),
  /** "Harbour master of Northbank, May 2001". */
  counter: z.string().min(1),
  perspective: Slug,
  date: PartialDate,
  /** "reported", or "our arithmetic: 90 divided by 3". */
  standing: z.string().min(1),
  refs: z.array(z.string().min(1)).min(1),
});
export type Count = z.infer<typeof Count>;
