import { startAssignment } from './assignmentPage.ts';

type Start = (root: Document) => void;

/** What answers where, each loaded only by a page that has it. */
const PARTS: readonly { where: string; load: () => Promise<Start> }[] = [
  { where: '[data-builder]', load: async () => (await import('./builder.ts')).startBuilder },
  { where: '[data-ready-copy]', load: async () => (await import('./readyLinks.ts')).startReadyLinks },
  { where: '[data-projector-deck]', load: async () => (await import('./projector.ts')).startProjector },
  { where: '[data-embed-code]', load: async () => (await import('./embedOffer.ts')).startEmbedOffer },
  { where: '[data-offline]', load: async () => (await import('./offline.ts')).offerOffline },
];

/** The assignment is laid out at once, before the engine reads the page; the rest loads when it is needed. */
export function startClassroom(root: Document): void {
  if (root.body.dataset.page === 'assignment') startAssignment(root);
  for (const button of root.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
  for (const { where, load } of PARTS) {
    if (!root.querySelector(where)) continue;
    load().then(
      (start) => start(root),
      // Off line, or a server that has moved on: the page stands as it is without a script.
      () => {},
    );
  }
}
