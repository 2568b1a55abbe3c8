/** A quiet timer: it counts in sight, makes no sound, and is read out only when it ends. */

export interface TimerParts {
  starts: readonly HTMLElement[];
  clock: HTMLElement;
  stop: HTMLElement;
  say: (words: string) => void;
}

/** By the clock and not by counting ticks, which a page in the background misses. */
export function startTimer({ starts, clock, stop, say }: TimerParts): void {
  let ticking = 0;
  const show = (isRunning: boolean) => {
    for (const start of starts) start.hidden = isRunning;
    clock.hidden = !isRunning;
    stop.hidden = !isRunning;
  };
  const end = () => {
    clearInterval(ticking);
    const hadFocus = document.activeElement === stop;
    show(false);
    if (hadFocus) starts[0]?.focus();
  };
  const run = (minutes: number) => {
    const until = Date.now() + minutes * 60_000;
    const tick = () => {
      const left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      const words = left > 0 ? inMinutes(left) : 'Time is up';
      if (clock.textContent !== words) clock.textContent = words;
      if (left > 0) return;
      clearInterval(ticking);
      say('Time is up.');
    };
    show(true);
    stop.focus();
    tick();
    ticking = window.setInterval(tick, 250);
    say(`Timer started: ${minutes} minutes.`);
  };
  for (const start of starts)
    start.addEventListener('click', () => run(Number(start.dataset.projectorMinutes)));
  stop.addEventListener('click', () => {
    end();
    say('Timer stopped.');
  });
}

function inMinutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}
