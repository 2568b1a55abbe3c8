import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WCAG } from '../../src/pages/reference/wcag.ts';
import { sitePages } from '../helpers/sitePages.ts';

/** How many criteria of levels A and AA each guideline of WCAG 2.2 has. */
const OF_GUIDELINE = {
  '1.1': 1,
  '1.2': 5,
  '1.3': 5,
  '1.4': 9,
  '2.1': 3,
  '2.2': 2,
  '2.3': 1,
  '2.4': 8,
  '2.5': 6,
  '3.1': 2,
  '3.2': 5,
  '3.3': 6,
  '4.1': 2,
};

/** Those that WCAG 2.2 added at these levels, and the one that it dropped. */
const NEW = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];
const DROPPED = '4.1.1';

describe('the accessibility statement', () => {
  const html = sitePages().find(({ path }) => path === 'accessibility/')?.html ?? '';

  it('has all 55 criteria of levels A and AA, each once', () => {
    const numbers = WCAG.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(55);
    expect(numbers).toHaveLength(55);
    const counts: Record<string, number> = {};
    for (const number of numbers) {
      const guideline = number.split('.').slice(0, 2).join('.');
      counts[guideline] = (counts[guideline] ?? 0) + 1;
    }
    expect(counts).toEqual(OF_GUIDELINE);
    expect(numbers).toEqual(expect.arrayContaining(NEW));
    expect(numbers).not.toContain(DROPPED);
    expect(WCAG.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(WCAG.filter(({ level }) => level === 'AA')).toHaveLength(24);
  });

  it('says of each how it is known, and names no test that is not there', () => {
    for (const { number, how, test, status } of WCAG) {
      expect(how.length, number).toBeGreaterThan(15);
      if (test !== undefined) expect(existsSync(`tests/${test}`), `${number}: tests/${test}`).toBe(true);
      if (status === 'not tested') expect(test, number).toBeUndefined();
    }
  });

  it('prints every criterion, says who has not tried the pages, and claims no conformance', () => {
    const printed = [...html.matchAll(/data-criterion="([^"]+)"/g)].map(([, number]) => number);
    expect(printed).toEqual(WCAG.map(({ number }) => number));
    expect(html).toContain('No people with disabilities and no screen reader');
    expect(html).toContain('Known gaps');
    expect(html).not.toMatch(/fully (conform|compl)|is (conformant|compliant)/i);
  });
});
