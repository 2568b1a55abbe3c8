import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs one of the project's own tools as `npm run` would, and gives back what it complained of. */
function complaints(...command: string[]): Promise<string> {
  return new Promise((done) => {
    execFile('npx', ['--no-install', ...command], { maxBuffer: 2 ** 24 }, (error, stdout, stderr) =>
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
