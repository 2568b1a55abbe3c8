import type { Assignment } from '../../model/assignment.ts';
import { coreAssignment } from '../../model/coreAssignment.ts';
import { findOrder } from '../../model/findOrder.ts';
import type { Story } from '../../model/story.ts';
import type { Teaching } from '../../model/teaching.ts';

export interface DebateHalf {
  /** Id of the perspective that this half of the class meets first. */
  first: string;
  assignment: Assignment;
}

/** One for each half of the class, which meet the two sides in opposite order. Which of the two is listed first changes from chapter to chapter. */
export function debateHalves(teaching: Teaching, story: Story): DebateHalf[] {
  const { site, classroom } = story;
  if (!classroom) return [];
  const voices = (findOrder(site, teaching.chapter) ?? site.perspectives).map(({ id }) => id);
  const others = voices.filter((id) => !classroom.sides.includes(id));
  const halves = [classroom.sides, [...classroom.sides].reverse()].flatMap(([first, second]) =>
    first === undefined || second === undefined
      ? []
      : [{ first, assignment: { ...coreAssignment(teaching), order: [first, second, ...others] } }],
  );
  return site.chapters.indexOf(teaching.chapter) % 2 === 0 ? halves : halves.reverse();
}
