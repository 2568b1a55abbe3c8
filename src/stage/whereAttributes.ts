import type { Arrangement } from './arrangeLabels.ts';

/**
 * Where a label stands in each size of stage, as the style sheet reads it. A size that says nothing is as the one before:
 * `tiny` as `narrow`, `narrow` and `middle` as `wide`.
 */
export function whereAttributes({
  wide,
  middle,
  narrow,
  tiny,
}: Arrangement): Record<string, string | undefined> {
  return {
    'data-wide': wide,
    'data-middle': middle === wide ? undefined : middle,
    'data-narrow': narrow === wide ? undefined : narrow,
    'data-tiny': tiny === narrow ? undefined : tiny,
  };
}

/** The same for what stands only where a stage has margins: `on` is not said. */
export function marginAttributes({ wide, middle }: Arrangement): Record<string, string | undefined> {
  return {
    'data-wide': wide === 'none' ? wide : undefined,
    'data-middle': middle === wide ? undefined : middle,
  };
}
