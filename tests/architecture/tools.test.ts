import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs one of the project's own tools, from where `npm run` finds it, and gives back what it complained of. */
function complaints(tool: string, ...flags: string[]): Promise<string> {
  return new Promise((done) => {
    execFile(join('node_modules/.bin', tool), flags, { maxBuffer: 2 ** 24 }, (error, stdout, stderr) =>
      done(error ? `${error.message}\n${stdout}\n${stderr}` : ''),
    );
  });
}

describe.concurrent('the whole project', () => {
  it('passes the type checker', async () => {
    expect(await complaints('tsc', '--noEmit')).toBe('');
  });

  it('passes the linter and is formatted', async () => {
    expect(await complaints('biome', 'check', '--error-on-warnings', '.')).toBe('');
  });

  it('carries no unused file, export or dependency', async () => {
    expect(await complaints('knip', '--no-config-hints')).toBe('');
  });
});
