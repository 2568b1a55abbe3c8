import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { INLINE_SCRIPT, START_LIMIT_MS } from './inlineScript.ts';
import { SHORT_WINDOW } from './shortWindow.ts';
import { STORED } from './storage.ts';

interface Opening {
  search?: string;
  stored?: Record<string, string>;
  isStorageForbidden?: boolean;
  views?: string[];
  isShort?: boolean;
  navigation?: string;
  hash?: string;
  holdsStill?: boolean;
}

/** Runs the script over as much of a page as it asks for. */
function open({
  search = '',
  stored = {},
  isStorageForbidden = false,
  views = ['together', 'northbank', 'southbank'],
  isShort = false,
  navigation = 'navigate',
  hash = '',
  holdsStill = true,
}: Opening = {}) {
  const attributes: Record<string, string> = {};
  const style: Record<string, string> = {};
  const radios = views.map((value) => ({ value, checked: value === 'together' }));
  const check = (picked: { value: string }) => {
    for (const radio of radios) radio.checked = radio === picked;
  };
  const listeners: Record<string, (event: unknown) => void> = {};
  const timers: { run: () => void; afterMs: number }[] = [];
  const window = {
    location: { search, hash },
    performance: { getEntriesByType: () => [{ type: navigation }] },
    CSS: { supports: () => holdsStill },
    matchMedia: (query: string) => ({ matches: isShort && query === SHORT_WINDOW }),
    get localStorage() {
      if (isStorageForbidden) throw new Error('SecurityError');
      return { getItem: (key: string) => stored[key] ?? null };
    },
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      listeners[type] = listener;
    },
    setTimeout: (run: () => void, afterMs: number) => timers.push({ run, afterMs }),
  };
  const document = {
    addEventListener: () => {},
    documentElement: {
      style,
      setAttribute: (name: string, value: string) => {
        attributes[name] = value;
      },
      removeAttribute: (name: string) => {
        delete attributes[name];
      },
      hasAttribute: (name: string) => name in attributes,
    },
    // A radio group keeps one of its radios checked.
    getElementsByName: () =>
      radios.map((radio) => ({
        value: radio.value,
        get checked() {
          return radio.checked;
        },
        set checked(_isChecked: boolean) {
          check(radio);
        },
      })),
  };
  runInNewContext(INLINE_SCRIPT, { document, window });
  return { attributes, style, listeners, timers, view: radios.find(({ checked }) => checked)?.value };
}

