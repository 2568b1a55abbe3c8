import { UsageError } from './usageError.ts';

/** Runs one command line: the number it gives is the exit code; a wrong call prints how to call it, never a stack. */
export async function runCommand(usage: string, command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (thrown) {
    if (!isWrongCall(thrown)) throw thrown;
    process.stderr.write(`${thrown.message}\n\n${usage}\n`);
    process.exitCode = 2;
  }
}

/** Our own refusals, and those of Node's reader of flags. */
function isWrongCall(thrown: unknown): thrown is Error {
  if (thrown instanceof UsageError) return true;
  return thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE_ARGS');
}
