import type { Mark } from '../model/perspective.ts';
import { MARK_FORMS } from './markForms.ts';

/** Whose count it is. Always filled: a count is never folded away. */
export function CountMark({ mark }: { mark: Mark }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true" data-mark={mark}>
      <path d={MARK_FORMS[mark]} />
    </svg>
  );
}
