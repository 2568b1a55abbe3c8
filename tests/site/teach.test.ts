/** What the pages for teachers say, read from the built pages and counted by other code than theirs. */
import { describe, expect, it } from 'vitest';
import { EXTRAS, readAssignment, writeAssignment } from '../../src/model/assignment.ts';
import { assignmentChoices } from '../../src/model/assignmentChoices.ts';
import { site } from '../helpers/openPage.ts';
import { sitePages } from '../helpers/sitePages.ts';

const { story } = site;
const PAGES = sitePages();
const CHOICES = assignmentChoices(story);
const LESSONS = story.teachings.map((teaching) => {
  const chapter = must(story.chapters.find(({ slug }) => slug === teaching.chapter));
  return { slug: chapter.slug, teaching, chapter, html: htmlOf(`teach/${chapter.slug}/`) };
});
const { classroom } = story;

function must<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The built site has no such thing.');
  return thing;
}

function htmlOf(path: string): string {
  return must(PAGES.find((page) => page.path === path)).html;
}

/** As a reader sees it, letters only: what stands in tags of its own breaks words at other places. */
function squeezed(html: string): string {
  return html
    .replace(/<(script|style|template)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, '');
}

/** Words of a data file as a page prints them. */
function printed(words: string): string {
  const shown = words.replace(/\{(=?)([^}]*)\}/g, (_, isWord, inside) =>
    isWord ? inside : (story.places.find(({ id }) => id === inside)?.neutral ?? inside),
  );
  return shown.replace(/\s+/g, '');
}

function section(html: string, id: string): string {
  const from = html.indexOf(`id="${id}"`);
  expect(from, id).toBeGreaterThan(0);
  return html.slice(from, html.indexOf('</section>', from));
}

const linksIn = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

