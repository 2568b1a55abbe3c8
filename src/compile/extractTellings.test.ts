import { describe, expect, it } from 'vitest';
import { extractScenes } from './extractScenes.ts';
import { extractTellings } from './extractTellings.ts';
import { readChapter } from './readChapter.ts';

const HEAD = `---
title: The ferry
kicker: May
dek: A boat.
description: A boat that ran.
from: "2001-05"
to: "2001-06"
questions: [Did it run?]
couldNotKnow: [{ source: river-post, text: The end. }]
---
`;

function tellingsIn(body: string) {
  const { chapter } = readChapter({ slug: 'ferry', path: 'ferry.mdx', text: HEAD + body }, []);
  return extractTellings(chapter, extractScenes(chapter)).map(({ kind, id, step }) =>
    [kind, id, step].join(' '),
  );
}

describe('What a chapter tells of', () => {
  it('is found in its tags, once for a step, with the step', () => {
    const body = `<Scene id="s">

<Step id="a" layer="map" says="x">

<Name of="pier"/> and <Name of="pier"/>, <Said by="ann" record="P1">late</Said>, a <Term of="raft">raft</Term>.

<Record of="P1">
Told.
</Record>

</Step>

<Step id="b" says="y">

<Name of="pier"/>

</Step>

</Scene>

<Claim of="C-1"/>
`;
    expect(tellingsIn(body)).toEqual([
      'place pier a',
      'record P1 a',
      'term raft a',
      'place pier b',
      'claim C-1 ',
    ]);
  });

  it('is found in its pictures too, those that an earlier step has set up included', () => {
    const body = `<Scene id="s">

<Step id="a" layer="timeline" show="E-1 E-2" says="x">

Words.

</Step>

<Step id="b" says="y">

Words.

</Step>

<Step id="c" layer="figure" show="shares one two" says="z">

Words.

</Step>

</Scene>
`;
    expect(tellingsIn(body)).toEqual([
      'event E-1 a',
      'event E-2 a',
      'event E-1 b',
      'event E-2 b',
      'figure shares c',
    ]);
  });
});
