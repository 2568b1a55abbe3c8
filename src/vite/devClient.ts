/** The browser's half of `npm run dev`: styles, the entry, and a saved chapter swapped in without losing the place. */
import '../entry-styles.ts';
import '../entry-late-styles.ts';
import '../entry-reference-styles.ts';
import '../entry-card-styles.ts';
import '../entry-classroom-styles.ts';
import '../entry-assignment-styles.ts';
import '../styles/fonts.css';
import '../entry-client.ts';

const hot = import.meta.hot;
hot?.on('story:saved', async () => {
  document.querySelector('vite-error-overlay')?.remove();
  const next = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  const main = document.querySelector('main');
  const fresh = next.querySelector('main');
  if (!main || !fresh || next.body.dataset.page !== document.body.dataset.page) {
    location.reload();
    return;
  }
  const anchor = document.querySelector<HTMLElement>('[data-step][data-active]');
  const before = anchor?.getBoundingClientRect().top ?? 0;
  main.replaceWith(document.adoptNode(fresh));
  const data = next.querySelector('#page-data');
  if (data) document.querySelector('#page-data')?.replaceWith(document.adoptNode(data));
  const after = anchor && document.getElementById(anchor.id);
  if (after) window.scrollBy({ top: after.getBoundingClientRect().top - before, behavior: 'instant' });
  dispatchEvent(new Event('story:replaced'));
});
