import { describe, expect, it } from 'vitest';
import { type AddressBar, followInAddressBar, formatAddress, parseAddress } from './deepLink.ts';
import { createStoryStore } from './storyStore.ts';

const PAGE = 'https://example.org/story/';

describe('reading an address', () => {
  it.each([
    [`${PAGE}#weir`, { target: 'weir', view: undefined }],
    [`${PAGE}?view=northbank#weir`, { target: 'weir', view: 'northbank' }],
    [`${PAGE}?layout=static`, { target: undefined, view: undefined }],
    [`${PAGE}?layout=upside-down&view=`, { target: undefined, view: undefined }],
    [`${PAGE}#%E0%A4%A`, { target: undefined, view: undefined }],
    [`${PAGE}?view=%E0%A4%A#`, { target: undefined, view: '\uFFFD%A' }],
    ['', { target: undefined, view: undefined }],
  ])('understands %s', (href, address) => {
    expect(parseAddress(href)).toEqual(address);
  });
});

describe('writing an address', () => {
  it.each([
    { from: PAGE, change: { view: 'together', target: 'weir' }, to: `${PAGE}#weir` },
    { from: `${PAGE}#weir`, change: { view: 'northbank' }, to: `${PAGE}?view=northbank#weir` },
    { from: `${PAGE}?view=northbank#weir`, change: { view: 'together', target: undefined }, to: PAGE },
    {
      from: `${PAGE}?layout=static#weir`,
      change: { view: 'southbank', target: 'mill' },
      to: `${PAGE}?layout=static&view=southbank#mill`,
    },
    {
      from: 'file:///C:/story/index.html',
      change: { view: 'together', target: 'weir' },
      to: 'file:///C:/story/index.html#weir',
    },
  ])('turns $from into $to', ({ from, change, to }) => {
    expect(formatAddress(from, change)).toBe(to);
  });
});

/** A page at an address, with a reader. */
function openAt(href: string, step?: string) {
  const written: string[] = [];
  const bar: AddressBar = {
    read: () => written.at(-1) ?? href,
    replace: (next) => written.push(next),
  };
  const store = createStoryStore({
    step: step ?? 'ferry',
    atStart: step === undefined,
    view: 'together',
    settled: false,
  });
  const writer = followInAddressBar(store, bar);
  const read = (next: string, atStart = false) => store.dispatch({ kind: 'read', step: next, atStart });
  const settle = () => store.dispatch({ kind: 'settle' });
  return { written, bar, store, writer, read, settle };
}

describe('the address bar', () => {
  it('names a step once reading has settled on it, not while the page moves', () => {
    const { written, read, settle } = openAt(PAGE);
    for (const step of ['weir', 'mill', 'bridge']) read(step);
    expect(written).toEqual([]);
    settle();
    expect(written).toEqual([`${PAGE}#bridge`]);
  });

  it('names no step at the start of the story', () => {
    const { written, read, settle } = openAt(PAGE);
    read('ferry');
    settle();
    read('ferry', true);
    settle();
    expect(written).toEqual([`${PAGE}#ferry`, PAGE]);
  });

  it('leaves the address by which the reader came until they have moved on', () => {
    const { written, read, settle } = openAt(`${PAGE}#a-note-in-the-step`, 'weir');
    settle();
    read('weir');
    settle();
    expect(written).toEqual([]);
    read('mill');
    settle();
    expect(written).toEqual([`${PAGE}#mill`]);
  });

  it('names the view at once and keeps the target', () => {
    const { written, settle, store } = openAt(`${PAGE}#a-note-in-the-step`, 'weir');
    settle();
    store.dispatch({ kind: 'choose', view: 'southbank' });
    expect(written).toEqual([`${PAGE}?view=southbank#a-note-in-the-step`]);
  });

  it('names the step that a reader left for at once', () => {
    const { written, read, settle } = openAt(`${PAGE}#weir`, 'weir');
    read('mill');
    settle();
    expect(written).toEqual([`${PAGE}#mill`]);
  });

  it('leaves a target that a link has just named', () => {
    const { written, read, settle, writer } = openAt(PAGE);
    settle();
    read('mill');
    writer.hold();
    settle();
    expect(written).toEqual([]);
  });

  it('goes on without an address where writing is forbidden', () => {
    const { bar, read, settle, store } = openAt(PAGE);
    bar.replace = () => {
      throw new Error('SecurityError');
    };
    settle();
    read('weir');
    expect(settle).not.toThrow();
    expect(store.getSnapshot().step).toBe('weir');
  });

  it('is left alone after the engine has stopped', () => {
    const { written, read, settle, writer } = openAt(PAGE);
    settle();
    writer.stop();
    read('weir');
    settle();
    expect(written).toEqual([]);
  });
});
