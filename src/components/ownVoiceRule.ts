import type { Term } from '../model/term.ts';

const RULES: Readonly<Record<Term['ownVoice'], string>> = {
  no: 'Never a word of our own in the story: always somebody’s.',
  attributed: 'In our own sentences only with the name of whoever uses it.',
  yes: 'We use it ourselves, with care.',
};

/** Whether the piece uses a disputed word itself, as a reader is told. */
export function ownVoiceRule(ownVoice: Term['ownVoice']): string {
  return RULES[ownVoice];
}
