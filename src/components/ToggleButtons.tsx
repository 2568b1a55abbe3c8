/** What works only with a script, and is shown by it: in the bar where there is room, in the panel where there is not. */
export function ToggleButtons() {
  return (
    <>
      <button type="button" data-toggle="theme" aria-pressed="false" hidden>
        Night
      </button>
      <button type="button" data-toggle="motion" aria-pressed="false" hidden>
        Less motion
      </button>
    </>
  );
}
