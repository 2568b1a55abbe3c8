import { describe, expect, it } from 'vitest';
import { formatDate } from '../model/formatDate.ts';
import { inventedStage as data } from './inventedStage.ts';
import { layoutTimeline } from './layoutTimeline.ts';

const layout = (show: string[], on = '') => layoutTimeline({ show, on }, data).events;

describe('A line of time', () => {
  it('stands to scale between the first days of months', () => {
    const [flood, wait] = layout(['E-1', 'E-2']);
    expect(flood?.at).toBeCloseTo((2 / 31) * 100, 1);
    expect(wait?.span).toMatchObject({ isVague: false });
    expect(wait?.span?.to).toBeCloseTo((19 / 31) * 100, 1);
  });

  it('puts events in the order of their dates, whatever the order of the cue', () => {
    expect(layout(['E-3', 'E-1', 'E-2']).map(({ event }) => event.id)).toEqual(['E-1', 'E-2', 'E-3']);
  });

  it('keeps labels apart when two dates are close', () => {
    const [flood, wait] = layout(['E-1', 'E-2']);
    expect((wait?.label ?? 0) - (flood?.label ?? 0)).toBeGreaterThanOrEqual(15);
  });

  it('shows a month as a stretch within which the day lies', () => {
    const [toll] = layout(['E-3']);
    expect(toll).toMatchObject({ dated: 'June 2002', span: { isVague: true } });
  });

  it('marks what happened on the date of the step', () => {
    expect(layout(['E-1', 'E-2'], '2002-05-10').map(({ isNow }) => isNow)).toEqual([false, true]);
  });

  it('moves an event when its date changes', () => {
    const events = data.events.map((event) => ({
      ...event,
      date: event.id === 'E-1' ? '2002-05-30' : event.date,
    }));
    expect(layoutTimeline({ show: ['E-1'], on: '' }, { events }).events[0]?.at).toBeGreaterThan(90);
  });

  it('prints dates as far as they are known', () => {
    expect([formatDate('2002-05-03'), formatDate('2002-05'), formatDate('2002')]).toEqual([
      '3 May 2002',
      'May 2002',
      '2002',
    ]);
    expect(layout(['E-2'])[0]?.dated).toBe('4 to 20 May 2002');
  });

  it('names every month of a short stretch, and of a long one the ends and some between', () => {
    const named = (date: string) => {
      const events = data.events.map((event) => (event.id === 'E-3' ? { ...event, date } : event));
      return layoutTimeline({ show: ['E-1', 'E-3'], on: '' }, { events }).ticks.map(({ label }) => label);
    };
    expect(named('2002-06')).toEqual(['May 2002', 'Jun 2002', 'Jul 2002']);
    const long = named('2003-05');
    expect(long).toHaveLength(14);
    expect(long.filter((label) => label !== '')).toEqual([
      'May 2002',
      'Jul 2002',
      'Sep 2002',
      'Nov 2002',
      'Jan 2003',
      'Mar 2003',
      'Jun 2003',
    ]);
  });

  it('is empty when nothing is shown', () => {
    expect(layoutTimeline({ show: ['castle'], on: '' }, data)).toEqual({ events: [], ticks: [] });
  });
});
