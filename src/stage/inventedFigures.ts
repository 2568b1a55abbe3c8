/** Figures of the invented valley, one of each form, for the tests of pictures and tables. */
import type { GridFigure, LanesFigure, SentenceFigure, SharesFigure } from '../model/figure.ts';

export const reports: GridFigure = {
  id: 'reports',
  form: 'grid',
  title: 'The flood at {northbank}, told twice',
  note: 'Neither names the {=flood-gate}.',
  marks: [
    { id: 'told', drawn: 'full', meaning: 'told' },
    { id: 'denied', drawn: 'outline', meaning: 'denied' },
  ],
  gap: 'not told',
  columns: [
    { id: 'hour', label: 'The hour' },
    { id: 'gate', label: 'The gate' },
    { id: 'cause', label: 'The cause', short: 'Why' },
  ],
  groups: [{ id: 'north', label: 'From the north', perspective: 'north' }],
  rows: [
    {
      id: 'toll-house',
      group: 'north',
      label: 'The toll house',
      cells: { hour: { text: 'at noon', mark: 'told' }, gate: { text: 'it was shut', mark: 'denied' } },
    },
    {
      id: 'ferryman',
      label: 'The ferryman',
      cells: { cause: { text: 'the rain', mark: 'told', step: 'the-ferry/first-boat' } },
    },
  ],
};

export const crossingDays: LanesFigure = {
  id: 'crossing-days',
  form: 'lanes',
  title: 'What still crossed',
  axis: { from: '2002-04', to: '2002-06' },
  marks: [
    { id: 'crossed', drawn: 'full', meaning: 'crossed' },
    { id: 'waited', drawn: 'outline', meaning: 'waited' },
  ],
  gap: 'nothing on record',
  groups: [],
  lanes: [
    {
      id: 'carts',
      label: 'Carts',
      ink: 'route-1',
      stretches: [
        { from: '2002-04-10', to: '2002-05-02', mark: 'crossed', label: 'by the ferry', by: 'the ferryman' },
        { from: '2002-05-03', mark: 'waited', label: 'none on the day of the flood', by: 'the toll house' },
        { from: '2002-06-29', mark: 'crossed', label: 'a first cart again', by: 'the toll house' },
      ],
    },
    {
      id: 'letters',
      label: 'Letters',
      ink: 'plain',
      stretches: [{ from: '2002-04', to: '2002-06', mark: 'crossed', label: 'every day', by: 'the post' }],
    },
  ],
};

export const grain: SharesFigure = {
  id: 'grain',
  form: 'shares',
  title: 'Two carts of grain',
  share: { amount: 'sacks', unit: 'lb', each: 100, square: 5 },
  among: [
    { id: 'many', value: 30, label: '30 people', by: 'the toll house', perspective: 'north' },
    { id: 'few', value: 20, label: '20 people', by: 'the ferryman' },
  ],
  amounts: [{ id: 'first-cart', value: 10, label: 'Ten sacks', by: 'the miller' }],
};

export const order: SentenceFigure = {
  id: 'order',
  form: 'sentence',
  title: 'What the order says',
  kept: 'kept in the notice',
  leftOut: 'left out of it',
  parts: [
    { id: 'open', text: 'The ferry must run at once,', isKept: false },
    { id: 'calm', text: 'and both banks should keep calm.', isKept: true },
  ],
};
