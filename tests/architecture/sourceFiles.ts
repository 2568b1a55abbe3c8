import { readdirSync } from 'node:fs';

/** Every TypeScript file under `src/`, relative to it. */
export function sourceFiles(): string[] {
  return (readdirSync('src', { recursive: true, encoding: 'utf8' }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path));
}
