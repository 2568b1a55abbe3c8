/** The pictures that stand for the pages where somebody links to them: one for each chapter and one for the whole story. */
import type { BaseMap } from '../compile/map/baseMaps.ts';
import type { StageState } from '../model/cue.ts';
import type { Story } from '../model/story.ts';
import { CARD } from './cardSize.ts';
import { cardStep } from './cardSteps.ts';
import { drawCard } from './drawCard.ts';
import { canSet } from './faces.ts';
import { inks } from './inks.ts';
import type { CardWords } from './layoutCard.ts';
import { rasterise } from './rasterise.ts';

export interface Card {
  /** Slug of the chapter; empty for the whole story. */
  slug: string;
  /** The picture in words. */
  alt: string;
  png: Buffer;
}

export async function makeCards(story: Story, baseMaps: readonly BaseMap[]): Promise<Card[]> {
  const drawings = new Map(baseMaps.map(({ name, svg }) => [name, svg]));
  const baseOf = (camera: string) => drawings.get(`${camera}.day.svg`);
  return await Promise.all(
    plansOf(story)
      // In a script that no face of ours has, no card is better than an empty one.
      .filter(({ words }) => canSet(words.title, 'serif'))
      .map(async ({ slug, words, state }) => {
        const drawing = drawCard({ words, state, stage: story.stage, baseOf });
        const png = await rasterise(drawing, { width: CARD.width, ground: inks.paper });
        return { slug, alt: [words.title, state?.says ?? words.dek].join(' · '), png };
      }),
  );
}

interface Plan {
  slug: string;
  words: CardWords;
  state?: StageState;
}

function plansOf({ site, chapters, stage }: Story): Plan[] {
  const { title, kicker, dek, cover, cards = {} } = site;
  return [
    {
      slug: '',
      words: { kicker, title, dek },
      state: { ...cover, camera: cover.camera ?? '', show: cover.show.split(/\s+/) },
    },
    ...chapters.map((chapter): Plan => {
      const { slug, number, frontmatter } = chapter;
      const step = cardStep(chapter, stage, cards[slug]);
      return {
        slug,
        words: {
          kicker: `${number} · ${frontmatter.kicker}`,
          title: frontmatter.title,
          dek: frontmatter.dek,
          foot: title,
        },
        ...(step && { state: step.state }),
      };
    }),
  ];
}
