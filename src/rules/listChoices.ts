/** Nobody reads fifty ids in a report: a longer list is cut, with its length. */
const MOST = 24;

/** Choices as a person lists them: `a, b or c`. */
export function listChoices(choices: readonly string[], joint: 'or' | 'and' = 'or'): string {
  if (choices.length > MOST)
    return `${choices.slice(0, MOST).join(', ')} ${joint} ${choices.length - MOST} more`;
  return choices.length < 2
    ? choices.join('')
    : `${choices.slice(0, -1).join(', ')} ${joint} ${choices.at(-1)}`;
}
