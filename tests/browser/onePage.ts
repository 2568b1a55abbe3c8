/** One page open at a time, closed after each test whatever came of it: see `closePages.ts`. */
import { type OpenedPage, openPage } from '../helpers/openPage.ts';
import { must } from './readingPage.ts';

let opened: OpenedPage | undefined;

export async function open(...options: Parameters<typeof openPage>): Promise<OpenedPage> {
  opened = await openPage(...options);
  return opened;
}

/** The page that the test opened last. */
export function openedPage(): OpenedPage {
  return must(opened, 'page');
}

export async function closeOpened(): Promise<void> {
  await opened?.close();
  opened = undefined;
}
