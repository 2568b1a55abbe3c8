import { describe, expect, it } from 'vitest';
import { ANSWERS_KEY, answersStore, shortHash } from './answersStore.ts';

/** A browser's storage, as far as answers need one. */
class Cupboard implements Storage {
  readonly kept = new Map<string, string>();
  get length() {
    return this.kept.size;
  }
  key = (index: number) => [...this.kept.keys()][index] ?? null;
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
  clear = () => this.kept.clear();
}

const LINK = '#v=1&c=the-ferry&q=s1';
const one = (answer: string) => new Map([['the-ferry/s1', answer]]);

describe('answers kept in a browser', () => {
  it('are there again for the same link, and not for another', () => {
    const cupboard = new Cupboard();
    answersStore(LINK, () => cupboard).keep(one('Երկու 🛶'));
    expect(answersStore(LINK, () => cupboard).read()).toEqual(one('Երկու 🛶'));
    expect(answersStore('#v=1&c=the-mill', () => cupboard).read()).toEqual(new Map());
  });

  it('stay beside what another tab has kept meanwhile', () => {
    const cupboard = new Cupboard();
    const [here, there] = [answersStore(LINK, () => cupboard), answersStore(LINK, () => cupboard)];
    there.keep(new Map([['the-ferry/k2', 'there']]));
    here.keep(one('here'));
    expect(here.read()).toEqual(
      new Map([
        ['the-ferry/k2', 'there'],
        ['the-ferry/s1', 'here'],
      ]),
    );
  });

  it('leave no key when all of them are empty again', () => {
    const cupboard = new Cupboard();
    const store = answersStore(LINK, () => cupboard);
    store.keep(one('x'));
    expect([...cupboard.kept.keys()]).toEqual([ANSWERS_KEY + shortHash(LINK)]);
    store.keep(one(''));
    expect(cupboard.kept.size).toBe(0);
  });

  it('are deleted for this assignment, and for the others only when that is asked', () => {
    const cupboard = new Cupboard();
    cupboard.setItem('story.view', 'together');
    const store = answersStore(LINK, () => cupboard);
    const other = answersStore('#v=1&c=the-mill', () => cupboard);
    store.keep(one('x'));
    other.keep(one('y'));
    store.forget();
    expect(store.read()).toEqual(new Map());
    expect(store.others()).toBe(1);
    store.forgetOthers();
    expect([...cupboard.kept.keys()]).toEqual(['story.view']);
  });

  it('are not kept, and it is said so, where storage is forbidden', () => {
    const store = answersStore(LINK, () => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    expect(store.keep(one('x'))).toBe(false);
    expect(store.read()).toEqual(new Map());
    expect(store.others()).toBe(0);
    expect(store.forget).not.toThrow();
    expect(store.forgetOthers).not.toThrow();
  });

  it('are not kept, and it is said so, where storage is full', () => {
    const cupboard = new Cupboard();
    cupboard.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(answersStore(LINK, () => cupboard).keep(one('x'))).toBe(false);
  });

  it('are all kept as soon as there is room again, unless they were deleted meanwhile', () => {
    const cupboard = new Cupboard();
    const { setItem } = cupboard;
    const store = answersStore(LINK, () => cupboard);
    const other = (answer: string) => new Map([['the-ferry/k2', answer]]);
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    cupboard.setItem = full;
    expect(store.keep(one('x'))).toBe(false);
    cupboard.setItem = setItem;
    expect(store.keep(other('y'))).toBe(true);
    expect(store.read()).toEqual(new Map([...one('x'), ...other('y')]));
    cupboard.setItem = full;
    store.keep(one('z'));
    cupboard.setItem = setItem;
    store.forget();
    store.keep(other('new'));
    expect(store.read()).toEqual(other('new'));
  });

  it.each(['{', '5', '{"__proto__":1}', '[["a"],[1,2],null]'])('are read with mistrust (%s)', (text) => {
    const cupboard = new Cupboard();
    cupboard.setItem(ANSWERS_KEY + shortHash(LINK), text);
    expect(answersStore(LINK, () => cupboard).read()).toEqual(new Map());
  });
});

describe('the name that a link has among the keys', () => {
  it('is short, always the same, and another for every other link', () => {
    const links = Array.from({ length: 2000 }, (_, index) => `${LINK}.k${index}`);
    expect(new Set(links.map(shortHash)).size).toBe(links.length);
    expect(shortHash(LINK)).toBe(shortHash(LINK));
    expect(shortHash(LINK)).toMatch(/^[a-z0-9]{8,14}$/);
  });
});
