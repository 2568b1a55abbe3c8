import { describe, expect, it } from 'vitest';
import { actOf } from './projectorKeys.ts';

const press = (key: string, held: Partial<Parameters<typeof actOf>[0]> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('a key before words on the wall', () => {
  it('of a keyboard or a clicker goes on and back', () => {
    for (const key of ['ArrowRight', 'PageDown', ' ']) expect(actOf(press(key), false), key).toBe('on');
    for (const key of ['ArrowLeft', 'PageUp']) expect(actOf(press(key), false), key).toBe('back');
  });

  it('that is a letter, Tab or Enter does nothing, nor does what every object has', () => {
    for (const key of ['a', 'Tab', 'Enter', 'constructor', 'toString'])
      expect(actOf(press(key), false), key).toBeUndefined();
  });

  it('held with another is the browser’s', () => {
    expect(actOf(press('ArrowLeft', { altKey: true }), false)).toBeUndefined();
    expect(actOf(press('Home', { ctrlKey: true }), false)).toBeUndefined();
  });

  it('presses the button that has the focus where it is the space bar, and no other', () => {
    expect(actOf(press(' '), true)).toBeUndefined();
    expect(actOf(press('PageDown'), true)).toBe('on');
  });
});
