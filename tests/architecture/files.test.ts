import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sourceFiles.ts';

const FORBIDDEN = /^(utils?|lib|common|helpers|misc|types|index)$/;

describe('the files of src', () => {
  it('are at most 300 lines long', () => {
    const long = sourceFiles()
      .map((file) => ({ file, lines: readFileSync(join('src', file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 301);
    expect(long).toEqual([]);
  });

  it('are named after what they hold, never index, utils or helpers', () => {
    const wrong = sourceFiles().filter((file) =>
      file.split('/').some((part) => FORBIDDEN.test(part.replace(/\..*$/, ''))),
    );
    expect(wrong).toEqual([]);
  });

  it('have no default exports', () => {
    const wrong = sourceFiles().filter((file) =>
      /^export default/m.test(readFileSync(join('src', file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('are each exported under the file’s own name where they export a component', () => {
    const wrong = sourceFiles()
      .filter(
        (file) => /^[A-Z]/.test(basename(file)) && /\.tsx$/.test(file) && !/\.(test|examples)\./.test(file),
      )
      .filter((file) => {
        const name = basename(file).replace(/(\.island)?\.tsx$/, '');
        return !new RegExp(`export (async )?(function|const) ${name}\\b`).test(
          readFileSync(join('src', file), 'utf8'),
        );
      });
    expect(wrong).toEqual([]);
  });
});

describe('the project', () => {
  it('describes every folder of src in ARCHITECTURE.md', () => {
    const text = readFileSync('ARCHITECTURE.md', 'utf8');
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !text.includes(`\`${name}/\``))).toEqual([]);
  });

  it('numbers its decision records without gaps or doubles', () => {
    const numbers = readdirSync('docs/decisions').map((file) => Number(file.slice(0, 4)));
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });

  it('names no download address in its lockfile', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/);
  });

  it('has the documents that a newcomer looks for', () => {
    const wanted = [
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'LICENSE',
      'content/LICENSE.md',
      'content/STYLE.md',
    ];
    expect(wanted.filter((file) => !existsSync(file))).toEqual([]);
  });
});
