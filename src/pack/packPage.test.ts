import { describe, expect, it } from 'vitest';
import { fileAddress, packPage } from './packPage.ts';

describe('an address in the class pack', () => {
  it.each([
    ['./', './index.html'],
    ['../../', '../../index.html'],
    ['..', '../index.html'],
    ['chapters/one/', 'chapters/one/index.html'],
    ['../chapters/one/#step', '../chapters/one/index.html#step'],
    ['../claims/?by=x#c1', '../claims/index.html?by=x#c1'],
    ['../read/#v=1&amp;c=one', '../read/index.html#v=1&amp;c=one'],
  ])('of a folder names the page in it: %s', (address, expected) => {
    expect(fileAddress(address)).toBe(expected);
  });

  it.each([
    '#step',
    '?view=x',
    'https://example.org/a/',
    'mailto:a@example.org',
    '//example.org/',
    'map/a.svg',
  ])('that leads elsewhere, stays on the page or names a file is left: %s', (address) => {
    expect(fileAddress(address)).toBe(address);
  });
});

describe('a page in the class pack', () => {
  it('has classic scripts in place of modules, in the same order', () => {
    const html =
      '<script type="module" src="../assets/entry-classroom-Ab1.js"></script><script type="module" src="../assets/entry-client-Cd2.js"></script>';
    expect(packPage(html)).toBe(
      '<script defer src="../assets/classroom.js"></script><script defer src="../assets/story.js"></script>',
    );
  });

  it('is refused with a script that the pack does not have', () => {
    expect(() => packPage('<script type="module" src="assets/other.js"></script>')).toThrow(
      'assets/other.js',
    );
  });

  it('allows its neighbours on disk, and no host', () => {
    const html =
      '<meta http-equiv="Content-Security-Policy" content="script-src &#x27;self&#x27; &#x27;sha256-a=&#x27;; img-src &#x27;self&#x27;"/>';
    expect(packPage(html)).toBe(
      '<meta http-equiv="Content-Security-Policy" content="script-src &#x27;self&#x27; file: &#x27;sha256-a=&#x27;; img-src &#x27;self&#x27; file:"/>',
    );
  });

  it('asks for nothing in advance and tells nothing to other sites', () => {
    const gone =
      '<meta property="og:title" content="a"/><meta name="twitter:card" content="b"/><link rel="preload" as="font" href="a.woff2" crossorigin="anonymous"/><link rel="manifest" href="m"/><link rel="apple-touch-icon" href="a.png"/><script type="application/ld+json">{"a":1}</script>';
    const kept =
      '<link rel="canonical" href="https://example.org/"/><link rel="icon" href="favicon.svg"/><link rel="stylesheet" href="a.css"/>';
    expect(packPage(gone + kept)).toBe(kept);
  });

  it('leaves out what is for teachers, and what needs a host', () => {
    const html =
      '<a data-teacher-only="" href="guide/">Guide</a><p data-online-only="">Keep</p><a href="x/">X</a>';
    expect(packPage(html)).toBe('<a href="x/index.html">X</a>');
  });

  it('keeps the folder where the script reads it', () => {
    const html =
      '<p class="a" data-continue="" tabindex="-1" hidden=""><a href="../../">Continue: </a></p><a href="../../">Home</a>';
    expect(packPage(html)).toBe(
      '<p class="a" data-continue="" tabindex="-1" hidden=""><a href="../../">Continue: </a></p><a href="../../index.html">Home</a>',
    );
  });
});
