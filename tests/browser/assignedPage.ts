/** Assignments drawn from the story under test, and their page. */
import type { Page } from 'playwright-core';
import { type Assignment, writeAssignment } from '../../src/model/assignment.ts';
import { assignmentChoices } from '../../src/model/assignmentChoices.ts';
import { type OpenOptions, site } from '../helpers/openPage.ts';
import { open } from './onePage.ts';
import { must, whenStarted } from './readingPage.ts';

export const CHOICES = assignmentChoices(site.story);
export const VOICES = CHOICES.voices;
/** The chapter that opens beside its stage and has most steps, so that something of it can be left out. */
export const CHAPTER = must(
  [...CHOICES.chapters].sort((one, other) => other.steps.length - one.steps.length)[0],
  'taught chapter',
);
export const OTHER = must(
  CHOICES.chapters.find(({ slug }) => slug !== CHAPTER.slug),
  'second taught chapter',
);
export const QUESTIONS = CHAPTER.questions.map(({ id }) => id);

/** The whole chapter with two of its questions, unless said otherwise. */
export function assignment(other: Partial<Assignment> = {}): Assignment {
  return {
    parts: [{ chapter: CHAPTER.slug, questions: QUESTIONS.slice(0, 2) }],
    order: [],
    extras: [],
    ...other,
  };
}

export const linkTo = (other: Partial<Assignment> = {}) => writeAssignment(assignment(other));

/** Opens a link and waits until its page answers. */
export async function openAssignment(link: string, options: Partial<OpenOptions> = {}) {
  const opened = await open({ path: `read/${link}`, ...options });
  await whenStarted(opened.page);
  return opened;
}

/** In the order of the page. */
export const shown = (page: Page, attribute: string) =>
  page
    .locator(`main [${attribute}]`)
    .evaluateAll((all, name) => all.map((one) => one.getAttribute(name) || one.id), attribute);

export const fragmentOf = (page: Page) => page.evaluate(() => location.hash);
