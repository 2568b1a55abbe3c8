import { describe, expect, it } from 'vitest';
import { ANNOUNCED_CHARACTERS, announcementOf } from './announceSteps.ts';

describe('what is said of a step', () => {
  it('is which step it is, and what its picture shows', () => {
    expect(announcementOf({ number: 3, of: 10, says: 'The map closes in on the weir.' })).toBe(
      'Step 3 of 10. The map closes in on the weir.',
    );
  });

  it('is only which step it is where there is no picture', () => {
    expect(announcementOf({ number: 1, of: 2, says: '' })).toBe('Step 1 of 2.');
  });

  it.each([150, 185, 186, 187, 188, 200, 400])(
    'is cut after a whole word when the picture needs %d letters',
    (length) => {
      const says = 'gate weir sluice, '.repeat(30).slice(0, length);
      const said = announcementOf({ number: 3, of: 10, says });
      const whole = `Step 3 of 10. ${says}`.trim();
      expect(said.length).toBeLessThanOrEqual(ANNOUNCED_CHARACTERS);
      if (whole.length <= ANNOUNCED_CHARACTERS) expect(said).toBe(whole);
      else {
        const kept = said.replace(/…$/, '');
        expect(said).toMatch(/\w…$/);
        expect(whole.startsWith(kept)).toBe(true);
        expect(whole[kept.length]).toMatch(/[\s,]/);
      }
    },
  );
});
