/** Every place where a story names an id that stands somewhere else in it. */
import { LAYERS, type Layer } from '../model/cue.ts';
import type { ChapterDraft, StoryDraft } from '../model/draft.ts';
import { readFigureText } from '../model/figureText.ts';
import type { Place } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { findEnclosing, findTags, placeOfAttribute, type Tag } from './chapterTags.ts';
import { findContradictionMentions } from './contradictionParts.ts';
import { findFigureMentions } from './figureMentions.ts';
import { findingsOf } from './sourceFindings.ts';
import type { IdKind, Mention } from './storyIds.ts';
import { placeInTeaching, type TeachingText, textsOfTeaching, textsUnder } from './teachingParts.ts';

/** Attributes that hold an id. `camera` and `show` depend on the layer and are read apart. */
const ID_ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, IdKind>>>> = {
  Quotation: { source: 'source', by: 'person', paraphrasing: 'person' },
  Exhibit: { source: 'source', by: 'person' },
  Said: { source: 'source', by: 'person', record: 'record' },
  Account: { of: 'perspective' },
  Record: { of: 'record' },
  Claim: { of: 'claim' },
  Note: { claim: 'claim' },
  Name: { of: 'place' },
  Term: { of: 'term' },
  Step: { camera: 'camera' },
};

export function findMentions(draft: StoryDraft): Mention[] {
  return [
    ...draft.chapters.flatMap(inChapter),
    ...inSite(draft),
    ...inRecords(draft),
    ...findFigureMentions(draft),
    ...findContradictionMentions(draft),
    ...inMethod(draft),
    ...inLessons(draft),
  ];
}

/** Names in braces in lessons. */
function inLessons(draft: StoryDraft): Mention[] {
  const { teachings, classroom, placeIn } = draft;
  const names = (texts: readonly TeachingText[], placeOf: (keys: TeachingText['keys']) => Place) =>
    texts.flatMap(({ text, keys }) =>
      readFigureText(text).flatMap((run) =>
        run.kind === 'name' ? [{ id: run.id, kind: 'place' as const, placeOf: () => placeOf(keys) }] : [],
      ),
    );
  return [
    ...teachings.flatMap((teaching) =>
      names(textsOfTeaching(teaching), (keys) => placeInTeaching(draft, teaching.chapter, keys)),
    ),
    ...names(textsUnder(classroom ?? {}, []), (keys) => placeIn('classroom', '', ...keys)),
  ];
}

/** Names in braces on the page about method. */
function inMethod({ method, placeIn }: StoryDraft): Mention[] {
  return method.flatMap(({ id: section, text, list }) =>
    Object.entries({ text, list }).flatMap(([key, texts]) =>
      texts.flatMap((words, index) =>
        readFigureText(words).flatMap((run) =>
          run.kind === 'name'
            ? [{ id: run.id, kind: 'place' as const, placeOf: () => placeIn('method', section, key, index) }]
            : [],
        ),
      ),
    ),
  );
}

function inChapter(chapter: ChapterDraft): Mention[] {
  const tags = findTags(chapter);
  const attributes = tags.flatMap((tag) =>
    Object.entries(ID_ATTRIBUTES[tag.name] ?? {}).flatMap(([name, kind]) => {
      const id = tag.attributes[name];
      return id ? [{ id, kind, placeOf: () => placeOfAttribute(tag, name) }] : [];
    }),
  );
  const unknowable = (chapter.frontmatter?.couldNotKnow ?? []).map(({ source }, index) => ({
    id: source,
    kind: 'source' as const,
    placeOf: () => chapter.placeOf('couldNotKnow', index, 'source'),
  }));
  return [...unknowable, ...attributes, ...inCues(tags)];
}

/** What each step shows, judged by the layer it shows it on, which may be an earlier step's. */
function inCues(tags: readonly Tag[]): Mention[] {
  const layers = new Map<Tag | undefined, Layer>();
  return tags
    .filter((tag) => tag.name === 'Step')
    .flatMap((step) => {
      const scene = findEnclosing(step, 'Scene');
      const layer = LAYERS.find((one) => one === step.attributes.layer) ?? layers.get(scene);
      if (!layer) return [];
      layers.set(scene, layer);
      return shownOn(layer, step.attributes.show, () => placeOfAttribute(step, 'show'));
    });
}

/** Of a drawn figure the first id is its own, and the others are parts of it. */
function shownOn(layer: Layer, show: string | undefined, placeOf: () => Place): Mention[] {
  const ids = splitIds(show);
  if (layer !== 'figure') return ids.map((id) => ({ id, kind: layer, placeOf }));
  const [figure, ...parts] = ids;
  return figure === undefined
    ? []
    : [
        { id: figure, kind: 'figure', placeOf },
        ...parts.map((part): Mention => ({ id: `${figure}/${part}`, kind: 'part', placeOf })),
      ];
}

