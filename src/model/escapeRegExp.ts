/** Text as a pattern that matches nothing but the text. Hyphens stay as they are: with the flag `u` they may not be escaped. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
