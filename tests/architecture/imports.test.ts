import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMPORT_TABLE, PACKAGE_OWNERS } from './importTable.ts';
import { sourceFiles } from './sourceFiles.ts';

const SRC = resolve('src');

interface Import {
  file: string;
  target: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:from\s*)?['"]([^'"\n]+)['"]|import\(\s*['"]([^'"\n]+)['"]/g,
  );
  const multiline = text.matchAll(/\}\s*from\s*['"]([^'"\n]+)['"]/g);
  const targets = [...found]
    .map((match) => match[1] ?? match[2] ?? '')
    .concat([...multiline].map((match) => match[1] ?? ''));
  return [...new Set(targets)].map((target) => ({ file, target }));
}

/** `engine/scroller.ts` → `engine`; `entry-client.ts` → `entry-client`. */
function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.[a-z]+$/, '');
}

const IMPORTS = sourceFiles().flatMap(importsOf);

describe('the folders of src', () => {
  it('import only what the table allows, so that data flows one way', () => {
    const wrong = IMPORTS.filter(({ target }) => target.startsWith('.')).flatMap(({ file, target }) => {
      const to = folderOf(relative(SRC, resolve(SRC, dirname(file), target)));
      const from = folderOf(file);
      const isTest = /\.test\.tsx?$/.test(file);
      const allowed = from === to || isTest || (IMPORT_TABLE[from] ?? []).includes(to);
      return allowed
        ? []
        : [
            `${file} imports ${to} (${target}); ${from} may import: ${(IMPORT_TABLE[from] ?? []).join(', ') || 'nothing of ours'}`,
          ];
    });
    expect(wrong).toEqual([]);
  });

  it('leave each delicate package to its owner', () => {
    const wrong = IMPORTS.filter(({ target }) => !target.startsWith('.')).flatMap(({ file, target }) =>
      PACKAGE_OWNERS.filter((rule) => rule.package.test(target) && !rule.owners.test(file)).map(
        (rule) => `${file} imports ${target}, but ${rule.because}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('use every import that the table allows, so that it grants nothing in advance', () => {
    const used = new Set(
      IMPORTS.filter(({ file, target }) => target.startsWith('.') && !/\.test\.tsx?$/.test(file)).map(
        ({ file, target }) =>
          `${folderOf(file)} ${folderOf(relative(SRC, resolve(SRC, dirname(file), target)))}`,
      ),
    );
    const granted = Object.entries(IMPORT_TABLE).flatMap(([from, all]) => all.map((to) => `${from} ${to}`));
    expect(granted.filter((grant) => !used.has(grant))).toEqual([]);
  });

  it('are all in the table', () => {
    const folders = new Set(sourceFiles().map(folderOf));
    expect([...folders].filter((folder) => !(folder in IMPORT_TABLE))).toEqual([]);
  });

  it('never read content/ by a path of their own: the folder is always given', () => {
    const wrong = IMPORTS.filter(({ target }) => /(^|\/)content\//.test(target));
    expect(wrong).toEqual([]);
  });
});
