import { escapeRegExp } from './escapeRegExp.ts';

/**
 * A pattern for words and phrases that stand whole in a text, the longest first: a space may be a line end, an apostrophe
 * straight or curly. `flags` besides `u`.
 */
export function wholeWords(phrases: readonly string[], flags = ''): RegExp {
  const forms = [...phrases].sort((a, b) => b.length - a.length).map(formOf);
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, `u${flags}`);
}

function formOf(phrase: string): string {
  return escapeRegExp(phrase).replace(/\s+/g, '\\s+').replace(/['’]/g, "['’]");
}
