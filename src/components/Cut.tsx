/** Words of the source left out here. */
export function Cut() {
  return <span data-cut="">…</span>;
}
