/** What the ledger of the built pages says to the editor who keeps `balance:` in site.yaml. */
import type { Measure } from '../model/balance.ts';
import type { BalanceJudged, BalanceReason } from '../model/judgeBalance.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import type { Texts } from './readContent.ts';
import { readYaml } from './readYaml.ts';

const RULE = 'balance-has-reasons';

export function describeBalance({ outside, idle }: BalanceJudged, site: Site, texts: Texts): Problem[] {
  const place = placesIn(texts);
  const band = site.balance?.band;
  return [
    ...outside
      .filter(({ reason }) => reason === undefined)
      .map(({ chapter, perspective, measure, count, mean }) => ({
        rule: RULE,
        place: place('reasons'),
        message: `${where(chapter)} \`${perspective}\` has ${count} of \`${measure}\`, outside the declared band.`,
        found: `${count}, where the perspectives have ${rounded(mean)} on average`,
        expected: `from ${rounded(mean * (band?.least ?? 0))} to ${rounded(mean * (band?.most ?? 0))}, or a reason`,
        fix: `Give the perspective its room; or add under \`balance: reasons:\` in site.yaml, with the true reason: ${asEntry(chapter, perspective, measure)}`,
      })),
    ...idle.map((reason) => ({
      rule: RULE,
      place: place('reasons', (site.balance?.reasons ?? []).indexOf(reason)),
      message: `This reason explains a number that lies inside the band.`,
      found: `${where(reason.chapter).toLowerCase()} ${reason.perspective}: ${reason.measures.join(', ')}`,
      expected: 'reasons only for numbers outside the band',
      fix: `Drop the reason, or take out the measure that is inside: ${measuresInside(reason, outside)}.`,
    })),
  ];
}

function measuresInside(
  { chapter, perspective, measures }: BalanceReason,
  outside: BalanceJudged['outside'],
): string {
  return measures
    .filter(
      (measure) =>
        !outside.some(
          (one) => one.chapter === chapter && one.perspective === perspective && one.measure === measure,
        ),
    )
    .join(', ');
}

function where(chapter: string | undefined): string {
  return chapter === undefined ? 'In the whole story' : `In \`${chapter}\``;
}

function asEntry(chapter: string | undefined, perspective: string, measure: Measure): string {
  const at = chapter === undefined ? '' : `chapter: ${chapter}, `;
  return `- { ${at}perspective: ${perspective}, measures: [${measure}], reason: "…" }`;
}

function rounded(number: number): string {
  return String(Math.round(number * 10) / 10);
}

function placesIn(texts: Texts): (...keys: (string | number)[]) => Place {
  const [path = 'site.yaml', text = ''] = [...texts].find(([name]) => /(^|\/)site\.yaml$/.test(name)) ?? [];
  const file = readYaml(path, text);
  return (...keys) => file.placeOf('balance', ...keys);
}
