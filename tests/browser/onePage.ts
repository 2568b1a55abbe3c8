/** One page open at a time, closed after each test whatever came of it. */
import { afterEach } from 'vitest';
import { type OpenedPage, openPage } from '../helpers/openPage.ts';
import { must } from './readingPage.ts';

let opened: OpenedPage | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

export async function open(...options: Parameters<typeof openPage>): Promise<OpenedPage> {
  opened = await openPage(...options);
  return opened;
}

/** The page that the test opened last. */
export function openedPage(): OpenedPage {
  return must(opened, 'page');
}
