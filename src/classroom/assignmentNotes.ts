/** The way past a scene that is hard to bear, where the part that it leads to was not assigned: to what comes next on this page. */
export function leadPast(root: Document): void {
  const places = [
    ...root.querySelectorAll('main :is([data-step],[data-content-note],[data-chapter-end],h2)'),
  ];
  for (const note of root.querySelectorAll<HTMLElement>('main [data-content-note]')) {
    const link = note.querySelector<HTMLAnchorElement>('a[href^="#"]');
    const scene = note.closest<HTMLElement>('[data-scene]');
    if (!link || !scene || root.getElementById(link.hash.slice(1))) continue;
    const next = places.find((place) => isAfter(scene, place));
    if (!next) {
      link.remove();
      continue;
    }
    next.id ||= `after-${scene.dataset.scene}`;
    link.href = `#${next.id}`;
  }
}

function isAfter(scene: Element, place: Element): boolean {
  return (
    !scene.contains(place) && (scene.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
