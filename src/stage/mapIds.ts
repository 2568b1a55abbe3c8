/** `river-road--bypass`: a group, two hyphens, a part. */

/** The group of an id, or the id itself. */
export const baseId = (id: string) => id.split('--')[0] ?? id;

/** Whether a cue that shows one id shows the other: the id itself, or a part of the group. */
export const isNamedBy = (id: string, shown: string) => id === shown || id.startsWith(`${shown}--`);
