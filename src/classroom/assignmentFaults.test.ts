import { describe, expect, it } from 'vitest';
import type { AssignmentFault } from '../model/assignment.ts';
import { faultSentence } from './assignmentFaults.ts';

const KINDS: AssignmentFault['kind'][] = [
  'length',
  'version',
  'nothing',
  'key',
  'chapter',
  'repeated',
  'steps',
  'question',
  'retired',
  'order',
  'extra',
];

describe('a fault of a link', () => {
  it.each(KINDS)('is told in a sentence (%s)', (kind) => {
    expect(faultSentence({ kind, found: 'x' })).toMatch(/^[A-Z].*\.$/);
  });

  it('quotes what the link says, so that the teacher can find it', () => {
    expect(faultSentence({ kind: 'question', found: 'z9' })).toBe(
      'This link names a question that this site does not have: “z9”. It was left out.',
    );
  });
});
