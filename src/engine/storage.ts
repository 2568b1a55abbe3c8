/** Remembers a reader's choice on their own device; storage may be full or forbidden, and then nothing is remembered. */

/** Keys in the browser's storage, shared with the inline script. */
export const STORED = {
  view: 'story.view',
  theme: 'story.theme',
  motion: 'story.motion',
  text: 'story.text',
  wish: 'story.layout',
  place: 'story.place',
} as const;

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A private window or a full disk: the choice holds for this page.
  }
}

/** Null when nothing is remembered, or nothing may be read. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What cannot be reached was not kept either.
  }
}
