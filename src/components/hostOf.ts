/** Where an address leads, in as few letters as tell: its host without "www.". */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
