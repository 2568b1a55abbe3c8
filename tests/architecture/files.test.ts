import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMPORT_TABLE } from './importTable.ts';
import { sourceFiles } from './sourceFiles.ts';

const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'content/STYLE.md'];
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
  it('has in ARCHITECTURE.md the folders of src, their imports as the table has them, and what to read first', () => {
    const rows = [...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| `(\w+)\/` \|.*\|$/gm)].map(
      ([row, folder = '']) => {
        const [, , imports = '', , first = ''] = row.split('|').slice(1);
        return {
          folder,
          imports: imports.match(/\w+/g) ?? [],
          first: /`(.+)`/.exec(first)?.[1],
        };
      },
    );
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rows.map(({ folder }) => folder).sort()).toEqual(folders.map(({ name }) => name).sort());
    for (const { folder, imports, first } of rows) {
      const allowed = (IMPORT_TABLE[folder] ?? []).filter(
        (name) => name in IMPORT_TABLE && !name.includes('-'),
      );
      expect(imports.filter((name) => name in IMPORT_TABLE).sort(), folder).toEqual([...allowed].sort());
      expect(existsSync(`src/${folder}/${first}`), `src/${folder}/${first}`).toBe(true);
    }
  });

  it('points in its documents to files and commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const broken = DOCUMENTS.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => join(dirname(file), link));
      const paths = [...text.matchAll(/`((?:src|tests|content|docs|public)\/[\w./-]+)`/g)].map(
        ([, path = '']) => path,
      );
      const commands = [...text.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, command = '']) => command);
      return [
        ...[...links, ...paths].filter((path) => !existsSync(path)),
        ...commands.filter((command) => command !== 'ci' && !(command in scripts)),
      ].map((found) => `${file}: ${found}`);
    });
    expect(broken).toEqual([]);
  });

  it('numbers its decision records without gaps or doubles', () => {
    const numbers = readdirSync('docs/decisions').map((file) => Number(file.slice(0, 4)));
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });

  it('names no download address in its lockfile', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/);
  });

  it('has the documents that a newcomer looks for', () => {
    const wanted = [...DOCUMENTS, 'LICENSE', 'content/LICENSE.md'];
    expect(wanted.filter((file) => !existsSync(file))).toEqual([]);
  });
});
