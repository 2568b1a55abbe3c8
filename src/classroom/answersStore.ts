/** Keeps the answers to one assignment in this browser, where that may be done: storage may be forbidden, or full. */

/** What every key begins with; the rest is made of the link. */
export const ANSWERS_KEY = 'story.answers.';

export interface AnswersStore {
  read: () => Map<string, string>;
  /** Whether it is kept. Another tab may have kept others meanwhile: they stay. */
  keep: (changed: ReadonlyMap<string, string>) => boolean;
  forget: () => void;
  /** Tells what another tab has changed; an answer that it emptied or deleted is empty. */
  onElsewhere: (changed: (answers: Map<string, string>) => void) => void;
  /** How many other assignments have answers here. */
  others: () => number;
  forgetOthers: () => void;
}

/** The storage may throw already when it is asked for, so it is asked for each time. */
export function answersStore(link: string, storage: () => Storage = () => localStorage): AnswersStore {
  const key = ANSWERS_KEY + shortHash(link);
  const attempt = <Result>(act: (there: Storage) => Result, otherwise: Result): Result => {
    try {
      return act(storage());
    } catch {
      return otherwise;
    }
  };
  const read = (there: Storage) => parse(there.getItem(key));
  /** For which there was no room: they are kept with the next that is. */
  const waiting = new Map<string, string>();
  const otherKeys = (there: Storage) =>
    Array.from({ length: there.length }, (_, index) => there.key(index) ?? '').filter(
      (one) => one.startsWith(ANSWERS_KEY) && one !== key,
    );
  return {
    read: () => attempt(read, new Map()),
    keep: (changed) => {
      for (const [id, answer] of changed) waiting.set(id, answer);
      return attempt((there) => {
        const all = new Map([...read(there), ...waiting]);
        const written = [...all].filter(([, answer]) => answer !== '');
        if (written.length === 0) there.removeItem(key);
        else there.setItem(key, JSON.stringify(written));
        waiting.clear();
        return true;
      }, false);
    },
    forget: () => {
      waiting.clear();
      attempt((there) => there.removeItem(key), undefined);
    },
    onElsewhere: (changed) =>
      addEventListener('storage', (event) => {
        if (event.key !== key) return;
        const [before, after] = [parse(event.oldValue), parse(event.newValue)];
        const ids = [...new Set([...before.keys(), ...after.keys()])];
        const differing = ids.filter((id) => before.get(id) !== after.get(id));
        for (const id of differing) waiting.delete(id);
        if (differing.length > 0) changed(new Map(differing.map((id) => [id, after.get(id) ?? ''])));
      }),
    others: () => attempt((there) => otherKeys(there).length, 0),
    forgetOthers: () =>
      attempt((there) => {
        for (const one of otherKeys(there)) there.removeItem(one);
      }, undefined),
  };
}

/** Pairs, so that no answer can take the name of a property. */
function parse(text: string | null): Map<string, string> {
  try {
    const pairs: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(pairs)) return new Map();
    return new Map(pairs.filter(isPair));
  } catch {
    return new Map();
  }
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((one) => typeof one === 'string');
}

/** Not a secret: only short, and the same for the same link. */
export function shortHash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((high >>> 0).toString(36) + (low >>> 0).toString(36)).padStart(8, '0');
}
