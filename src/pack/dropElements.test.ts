import { describe, expect, it } from 'vitest';
import { dropElements } from './dropElements.ts';

const MARK = ['data-teacher-only'];

describe('dropping elements from a page', () => {
  it('takes an element with all that it holds, also others of its name', () => {
    const html = '<p>a</p><div class="x" data-teacher-only=""><div>b</div><div>c</div></div><p>d</p>';
    expect(dropElements(html, MARK)).toBe('<p>a</p><p>d</p>');
  });

  it('takes one inside another once, and goes on behind the outer one', () => {
    const html = '<ul data-teacher-only=""><li data-teacher-only="">a</li></ul><b data-teacher-only>c</b>d';
    expect(dropElements(html, MARK)).toBe('d');
  });

  it('takes an element that holds nothing', () => {
    expect(dropElements('<p>a<br data-teacher-only=""/>b</p>', MARK)).toBe('<p>ab</p>');
  });

  it('leaves attributes that only begin alike, and words that name one', () => {
    const html = '<p data-teacher-only-so="">data-teacher-only</p><i title="data-teacher-only"></i>';
    expect(dropElements(html, MARK)).toBe(html);
  });

  it('is not misled by an element whose name begins alike', () => {
    expect(dropElements('<a data-teacher-only=""><abbr>a</abbr></a>b', MARK)).toBe('b');
  });

  it('says so when the element is never closed', () => {
    expect(() => dropElements('<div data-teacher-only=""><p>a</p>', MARK)).toThrow('never closed');
  });
});
