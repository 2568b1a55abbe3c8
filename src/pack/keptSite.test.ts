import { describe, expect, it } from 'vitest';
import { fillSizes } from './fillSizes.ts';
import { isKept, workerFile } from './keptSite.ts';

describe('the site as a browser keeps it', () => {
  it('has its pages by their folders, and its files by their names', () => {
    const paths = ['index.html', 'chapters/one/index.html', 'assets/a.js'];
    expect(workerFile('start();', { version: 'v', paths })).toBe(
      'self.SITE={"version":"v","files":["","chapters/one/","assets/a.js"]};\nstart();',
    );
  });

  it.each([
    ['assets/entry-client-A.js', true],
    ['assets/a.css', true],
    ['manifest.webmanifest', true],
    ['icon-192.png', true],
    ['chapters/one/card.png', false],
    ['sw.js', false],
    ['teach/one/guide/index.html', false],
    ['teach/one/handouts.pdf', false],
    ['class-pack.zip', false],
  ])('of %s: %s', (path, expected) => expect(isKept(path)).toBe(expected));
});

describe('a size in a page', () => {
  it('is filled in where the page asks for it', () => {
    const html = '<p>Pack<span data-size-of="pack.zip"></span>, site<span data-size-of="site"></span></p>';
    expect(fillSizes(html, { 'pack.zip': 1_860_000, site: 300 })).toBe(
      '<p>Pack<span data-size-of="pack.zip"> (1.9 MB)</span>, site<span data-size-of="site"> (0.1 MB)</span></p>',
    );
  });

  it('stays empty for what is not there', () => {
    const html = '<span data-size-of="other"></span>';
    expect(fillSizes(html, { site: 1 })).toBe(html);
  });
});
