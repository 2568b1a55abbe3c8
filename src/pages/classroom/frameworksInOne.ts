import type { Classroom } from '../../model/classroom.ts';

type Entry = Classroom['frameworks'][number];

export interface PublishedList<Named extends { framework: Entry }> {
  name: string;
  address: string;
  entries: Named[];
  /** What was seen of the list, said once for all codes of which it is true. */
  seen: { codes: string[]; words: string }[];
}

/** Entries under the published list that they belong to, so that what is true of many stands once. */
export function frameworksInOne<Named extends { framework: Entry }>(
  named: readonly Named[],
): PublishedList<Named>[] {
  const lists = new Map<string, PublishedList<Named>>();
  for (const one of named) {
    const { framework: name, address, code, seen: words } = one.framework;
    const key = `${name} ${address}`;
    const list = lists.get(key) ?? { name, address, entries: [], seen: [] };
    lists.set(key, list);
    list.entries.push(one);
    const said = list.seen.find((other) => other.words === words);
    if (said) said.codes.push(code);
    else list.seen.push({ codes: [code], words });
  }
  return [...lists.values()];
}
