/** What every form of figure is drawn with. */
import type { StageState } from '../model/cue.ts';
import { readFigureText } from '../model/figureText.ts';
import type { StageData } from '../model/stageData.ts';

export interface FigureDrawing {
  data: Pick<StageData, 'names' | 'perspectives'>;
  naming: string;
  /** Parts that the step sets off from the rest; empty when all are equal. */
  parts: ReadonlySet<string>;
  /** The way to the step where the sentence of a cell stands. */
  linkTo?: ((step: string) => string | undefined) | undefined;
}

/** The ids after the figure's own. */
export function partsShown({ show }: Pick<StageState, 'show'>): ReadonlySet<string> {
  return new Set(show.slice(1));
}

/** An attribute for what the step sets off: present where one of these ids is named. */
export function setOff(
  { parts }: Pick<FigureDrawing, 'parts'>,
  ...ids: (string | undefined)[]
): '' | undefined {
  return ids.some((id) => id !== undefined && parts.has(id)) ? '' : undefined;
}

/** The form of a name that is chosen, or the neutral one. */
export function nameOf({ data, naming }: Pick<FigureDrawing, 'data' | 'naming'>, id: string): string {
  const forms = data.names[id];
  return forms?.[naming] ?? forms?.neutral ?? id;
}

/** The text as a reader sees it, with the longest form of each name, so that room is kept for every view. */
export function longestText({ data }: Pick<FigureDrawing, 'data'>, text: string): string {
  return readFigureText(text)
    .map((run) => {
      if (run.kind !== 'name') return run.text;
      const forms = Object.values(data.names[run.id] ?? {});
      return forms.reduce((longest, form) => (form.length > longest.length ? form : longest), '');
    })
    .join('');
}

interface FigureGroup {
  id: string;
  label: string;
  perspective?: string;
}

/** Rows or lanes under their headings; first those that stand under none. */
export function groupMembers<T extends { group?: string }>(
  groups: readonly FigureGroup[],
  members: readonly T[],
): (Partial<FigureGroup> & { id: string; members: T[] })[] {
  const all = [
    { id: '', members: members.filter(({ group }) => group === undefined) },
    ...groups.map((group) => ({ ...group, members: members.filter((each) => each.group === group.id) })),
  ];
  return all.filter((each) => each.members.length > 0);
}
