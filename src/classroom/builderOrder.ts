/** The order of the voices: each moves up and down by a press, and the press stays where it was made. */
import { voicesOf } from './builderForm.ts';

export function listenToOrder(form: HTMLFormElement): void {
  const group = form.querySelector<HTMLElement>('[data-builder-order]');
  const status = group?.querySelector<HTMLElement>('[role="status"]');
  if (!group || !status) return;
  group.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLButtonElement>('[data-voice] button') : null;
    const voice = button?.closest<HTMLElement>('[data-voice]');
    if (!button || !voice) return;
    const other = button.value === '-1' ? voice.previousElementSibling : voice.nextElementSibling;
    if (button.value === '-1') other?.before(voice);
    else other?.after(voice);
    button.focus();
    const chosen = group.querySelector<HTMLInputElement>('[value="chosen"]');
    if (chosen) chosen.checked = true;
    const voices = voicesOf(form);
    const name = voice.querySelector('span')?.textContent ?? '';
    status.textContent = `${name}: ${voices.indexOf(voice) + 1} of ${voices.length}.`;
    form.dispatchEvent(new Event('change'));
  });
}
