/** Where a reader left the story, as it is kept on their own device: written in one form, read with mistrust. */

export interface LastPlace {
  /** Which story: several may share one host and with it one storage. */
  root: string;
  /** The page, from the story's root: `chapters/x/`, or nothing for the whole story. */
  path: string;
  step: string;
  /** The chapter's title, and which of its steps it is. */
  title: string;
  number: number;
  of: number;
}

export function formatPlace(place: LastPlace): string {
  return JSON.stringify(place);
}

/** Undefined for whatever this story did not write. */
export function parsePlace(text: string | null, root: string): LastPlace | undefined {
  try {
    const place = JSON.parse(text ?? '');
    const { path, step, title, number, of } = place;
    const isSound =
      place.root === root &&
      [path, step, title].every((words) => typeof words === 'string' && words.length < 300) &&
      /^[\w./-]*$/.test(path) &&
      !/^\/|\.\./.test(path) &&
      step !== '' &&
      title !== '' &&
      [number, of].every(Number.isInteger);
    return isSound ? place : undefined;
  } catch {
    return undefined;
  }
}
