/** From a `content/` folder to a site, or to the list of what is wrong with it. */

import { compileStory } from '../compile/compileStory.ts';
import { describeBalance } from '../compile/describeBalance.ts';
import { baseMaps } from '../compile/map/baseMaps.ts';
import type { MadeHandouts } from '../handouts/makeHandouts.ts';
import type { Balance } from '../model/balance.ts';
import { judgeBalance } from '../model/judgeBalance.ts';
import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { type Bundle, bundle } from './bundle.ts';
import { writeSite } from './writeSite.ts';

export interface BuildOptions {
  contentDir: string;
  outDir: string;
  /** Where the site will stand, in place of the address that the story names. */
  address?: string;
  /** A bundle made before, to build several stories with one. */
  bundle?: Bundle;
  /** Whether the handouts are printed to files as well, for which a browser is needed. */
  handouts?: boolean;
}

export type BuildResult =
  | { ok: true; story: Story; pages: number; handouts?: MadeHandouts }
  | { ok: false; problems: Problem[]; texts: Map<string, string> };

export async function buildSite({
  contentDir,
  outDir,
  address,
  bundle: given,
  handouts,
}: BuildOptions): Promise<BuildResult> {
  const { story: compiled, problems, texts } = await compileStory(contentDir);
  if (!compiled) return { ok: false, problems, texts };
  const story = address === undefined ? compiled : { ...compiled, site: { ...compiled.site, address } };
  const made = given ?? (await bundle());
  try {
    const { problems: unbalanced, ...written } = await writeSite({
      story,
      baseMaps: await baseMaps(contentDir, story.stage),
      bundle: made,
      outDir,
      judge: (balance) => judge(balance, story, texts),
      handouts,
    });
    if (unbalanced.length > 0) return { ok: false, problems: unbalanced, texts };
    return { ok: true, story, ...written };
  } finally {
    if (!given) await made.dispose();
  }
}

/** A story that declares no band prints its ledger and is judged by its readers. */
function judge(balance: Balance, { site }: Story, texts: Map<string, string>): Problem[] {
  if (!site.balance) return [];
  const judged = judgeBalance(
    balance,
    site.balance,
    site.perspectives.map(({ id }) => id),
  );
  return describeBalance(judged, site, texts);
}
