/** The offer to keep the site on this device. Before the reader presses, nothing is registered, asked for or kept. */
import { type Asked, isOfSite, keptName, type Told } from './offlineSite.ts';

/** Shows the offer where a browser can keep pages: not from disk, and not in every private window. */
export function offerOffline(root: Document): void {
  const offer = readOffer(root);
  const workers = navigator.serviceWorker;
  if (!offer || !workers || !('caches' in globalThis)) return;
  const scope = new URL('.', offer.address).href;
  const show = (state: OfferState) => showState(offer, state);

  const ask = (asked: Asked, { active }: ServiceWorkerRegistration) => active?.postMessage(asked);
  const onTold = ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'progress') showProgress(offer, data.done, data.of);
    else if (data.kind === 'state') show(stateOf(data));
    else show(data.kind);
  };
  const onKeep = async () => {
    showProgress(offer, 0, 1);
    try {
      const before = await registrationOf(scope);
      if (before?.active) return ask('keep', before);
      await whenSettled(await workers.register(offer.address, { scope }));
    } catch {
      await forget(scope);
      show('failed');
    }
  };
  const onForget = async () => {
    await forget(scope);
    show('forgotten');
  };

  workers.addEventListener('message', onTold);
  offer.keep.addEventListener('click', () => {
    if (offer.keep.getAttribute('aria-disabled') !== 'true') void onKeep();
  });
  offer.forget.addEventListener('click', () => void onForget());
  show('offered');
  offer.box.hidden = false;
  void registrationOf(scope).then((found) => {
    if (!found) return;
    const askWhenSettled = () => void whenSettled(found).then(() => ask('state', found), ignore);
    ask('state', found);
    // Browsers look for a newer worker by themselves too: one may be on its way before this page can hear of it.
    if (found.installing ?? found.waiting) askWhenSettled();
    found.addEventListener('updatefound', askWhenSettled);
    // Only for a reader who keeps the site: whether there is a newer one. Off line there is none.
    found.update().catch(ignore);
  }, ignore);
}

const ignore = () => {};

interface Offer {
  box: HTMLElement;
  /** Of the worker. */
  address: string;
  keep: HTMLButtonElement;
  forget: HTMLButtonElement;
  progress: HTMLProgressElement;
  status: HTMLElement;
}

type OfferState = 'offered' | 'kept' | 'newer' | 'failed' | 'forgotten';

const SAID: Record<OfferState, string> = {
  offered: '',
  kept: 'Kept: the pages open on this device without internet.',
  newer:
    'A newer edition of the site is there. The one that is kept goes on being shown until you keep the newer one.',
  failed: 'Not kept: the connection broke, or this browser has no room. You can try again.',
  forgotten: 'Forgotten: nothing of the site is kept any more.',
};

function stateOf({ kept, newest }: { kept: string | undefined; newest: string }): OfferState {
  if (kept === undefined) return 'offered';
  return kept === newest ? 'kept' : 'newer';
}

function showState({ keep, forget: button, progress, status }: Offer, state: OfferState): void {
  const isHere = [keep, button].some((one) => one === document.activeElement);
  progress.hidden = true;
  keep.removeAttribute('aria-disabled');
  keep.hidden = state === 'kept';
  keep.textContent = state === 'newer' ? 'Keep the newer edition' : 'Keep this site on this device';
  button.hidden = state !== 'kept' && state !== 'newer';
  status.textContent = SAID[state];
  // Not to the other button: a second press would take back the first.
  if (isHere) status.focus({ preventScroll: true });
}

/** Heard at every quarter, seen at every file. */
function showProgress({ keep, forget: button, progress, status }: Offer, done: number, of: number): void {
  keep.setAttribute('aria-disabled', 'true');
  button.hidden = true;
  progress.hidden = false;
  progress.max = of;
  progress.value = done;
  const said = `Keeping: ${Math.floor((4 * done) / of) * 25} %.`;
  if (status.textContent !== said) status.textContent = said;
}

function readOffer(root: Document): Offer | undefined {
  const box = root.querySelector<HTMLElement>('[data-offline]');
  const keep = box?.querySelector<HTMLButtonElement>('[data-offline-keep]');
  const forgetButton = box?.querySelector<HTMLButtonElement>('[data-offline-forget]');
  const progress = box?.querySelector('progress');
  const status = box?.querySelector<HTMLElement>('[role="status"]');
  if (!box || !keep || !forgetButton || !progress || !status) return undefined;
  const address = new URL(box.dataset.offline ?? '', root.baseURI).href;
  return { box, address, keep, forget: forgetButton, progress, status };
}

/** This site's, and not that of a site whose folder it lies in. */
async function registrationOf(scope: string): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scope);
  return found?.scope === scope ? found : undefined;
}

/** Resolves when the worker that comes next is there, and at once where none does; throws when it gives up. */
function whenSettled({ installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const next = installing ?? waiting;
  return new Promise((resolve, reject) => {
    if (!next) return resolve();
    next.addEventListener('statechange', () => {
      if (next.state === 'activated') resolve();
      else if (next.state === 'redundant') reject(new Error('The worker could not keep the site.'));
    });
  });
}

/** A cache that a worker was just being asked for may come back, empty: measured in Chromium, with a second page open. */
const FORGETTING = 5;
const BETWEEN_MS = 60;

async function forget(scope: string): Promise<void> {
  try {
    await (await registrationOf(scope))?.unregister();
    // First what says which version is shown, so that the worker of a page still open asks for no more of it.
    await caches.delete(keptName(scope));
    for (let tries = 0; tries < FORGETTING; tries += 1) {
      const left = (await caches.keys()).filter((name) => isOfSite(name, scope));
      if (tries > 0 && left.length === 0) return;
      for (const name of left) await caches.delete(name);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    }
  } catch {
    // What cannot be reached was not kept either.
  }
}