describe('before anything paints', () => {
  it('the page is the scroll layout in the view of all together', () => {
    const { attributes, view } = open();
    expect(attributes).toEqual({
      'data-view': 'together',
      'data-script': '',
      'data-theme': '',
      'data-motion': '',
      'data-text': '',
      'data-wish': '',
      'data-layout': 'scroll',
      'data-pieces': '',
    });
    expect(view).toBe('together');
  });

  it.each([
    { title: 'it is opened at a step', opening: { hash: '#a-step' } },
    { title: 'it is loaded again', opening: { navigation: 'reload' } },
    { title: 'the reader comes back to it', opening: { navigation: 'back_forward' } },
    { title: 'the browser would not hold still what is read', opening: { holdsStill: false } },
  ])('the page is laid out whole when $title', ({ opening }) => {
    const { attributes, style } = open(opening);
    const isRestored = 'navigation' in opening;
    expect(style).toEqual(isRestored ? { overflowAnchor: 'none' } : {});
    expect(attributes).not.toHaveProperty('data-pieces');
    expect(attributes['data-layout']).toBe('scroll');
  });

  it.each([
    { title: 'the address', opening: { search: '?view=northbank' }, chosen: 'northbank' },
    { title: 'memory', opening: { stored: { [STORED.view]: 'southbank' } }, chosen: 'southbank' },
    {
      title: 'the address before memory',
      opening: { search: '?layout=scroll&view=together', stored: { [STORED.view]: 'southbank' } },
      chosen: 'together',
    },
    {
      title: 'memory when the address names no such view',
      opening: { search: '?view=%3Cb%3E', stored: { [STORED.view]: 'southbank' } },
      chosen: 'southbank',
    },
    {
      title: 'the page when memory is damaged',
      opening: { stored: { [STORED.view]: '{"' } },
      chosen: 'together',
    },
    { title: 'the page when memory is forbidden', opening: { isStorageForbidden: true }, chosen: 'together' },
  ])('the view comes from $title', ({ opening, chosen }) => {
    const { attributes, view } = open(opening);
    expect(view).toBe(chosen);
    expect(attributes['data-view']).toBe(chosen);
    expect(attributes['data-layout']).toBe('scroll');
  });

  it('a page without a choice of view names none', () => {
    expect(open({ views: [], search: '?view=northbank' }).attributes).not.toHaveProperty('data-view');
  });

  it.each([
    ['?layout=static', 'static'],
    ['?view=northbank&layout=static', 'static'],
    ['?layout=sideways', 'scroll'],
  ])('the address %s asks for the %s layout', (search, layout) => {
    expect(open({ search }).attributes['data-layout']).toBe(layout);
  });

  it.each([
    { search: '', remembered: 'static', wish: 'static', layout: 'static' },
    { search: '?layout=scroll', remembered: 'static', wish: 'scroll', layout: 'scroll' },
    { search: '?layout=static', remembered: 'scroll', wish: 'static', layout: 'static' },
    { search: '?layout=sideways', remembered: 'static', wish: 'static', layout: 'static' },
    { search: '', remembered: 'sideways', wish: '', layout: 'scroll' },
  ])('with “$remembered” remembered, the address “$search” gives the layout $layout', (given) => {
    const { attributes } = open({ search: given.search, stored: { [STORED.wish]: given.remembered } });
    expect(attributes).toMatchObject({ 'data-wish': given.wish, 'data-layout': given.layout });
  });

  it('a window too low for a stage gets the static layout, whatever the reader wishes', () => {
    expect(open({ isShort: true }).attributes['data-layout']).toBe('static');
    expect(open({ isShort: true, search: '?layout=scroll' }).attributes['data-layout']).toBe('static');
  });

  it('theme, motion and the size of the text come from memory, and only in words the page knows', () => {
    const remember = (theme: string, motion: string, text: string) =>
      open({ stored: { [STORED.theme]: theme, [STORED.motion]: motion, [STORED.text]: text } }).attributes;
    expect(remember('night', 'less', 'largest')).toMatchObject({
      'data-theme': 'night',
      'data-motion': 'less',
      'data-text': 'largest',
    });
    expect(remember('purple', 'wild', 'huge')).toMatchObject({
      'data-theme': '',
      'data-motion': '',
      'data-text': '',
    });
  });
});

describe('when the script that follows', () => {
  it('cannot be fetched, the page goes back to the static layout', () => {
    const { attributes, listeners } = open();
    listeners.error?.({ target: { tagName: 'SCRIPT' } });
    expect(attributes['data-layout']).toBe('static');
    expect(attributes).not.toHaveProperty('data-script');
  });

  it('arrives, a missing picture changes nothing', () => {
    const { attributes, listeners } = open();
    listeners.error?.({ target: { tagName: 'IMG' } });
    expect(attributes['data-layout']).toBe('scroll');
  });

  it('does not start in time, the page goes back to the static layout', () => {
    const { attributes, listeners, timers } = open();
    listeners.load?.({});
    expect(timers.map(({ afterMs }) => afterMs)).toEqual([START_LIMIT_MS]);
    timers[0]?.run();
    expect(attributes['data-layout']).toBe('static');
  });

  it('has started, the page stays in the scroll layout', () => {
    const { attributes, listeners, timers } = open();
    attributes['data-engine'] = 'ready';
    listeners.load?.({});
    timers[0]?.run();
    expect(attributes['data-layout']).toBe('scroll');
  });

  it('inside another site’s page it is static, whatever is wished, and nothing kept is looked at', () => {
    const { attributes, view } = open({
      search: '?embed=1&layout=scroll',
      stored: { [STORED.view]: 'northbank', [STORED.theme]: 'night' },
    });
    expect(attributes).toMatchObject({ 'data-embed': '', 'data-layout': 'static', 'data-theme': '' });
    expect(view).toBe('together');
    expect(open({ search: '?embed=0' }).attributes).not.toHaveProperty('data-embed');
  });
});
