/** The two settings that a reader may want in the midst of reading, in the bar where there is room: pressed, or taken back. */
export function ToggleButtons() {
  return (
    <>
      <button type="button" data-toggle="theme" value="night" aria-pressed="false">
        Night
      </button>
      <button type="button" data-toggle="motion" value="less" aria-pressed="false">
        Less motion
      </button>
    </>
  );
}
