import { z } from 'zod';

/** A date as far as it is known: `2023`, `2023-09` or `2023-09-12`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date such as 2023-09-12, 2023-09 or 2023');
export type PartialDate = z.infer<typeof PartialDate>;
