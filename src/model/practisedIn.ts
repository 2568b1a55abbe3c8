import type { Classroom } from './classroom.ts';
import type { Teaching } from './teaching.ts';

export interface Practised {
  framework: Classroom['frameworks'][number];
  /** Ids of the questions that are said to practise it. */
  questions: string[];
}

/** Those entries of published lists that some question of the chapter practises. */
export function practisedIn({ questions }: Teaching, classroom: Classroom | undefined): Practised[] {
  return (classroom?.frameworks ?? []).flatMap((framework) => {
    const ids = questions.filter(({ practises }) => practises.includes(framework.code)).map(({ id }) => id);
    return ids.length > 0 ? [{ framework, questions: ids }] : [];
  });
}
