/** Builds and serves the second story, for the tests that must hold for any story. */
import type { TestProject } from 'vitest/node';
import { buildForTests } from './builtSite.ts';

/** Another event, with other perspectives and places, and without a map. */
export const SECOND_STORY = 'tests/fixtures/stories/the-weir';

export default function builtSecondStory(project: TestProject): Promise<() => Promise<void>> {
  return buildForTests(project, SECOND_STORY);
}
