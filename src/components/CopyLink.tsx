/** Copies the address of where the reader is, in their view. It works only with a script, and is shown to nobody else. */
export function CopyLink() {
  return (
    <p data-by-script="">
      <button type="button" data-copy-link="">
        Copy a link to this place, in this view
      </button>
      <span role="status" />
    </p>
  );
}
