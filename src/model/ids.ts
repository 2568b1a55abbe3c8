/** Ids are written by hand in `content/`, stable once published, and never shown to readers as prose. */
import { z } from 'zod';

/** Lower-case words joined by hyphens, digits allowed: `old-bridge`, `000`, `ferry-12-may`. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** An editor's numbered entry: `C-47`, `E-45`, `P49`, `Q000-02`. */
export const EntryId = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*-?\d+(-\d+)?$/, 'a letter and a number, such as C-47 or P49');

/** The reader's choice: every perspective at once, or the id of one. The word in the address. */
export type View = string;

/** The reserved perspective of commentary and exhibits, which belong to no side and show in every view. */
export const COMMENTARY = 'none';