describe('every lesson', () => {
  it('is there for every chapter of a story that is taught', () => {
    expect(LESSONS.map(({ slug }) => slug).sort()).toEqual(story.chapters.map(({ slug }) => slug).sort());
  });

  it.each(LESSONS)('$slug shows at a glance what a teacher needs', ({ teaching, chapter, html }) => {
    const glance = squeezed(section(html, 'glance'));
    expect(squeezed(html)).toContain(printed(teaching.centralQuestion));
    expect(glance).toContain(printed(must(classroom).audience));
    expect(teaching.objectives.length).toBeGreaterThan(2);
    for (const { text, questions } of teaching.objectives) {
      const sheet = [...teaching.questions].sort((one, other) => Number(other.core) - Number(one.core));
      const numbers = questions
        .map((id) => sheet.findIndex((question) => question.id === id) + 1)
        .sort((one, other) => one - other);
      const word = numbers.length === 1 ? 'Question' : 'Questions';
      expect(glance).toContain(`${printed(text)}${word}${numbers.join(',')}.`);
    }
    for (const line of teaching.priorKnowledge) expect(glance).toContain(printed(line));
    for (const { note } of teaching.contentNotes) expect(glance).toContain(printed(note));
    expect(glance).toContain(`${teaching.vocabulary.length}namesandwords`);
    for (const { id, label } of story.site.perspectives) {
      // A quotation that stands in several places is one, filed where it stands first.
      const quoted = chapter.quotations.filter(
        ({ ref, perspective }, at) =>
          ref !== undefined &&
          perspective === id &&
          chapter.quotations.findIndex((one) => one.ref === ref) === at,
      );
      const records = new Set(chapter.tellings.filter(({ kind }) => kind === 'record').map((one) => one.id));
      const told = story.record.filter((one) => one.perspective === id && records.has(one.id));
      expect(glance).toContain(`${label.replace(/\s+/g, '')}${quoted.length}${told.length}`);
    }
  });

  it.each(LESSONS)('$slug says the minutes of its core by the formula', ({ teaching, chapter, html }) => {
    const core = teaching.questions.filter((question) => question.core);
    const asked = core.reduce((sum, { minutes }) => sum + minutes, 0);
    const exact = chapter.ownWords / 200 + chapter.quotations.length + asked;
    expect(Number(/data-lesson-minutes="(\d+)"/.exec(html)?.[1])).toBe(Math.round(exact / 5) * 5);
  });

  it.each(LESSONS)(
    '$slug has every question with its type, minutes, evidence and starter',
    ({ teaching, html }) => {
      const bank = section(html, 'questions');
      for (const { id, text, starter, needs, minutes } of teaching.questions) {
        const from = bank.indexOf(`id="question-${id}"`);
        expect(from, id).toBeGreaterThan(0);
        const next = bank.indexOf('id="question-', from + 1);
        const question = bank.slice(from, next === -1 ? undefined : next);
        expect(squeezed(question)).toContain(printed(text));
        expect(squeezed(question)).toContain(printed(starter));
        expect(squeezed(question)).toContain(`about${minutes}minutes`);
        for (const need of needs) expect(question).toContain(`${need}</a>`);
      }
    },
  );

  it.each(LESSONS)(
    '$slug gives a ready link, and one for each half of a debate, without a script',
    ({ slug, teaching, html }) => {
      const ready = [...html.matchAll(/href="([^"]*)" data-ready="([^"]*)"/g)].map(
        ([, href = '', name = '']) => ({
          name,
          ...readAssignment(
            new URL(href.replaceAll('&amp;', '&'), 'http://a.example/teach/x/').hash,
            CHOICES,
          ),
        }),
      );
      const questions = teaching.questions.filter(({ core }) => core).map(({ id }) => id);
      expect(questions.length).toBeGreaterThan(0);
      expect(ready.flatMap(({ faults }) => faults)).toEqual([]);
      expect(ready.map(({ assignment }) => assignment?.parts)).toEqual(
        ready.map(() => [{ chapter: slug, questions }]),
      );
      const halves = ready.filter(({ name }) => name !== 'core');
      expect(halves.map(({ assignment }) => assignment?.order[0])).toEqual(halves.map(({ name }) => name));
      expect(halves.map(({ name }) => name).sort()).toEqual([...must(classroom).sides].sort());
      expect(halves.map(({ assignment }) => assignment?.order.slice(2).join())).toEqual(
        halves.map(() => halves[0]?.assignment?.order.slice(2).join()),
      );
    },
  );

  it.each(LESSONS)(
    '$slug is a learning resource aligned with nothing that no question practises',
    ({ teaching, html }) => {
      const block = must(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1]);
      const [resource] = JSON.parse(block)['@graph'];
      expect(resource['@type']).toBe('LearningResource');
      for (const key of [
        'name',
        'teaches',
        'assesses',
        'educationalLevel',
        'audience',
        'learningResourceType',
        'timeRequired',
        'isPartOf',
        'license',
      ])
        expect(resource[key], key).toBeTruthy();
      expect(resource.teaches).toHaveLength(teaching.objectives.length);
      const practised = new Set(teaching.questions.flatMap(({ practises }) => practises));
      const aligned = (resource.educationalAlignment ?? []).map(
        (one: { targetName: string }) => one.targetName,
      );
      expect([...aligned].sort()).toEqual([...practised].sort());
      for (const framework of must(classroom).frameworks.filter(({ code }) => practised.has(code))) {
        const shown = squeezed(section(html, 'practises'));
        expect(shown).toContain(printed(framework.seen));
        expect(html).toContain(`href="${framework.address}"`);
      }
    },
  );
});

