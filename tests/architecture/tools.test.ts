import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs one of the project's own tools as `npm run` would, and gives back what it complained of. */
function complaints(...command: string[]): string {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command], { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}\n${stderr}`;
}

describe('the whole project', () => {
  it('passes the type checker', () => {
    expect(complaints('tsc', '--noEmit')).toBe('');
  });

  it('passes the linter and is formatted', () => {
    expect(complaints('biome', 'check', '--error-on-warnings', '.')).toBe('');
  });

  it('carries no unused file, export or dependency', () => {
    expect(complaints('knip', '--no-config-hints')).toBe('');
  });
});