type PlaceAt = (...key: (string | number)[]) => () => Place;

function inSite({ site, placeIn }: StoryDraft): Mention[] {
  const at: PlaceAt =
    (...key) =>
    () =>
      placeIn('site', '', ...key);
  return [
    ...site.chapters.map((id, index) => ({ id, kind: 'chapter' as const, placeOf: at('chapters', index) })),
    ...Object.entries(site.order.first).map(([slug, id]) => ({
      id,
      kind: 'perspective' as const,
      placeOf: at('order', 'first', slug),
    })),
    ...splitIds(site.cover.camera).map((id) => ({
      id,
      kind: 'camera' as const,
      placeOf: at('cover', 'camera'),
    })),
    ...shownOn(site.cover.layer, site.cover.show, at('cover', 'show')),
    ...onRail(site.rail, at),
  ];
}

function onRail(rail: Site['rail'], at: PlaceAt): Mention[] {
  const { events = [], transposed } = rail ?? {};
  const event = (id: string, ...key: (string | number)[]): Mention => ({
    id,
    kind: 'timeline',
    placeOf: at('rail', ...key),
  });
  return [
    ...events.map((id, index) => event(id, 'events', index)),
    ...(transposed?.events ?? []).map((id, index) => event(id, 'transposed', 'events', index)),
    ...(transposed
      ? [{ id: transposed.source, kind: 'source' as const, placeOf: at('rail', 'transposed', 'source') }]
      : []),
  ];
}

/** The chapters of events and claims are left out: a story names chapters there that are not written yet. */
function inRecords({
  sources,
  people,
  places,
  record,
  claims,
  counts,
  events,
  placeIn,
}: StoryDraft): Mention[] {
  const mention = (file: string, entry: string, kind: IdKind, id: string, ...key: (string | number)[]) => ({
    id,
    kind,
    placeOf: () => placeIn(file, entry, ...key),
  });
  return [
    ...sources.flatMap(({ id, publisher, perspective }) => [
      mention('sources', id, 'person', publisher, 'publisher'),
      mention('sources', id, 'perspective', perspective, 'perspective'),
    ]),
    ...sources.flatMap((source) =>
      findingsOf(source).flatMap(({ text, claims: shownBy, record: documents, keys }) => [
        ...documents.map((entry, at) =>
          mention('sources', source.id, 'record', entry, ...keys, 'record', at),
        ),
        ...shownBy.map((claim, at) => mention('sources', source.id, 'claim', claim, ...keys, 'claims', at)),
        ...readFigureText(text).flatMap((run) =>
          run.kind === 'name' ? [mention('sources', source.id, 'place', run.id, ...keys, 'text')] : [],
        ),
      ]),
    ),
    ...people.map(({ id, perspective }) => mention('people', id, 'perspective', perspective, 'perspective')),
    ...record.flatMap(({ id, by, perspective }) => [
      ...by.map((person, index) => mention('record', id, 'person', person, 'by', index)),
      mention('record', id, 'perspective', perspective, 'perspective'),
    ]),
    ...claims.flatMap(({ id, supportedBy, disputedBy }) =>
      Object.entries({ supportedBy, disputedBy }).flatMap(([key, supports]) =>
        supports.flatMap((support, index) =>
          support.record.map((entry, at) => mention('claims', id, 'record', entry, key, index, 'record', at)),
        ),
      ),
    ),
    ...places.flatMap(({ id, forms = {}, inEnglish, printed }) => [
      ...Object.keys(forms).map((naming) => mention('places', id, 'naming', naming, 'forms', naming)),
      ...Object.keys(inEnglish).map((user) => mention('places', id, 'perspective', user, 'inEnglish', user)),
      ...printed.flatMap(({ sources: named }, index) =>
        named.map((source, at) => mention('places', id, 'source', source, 'printed', index, 'sources', at)),
      ),
    ]),
    ...events.flatMap(({ id, roads, actors }) => [
      ...roads.map((road, index) => mention('events', id, 'place', road, 'roads', index)),
      ...actors.map((actor, index) => mention('events', id, 'person', actor, 'actors', index)),
    ]),
    ...counts.map(({ id, perspective }) => mention('counts', id, 'perspective', perspective, 'perspective')),
  ];
}

function splitIds(ids: string | undefined): string[] {
  return (ids ?? '').split(/\s+/).filter((id) => id !== '');
}
