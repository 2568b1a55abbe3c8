import type { Mark } from '../model/perspective.ts';

/** The four forms of equal area that tell perspectives apart, in a box of 14. */
const FORMS: Readonly<Record<Mark, string>> = {
  square: 'M2.45 2.45h9.1v9.1h-9.1z',
  triangle: 'M7 .95 13.9 13H.1z',
  circle: 'M1.86 7a5.14 5.14 0 1 0 10.28 0a5.14 5.14 0 1 0-10.28 0z',
  lozenge: 'M7 .56 13.44 7 7 13.44.56 7z',
};

/** Whose count it is. Always filled: a count is never folded away. */
export function CountMark({ mark }: { mark: Mark }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true" data-mark={mark}>
      <path d={FORMS[mark]} />
    </svg>
  );
}
