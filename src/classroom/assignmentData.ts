/** What the page of an assignment has to choose from, as the page itself states it. */
import type { AssignmentChoices } from '../model/assignment.ts';

export interface AssignmentData extends AssignmentChoices {
  titles: { slug: string; number: number; title: string }[];
  labels: { id: string; label: string }[];
}

/** Undefined when the page has none, or it is damaged: the page then stays as it is without a script. */
export function readAssignmentData(root: Document): AssignmentData | undefined {
  try {
    const data: AssignmentData = JSON.parse(root.getElementById('assignment-choices')?.textContent ?? '');
    return data;
  } catch {
    return undefined;
  }
}
