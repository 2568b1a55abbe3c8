import { startAssignment } from './assignmentPage.ts';

/** By what a page is: the assignment is laid out at once, before the engine reads the page; the rest loads when it is needed. */
export function startClassroom(root: Document): void {
  switch (root.body.dataset.page) {
    case 'assignment':
      startAssignment(root);
      break;
    case 'teach':
    case 'lesson':
      // Off line, or a server that has moved on: the ready links stand.
      import('./builder.ts').then(
        ({ startBuilder }) => startBuilder(root),
        () => {},
      );
      break;
    case 'projector':
      // The same: all stand under one another.
      import('./projector.ts').then(
        ({ startProjector }) => startProjector(root),
        () => {},
      );
      break;
    default:
  }
  if (root.querySelector('[data-ready-copy]'))
    import('./readyLinks.ts').then(
      ({ startReadyLinks }) => startReadyLinks(root),
      () => {},
    );
  for (const button of root.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
  if (root.querySelector('[data-embed-code]'))
    import('./embedOffer.ts').then(
      ({ startEmbedOffer }) => startEmbedOffer(root),
      () => {},
    );
  // Off line already: the offer is not missed.
  if (root.querySelector('[data-offline]'))
    import('./offline.ts').then(
      ({ offerOffline }) => offerOffline(root),
      () => {},
    );
}
