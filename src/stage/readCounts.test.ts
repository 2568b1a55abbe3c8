import { describe, expect, it } from 'vitest';
import type { Count } from '../model/count.ts';
import { inventedStage } from './inventedStage.ts';
import { readCounts } from './readCounts.ts';

const [sample] = inventedStage.counts;
const count = (changes: Partial<Count>): Count => ({ ...(sample as Count), ...changes });
const aDay = count({ id: 'before', value: 95, days: 1 });
const tenDays = count({ id: 'after', value: 64, days: 10, unit: 'movement', period: 'ten days in May' });

describe('Counts of a day and of a longer stretch', () => {
  it('can be read for either', () => {
    expect(readCounts([aDay, tenDays]).map(({ name }) => name)).toEqual(['one day', '10 days']);
  });

  it('are left as they were counted in the stretch they cover', () => {
    const [day, stretch] = readCounts([aDay, tenDays]);
    expect(day?.counts[0]).toEqual(aDay);
    expect(stretch?.counts[1]).toEqual(tenDays);
  });

  it('are worked out for the other stretch, and that is called our arithmetic and nobody’s count', () => {
    const [day, stretch] = readCounts([aDay, tenDays]);
    expect(day?.counts[1]).toMatchObject({
      value: 6,
      label: 'about 6 movements a day',
      period: 'Shared out evenly: ten days in May',
      standing: 'our arithmetic: 64 divided by 10',
      perspective: 'none',
    });
    expect(stretch?.counts[0]).toMatchObject({
      value: 950,
      label: 'about 950 vehicles in 10 days',
      standing: 'our arithmetic: 95 times 10',
    });
  });

  it('print no more digits than an estimate has', () => {
    const [, stretch] = readCounts([count({ value: 1234, days: 1 }), tenDays]);
    expect(stretch?.counts[0]?.label).toBe('about 12,300 vehicles in 10 days');
  });
});

describe('Counts that nothing is to be switched in', () => {
  it.each([
    { because: 'one of them covers no stated days', counts: [aDay, count({ days: undefined })] },
    { because: 'both are of one day', counts: [aDay, count({ days: 1 })] },
    { because: 'none is of one day', counts: [tenDays, count({ days: 20 })] },
    { because: 'there is one alone', counts: [tenDays] },
  ])('have one reading: $because', ({ counts }) => {
    expect(readCounts(counts)).toEqual([]);
  });
});
