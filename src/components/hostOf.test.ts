import { expect, it } from 'vitest';
import { hostOf } from './hostOf.ts';

it('says where an address leads, without what all addresses begin with', () => {
  expect(hostOf('https://www.example.org/papers?from=www.other.org')).toBe('example.org');
  expect(hostOf('https://www2.example.org/')).toBe('www2.example.org');
});