it('a link for twelve questions of any chapter has at most 400 characters, with all that can be added', () => {
  for (const { slug, steps, questions } of CHOICES.chapters) {
    const link = writeAssignment({
      parts: [
        {
          chapter: slug,
          steps: { from: must(steps.at(1)).id, to: must(steps.at(-1)).id },
          questions: questions.slice(0, 12).map(({ id }) => id),
        },
      ],
      order: [...CHOICES.voices].reverse(),
      extras: [...EXTRAS],
    });
    expect(questions.length).toBeGreaterThanOrEqual(12);
    // Before it stands the address of the page, of sixty characters.
    expect(60 + link.length, link).toBeLessThanOrEqual(400);
  }
});

it('debates are listed with either side first about as often', () => {
  const firsts = LESSONS.map(({ html }) => [...html.matchAll(/data-ready="([^"]*)"/g)][1]?.[1]);
  const counts = must(classroom).sides.map((side) => firsts.filter((first) => first === side).length);
  expect(Math.abs(must(counts[0]) - must(counts[1]))).toBeLessThanOrEqual(1);
});

describe('the page for teachers', () => {
  const html = htmlOf('teach/');

  it('leads to the lesson, handouts, projector and guide of every chapter', () => {
    const links = linksIn(section(html, 'chapters'));
    for (const { slug } of LESSONS)
      for (const page of ['', 'handouts/', 'projector/', 'guide/'])
        expect(links).toContain(`../teach/${slug}/${page}`);
  });

  it('says what holds in the room, how to step back, what to mind, and what is kept', () => {
    const { norms, optOut, ties, misuse, privacy } = must(classroom);
    const text = squeezed(html);
    const lines = [...norms, ...optOut, ...ties, ...misuse, ...privacy];
    expect(lines.filter((line) => !text.includes(printed(line)))).toEqual([]);
  });

  it('is in the list of pages at the foot of every page, and the statement on accessibility at that of the others', () => {
    for (const page of PAGES.filter(({ path }) => path !== '404.html')) {
      const foot = page.html.slice(page.html.lastIndexOf('<footer'));
      expect(
        linksIn(foot).some((link) => link.endsWith('teach/')),
        page.path,
      ).toBe(true);
    }
    for (const path of ['teach/', 'method/']) expect(linksIn(htmlOf(path))).toContain('../accessibility/');
  });
});

it('marks every link to notes on answers as for teachers only', () => {
  for (const { path, html } of PAGES.filter((page) => !/\/guide\/$/.test(page.path))) {
    for (const [link] of html.matchAll(/<a [^>]*href="[^"]*guide\/[^"]*"[^>]*>/g))
      expect(link, path).toContain('data-teacher-only');
  }
});

describe('what is handed out as a file', () => {
  it('is opened by a browser as what it is', async () => {
    const teaching = site.story.teachings[0];
    const types = [
      ['class-pack.zip', 'application/zip'],
      [`teach/${teaching?.chapter}/${teaching?.chapter}-student-sheet-a4.pdf`, 'application/pdf'],
    ] as const;
    for (const [path, type] of types) {
      const { status, headers } = await fetch(new URL(path, site.url));
      expect([path, status, headers.get('content-type')]).toEqual([path, 200, type]);
    }
  });
});

describe('the sheet of two accounts', () => {
  it.each(site.story.teachings.map(({ chapter }) => [chapter]))(
    'of %s has its columns in the same order on paper and on the page of an assignment',
    (chapter) => {
      const htmlOf = (path: string) => sitePages().find((page) => page.path === path)?.html ?? '';
      const sheet = new RegExp(
        `<template data-assigned-extra="sheet" data-of="${chapter}">([\\s\\S]*?)</template>`,
      ).exec(htmlOf('read/'))?.[1];
      const inTurn = (html: string, attribute: string) =>
        [...html.matchAll(new RegExp(`${attribute}="([^"]*)"`, 'g'))].map(([, voice]) => voice).slice(0, 2);
      const onPaper = inTurn(htmlOf(`teach/${chapter}/handouts/`), 'data-voice-column');
      expect(onPaper).toHaveLength(2);
      expect(inTurn(sheet ?? '', 'data-account-of')).toEqual(onPaper);
    },
  );
});
