import { type ChapterHtml, countBalance } from '../ledger/countBalance.ts';
import type { Balance } from '../model/balance.ts';
import { COMMENTARY } from '../model/ids.ts';
import type { Story } from '../model/story.ts';
import type { Assets } from './assets.ts';
import { bundleServer } from './bundle.ts';

/** Nobody opens these pages, so they link to nothing. */
const NO_ASSETS: Assets = {
  script: '',
  inlineStyle: '',
  storyStyles: [],
  referenceStyles: [],
  cardStyles: [],
  classroomScript: '',
  classroomStyles: [],
  assignmentStyles: [],
};

/** The ledger of the pages as they would be built now. */
export async function countLedger(story: Story): Promise<Balance> {
  const { server, dispose } = await bundleServer();
  try {
    const contents = await server.evaluateChapters(story);
    const pages: ChapterHtml[] = [];
    for (const route of server.routes(story).filter(({ page }) => page === 'chapter')) {
      pages.push({
        slug: route.id,
        html: await server.renderRoute({ route, story, contents, assets: NO_ASSETS }),
      });
    }
    return ledgerOf(story, pages);
  } finally {
    await dispose();
  }
}

/** What every perspective has on these pages, and what belongs to none. */
export function ledgerOf({ site }: Story, pages: readonly ChapterHtml[]): Balance {
  return countBalance(pages, [...site.perspectives.map(({ id }) => id), COMMENTARY]);
}
