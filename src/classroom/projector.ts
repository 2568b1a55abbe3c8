/** The words of a chapter one at a time: guessed at first, then told whose they are. The place is kept in the address alone. */
import { fitWords } from './projectorFit.ts';
import { actOf, type ProjectorAct } from './projectorKeys.ts';
import { startTimer } from './projectorTimer.ts';

/** A screen, or one text of a pair that the window has no room for. */
interface Place {
  screen: number;
  /** Of a pair in parts; counted from 0. */
  part: number;
}

export function startProjector(root: Document): void {
  const deck = root.querySelector<HTMLElement>('[data-projector-deck]');
  if (!deck) return;
  const part = <T extends HTMLElement>(name: string) => {
    const element = root.querySelector<T>(`[data-projector-${name}]`);
    if (!element) throw new Error(`The page for the projector has no \`data-projector-${name}\`.`);
    return element;
  };
  const room = part('screens');
  const screens = [...room.querySelectorAll<HTMLElement>('[data-screen]')];
  if (screens.length === 0) return;
  const [enter, reveal, count, status, full] = [
    part('enter'),
    part('reveal'),
    part('count'),
    part('status'),
    part('full'),
  ];
  const { dataset } = root.documentElement;
  let at: Place = { screen: 0, part: 0 };
  /** Parts of each screen at the present size of the window. */
  let parts = screens.map(() => 1);

  const say = (words: string) => {
    status.textContent = words;
  };

  const lay = ({ screen: index, part }: Place) => {
    const screen = screens[index];
    for (const other of screens) {
      other.toggleAttribute('data-now', other === screen);
      other.removeAttribute('data-split');
    }
    const pieces = [...(screen?.querySelectorAll<HTMLElement>('[data-piece]') ?? [])];
    const isWhole = fitWords(room) || pieces.length < 2;
    parts = parts.with(index, isWhole ? 1 : pieces.length);
    at = { screen: index, part: isWhole ? 0 : Math.min(part, pieces.length - 1) };
    const mark = screen?.querySelector<HTMLElement>('[data-half-mark]');
    if (mark) {
      mark.hidden = isWhole;
      mark.textContent = isWhole ? '' : ` (${at.part + 1} of ${pieces.length} that belong together)`;
    }
    if (isWhole) return;
    screen?.setAttribute('data-split', '');
    for (const [number, piece] of pieces.entries()) piece.toggleAttribute('data-shown', number === at.part);
    fitWords(room);
  };

  const showReveal = () => {
    const isRevealed = screens[at.screen]?.hasAttribute('data-revealed') ?? false;
    reveal.setAttribute('aria-pressed', String(isRevealed));
  };

  const show = (place: Place) => {
    lay(place);
    const screen = screens[at.screen];
    count.textContent = `${at.screen + 1} of ${screens.length}`;
    showReveal();
    if (screen && !screen.contains(root.activeElement) && room.contains(root.activeElement)) reveal.focus();
    keepInAddress(at, screen?.id ?? '');
    say(`${count.textContent}: ${screen?.querySelector('h2')?.innerText ?? ''}`);
  };

  const setRevealed = (isRevealed: boolean) => {
    const screen = screens[at.screen];
    screen?.toggleAttribute('data-revealed', isRevealed);
    showReveal();
    const shown = [...(screen?.querySelectorAll<HTMLElement>('[data-by]') ?? [])].filter((by) =>
      by.checkVisibility({ visibilityProperty: true }),
    );
    say(isRevealed ? shown.map((by) => wordsOf(by)).join(' And: ') : 'Hidden again.');
  };

  const go = (by: 1 | -1) => {
    const next = { screen: at.screen, part: at.part + by };
    if (next.part >= 0 && next.part < (parts[at.screen] ?? 1)) return show(next);
    const screen = at.screen + by;
    // Backwards a pair in parts begins at its end.
    if (screen in screens) show({ screen, part: by === 1 ? 0 : Number.POSITIVE_INFINITY });
  };

  const start = (place: Place) => {
    dataset.projector = '';
    enter.hidden = true;
    show(place);
    reveal.focus({ preventScroll: true });
  };

  const leave = () => {
    if (root.fullscreenElement) void root.exitFullscreen();
    delete dataset.projector;
    enter.hidden = false;
    enter.focus();
  };

  const acts: Record<ProjectorAct, () => void> = {
    on: () => {
      if (screens[at.screen]?.hasAttribute('data-revealed')) go(1);
      else setRevealed(true);
    },
    back: () => go(-1),
    reveal: () => setRevealed(true),
    hide: () => setRevealed(false),
    first: () => show({ screen: 0, part: 0 }),
    last: () => show({ screen: screens.length - 1, part: 0 }),
    leave,
  };

  root.addEventListener('keydown', (event) => {
    if (dataset.projector === undefined) return;
    const { target } = event;
    const act = actOf(event, target instanceof Element && target.closest('button, a') !== null);
    if (!act) return;
    event.preventDefault();
    acts[act]();
  });
  for (const button of deck.querySelectorAll<HTMLElement>('[data-projector-by]'))
    button.addEventListener('click', () => go(button.dataset.projectorBy === '1' ? 1 : -1));
  reveal.addEventListener('click', () => setRevealed(reveal.getAttribute('aria-pressed') !== 'true'));
  enter.addEventListener('click', () => start(at));
  part('leave').addEventListener('click', leave);
  full.hidden = !root.fullscreenEnabled;
  full.addEventListener('click', () => {
    // A browser may still refuse; the window is used as it is then.
    if (root.fullscreenElement) void root.exitFullscreen();
    else root.documentElement.requestFullscreen().catch(() => {});
  });
  startTimer({
    starts: [...deck.querySelectorAll<HTMLElement>('[data-projector-minutes]')],
    clock: part('clock'),
    stop: part('stop'),
    say,
  });
  addEventListener('resize', () => {
    if (dataset.projector !== undefined) lay(at);
  });
  addEventListener('hashchange', () => {
    if (dataset.projector !== undefined) show(placeInAddress(screens));
  });
  start(placeInAddress(screens));
  // Words set in another face may need another size.
  void root.fonts.ready.then(() => {
    if (dataset.projector !== undefined) lay(at);
  });
}

function wordsOf(element: HTMLElement): string {
  return element.innerText.replace(/\s+/g, ' ').trim();
}

/** `#id`, and `#id.2` for the second part of what was parted. */
function keepInAddress({ part }: Place, id: string): void {
  const address = `#${encodeURIComponent(id)}${part > 0 ? `.${part + 1}` : ''}`;
  try {
    if (location.hash !== address) history.replaceState(history.state, '', address);
  } catch {
    // A page opened from disk, or a browser that counts: the address stays behind.
  }
}

function placeInAddress(screens: readonly HTMLElement[]): Place {
  const [, id = '', part = '1'] = /^#(.*?)(?:\.(\d))?$/.exec(location.hash) ?? [];
  const screen = screens.findIndex((one) => encodeURIComponent(one.id) === id);
  return screen === -1 ? { screen: 0, part: 0 } : { screen, part: Number(part) - 1 };
}
