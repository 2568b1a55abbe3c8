import { resolve } from 'node:path';
import { type BuildEnvironmentOptions, build, mergeConfig } from 'vite';
import { BUNDLER_CONFIG } from './bundlerConfig.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Bundles once. The config is given and not read from its file: reading that takes longer than most of our bundles. */
export async function runBundler(options: BuildEnvironmentOptions): Promise<void> {
  const shared = { ...BUNDLER_CONFIG, root: PROJECT, configFile: false, logLevel: 'warn' } as const;
  await build(mergeConfig(shared, { build: options }));
}

export { PROJECT };
