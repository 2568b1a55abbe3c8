/** A button that does what cannot be undone asks for a second press, and forgets the first when the reader turns elsewhere. */
export function twoStep(button: HTMLElement | null, act: () => void): void {
  if (!button) return;
  const words = button.textContent ?? '';
  let isAsked = false;
  const reset = () => {
    isAsked = false;
    button.textContent = words;
  };
  button.addEventListener('click', ({ detail }) => {
    // The second half of a double press answers nothing that could have been read.
    if (detail > 1) return;
    if (isAsked) {
      reset();
      act();
      return;
    }
    isAsked = true;
    button.textContent = button.dataset.again ?? words;
  });
  button.addEventListener('blur', reset);
}
