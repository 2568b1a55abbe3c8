/** Paper gets one part of the page by its button and no other way: the whole page can be printed before and after. */
export function printPart({ documentElement: { dataset } }: Document, part: 'sheet' | 'answers'): void {
  const printed = new AbortController();
  const end = () => {
    delete dataset.prints;
    printed.abort();
  };
  // Where a page may not print nobody says so; whoever acts on it again is done with printing.
  for (const event of ['afterprint', 'pointerdown', 'keydown'])
    addEventListener(event, end, { signal: printed.signal });
  dataset.prints = part;
  print();
}
