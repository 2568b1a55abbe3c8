import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..');
const MODULES = ['components', 'pages'].flatMap((folder) =>
  readdirSync(join(SRC, folder))
    .filter((name) => name.endsWith('.module.css'))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(SRC, folder, name), 'utf8') })),
);
const TOKENS = readFileSync(join(SRC, 'styles/tokens.css'), 'utf8');

describe('the style sheets of components and pages', () => {
  it('put every rule into a layer', () => {
    for (const { name, text } of MODULES) {
      const outside = text
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .split('\n')
        .filter((line) => /^\S/.test(line) && !/^(@layer (components|stage|print) \{|\})$/.test(line));
      expect(outside, name).toEqual([]);
    }
  });

  it('name no colour, only roles', () => {
    for (const { name, text } of MODULES) expect(text, name).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i);
  });

  it('speak only in tokens that exist, or that they set themselves', () => {
    const known = new Set([...TOKENS.matchAll(/(--[\w-]+):/g)].map(([, token]) => token));
    const own = new Set(
      MODULES.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+):/g)].map(([, token]) => token)),
    );
    for (const { name, text } of MODULES) {
      const used = [...text.matchAll(/var\((--[\w-]+)/g)].map(([, token]) => token ?? '');
      expect(
        used.filter((token) => !known.has(token) && !own.has(token)),
        name,
      ).toEqual([]);
    }
  });

  it('have names of their own, since class names are made from them', () => {
    const names = MODULES.map(({ name }) => basename(name));
    expect(new Set(names).size).toBe(names.length);
  });
});
