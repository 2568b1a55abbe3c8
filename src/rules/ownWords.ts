/** Everything the story says in its own voice: prose outside quotations, what attributes print, and titles. */
import type { ChapterDraft, StoryDraft } from '../model/draft.ts';
import { ownWordsOf } from '../model/figureText.ts';
import type { Place } from '../model/problem.ts';
import { findTags, findWords, placeOfAttribute, placeOfStretch, type Words } from './chapterTags.ts';
import { wordsIn } from './contradictionParts.ts';
import { textsOf } from './figureStatements.ts';
import { findingsOf } from './sourceFindings.ts';
import { placeInTeaching, textsOfTeaching, textsUnder } from './teachingParts.ts';

export interface OwnWords {
  text: string;
  /** Prose takes tags; titles, attributes and data are plain text, where no tag can stand. In some data braces do what tags do. */
  takesTags: boolean;
  markup?: 'braces';
  /** A stretch of the text by characters, as near as its file allows. */
  placeOf: (index: number, length: number) => Place;
}

/** Attributes that are printed in our own voice. */
export const PRINTED_ATTRIBUTES = ['says', 'about', 'unheard', 'as', 'original'];

export function findOwnWords(draft: StoryDraft): OwnWords[] {
  return [
    ...inSite(draft),
    ...inMethod(draft),
    ...inSources(draft),
    ...inPictures(draft),
    ...inFigures(draft),
    ...inContradictions(draft),
    ...inLessons(draft),
    ...draft.chapters.flatMap(inChapter),
  ];
}

/** Two rules ask for the same words, and a chapter once read stays as it is. */
const collected = new WeakMap<ChapterDraft, OwnWords[]>();

function inChapter(chapter: ChapterDraft): OwnWords[] {
  const known = collected.get(chapter) ?? collect(chapter);
  collected.set(chapter, known);
  return known;
}

function collect(chapter: ChapterDraft): OwnWords[] {
  const prose = findWords(chapter)
    .filter((words) => !isOthers(words))
    .map(({ text, offset }) => ({
      text,
      takesTags: true,
      placeOf: (index: number, length: number) => placeOfStretch(chapter, offset + index, length),
    }));
  const attributes = findTags(chapter).flatMap((tag) =>
    PRINTED_ATTRIBUTES.flatMap((name) => {
      const text = tag.attributes[name];
      return text ? [{ text, takesTags: false, placeOf: () => placeOfAttribute(tag, name) }] : [];
    }),
  );
  return [...inFrontmatter(chapter), ...prose, ...attributes];
}

/** Words of a source, of somebody named, or of the list of terms; a note in a quotation is ours again. */
function isOthers({ within }: Words): boolean {
  const voice = within.findLast(({ name }) => ['Quotation', 'Said', 'Term', 'Note', 'Ed'].includes(name));
  return voice !== undefined && voice.name !== 'Note' && voice.name !== 'Ed';
}

function inFrontmatter({ frontmatter, placeOf }: ChapterDraft): OwnWords[] {
  if (!frontmatter) return [];
  const { title, kicker, dek, description, questions, couldNotKnow } = frontmatter;
  return [
    ...Object.entries({ title, kicker, dek, description }).map(([key, text]) =>
      plain(text, () => placeOf(key)),
    ),
    ...questions.map((text, index) => plain(text, () => placeOf('questions', index))),
    ...couldNotKnow.map(({ text }, index) => plain(text, () => placeOf('couldNotKnow', index, 'text'))),
  ];
}

function inSite({ site, placeIn }: StoryDraft): OwnWords[] {
  const { title, kicker, dek, description, contentNote, notice = '', footer } = site;
  return [
    ...Object.entries({ title, kicker, dek, description, contentNote, notice, footer }).map(([key, text]) =>
      plain(text, () => placeIn('site', '', key)),
    ),
    plain(site.cover.says, () => placeIn('site', '', 'cover', 'says')),
  ];
}

/** The page about method, why a perspective has more or less room, and why words were changed. */
function inMethod({ site, method, corrections, placeIn }: StoryDraft): OwnWords[] {
  return [
    ...method.flatMap(({ id, heading, text, list }) => [
      plain(heading, () => placeIn('method', id, 'heading')),
      ...text.map((words, index) => braced(words, () => placeIn('method', id, 'text', index))),
      ...list.map((words, index) => braced(words, () => placeIn('method', id, 'list', index))),
    ]),
    ...(site.balance?.reasons ?? []).map(({ reason }, index) =>
      plain(reason, () => placeIn('site', '', 'balance', 'reasons', index, 'reason')),
    ),
    ...corrections.map(({ id, reason }) => plain(reason, () => placeIn('corrections', id, 'reason'))),
  ];
}

/** What the stage writes beside its dots and dates; the labels of the map are not in the draft's files. */
function inPictures({ counts, events, placeIn }: StoryDraft): OwnWords[] {
  return [
    ...counts.flatMap(({ id, label, period, standing }) =>
      Object.entries({ label, period, standing }).map(([key, text]) =>
        plain(text, () => placeIn('counts', id, key)),
      ),
    ),
    ...events.map(({ id, short }) => plain(short, () => placeIn('events', id, 'short'))),
  ];
}

/** What the pages on the sources say of them; what they are is told in the words of a catalogue. */
function inSources({ sources, placeIn }: StoryDraft): OwnWords[] {
  return sources.flatMap((source) => [
    ...(source.inTime ? [plain(source.inTime, () => placeIn('sources', source.id, 'inTime'))] : []),
    ...findingsOf(source).map(({ text, keys }) =>
      braced(text, () => placeIn('sources', source.id, ...keys, 'text')),
    ),
  ]);
}

function inFigures({ figures, placeIn }: StoryDraft): OwnWords[] {
  return figures.flatMap((figure) =>
    textsOf(figure).map(({ text, keys }) => braced(text, () => placeIn('figures', figure.id, ...keys))),
  );
}

function inContradictions({ contradictions, placeIn }: StoryDraft): OwnWords[] {
  return contradictions.flatMap((contradiction) =>
    wordsIn(contradiction).map(({ text, keys }) =>
      braced(text, () => placeIn('contradictions', contradiction.id, ...keys)),
    ),
  );
}

/** What teachers and students read besides the chapters. */
function inLessons(draft: StoryDraft): OwnWords[] {
  const { teachings, classroom, placeIn } = draft;
  return [
    ...teachings.flatMap((teaching) =>
      textsOfTeaching(teaching).map(({ text, keys }) =>
        braced(text, () => placeInTeaching(draft, teaching.chapter, keys)),
      ),
    ),
    ...textsUnder(classroom ?? {}, []).map(({ text, keys }) =>
      braced(text, () => placeIn('classroom', '', ...keys)),
    ),
  ];
}

/** Its place is looked up when asked for: that is slow, and few texts are at fault. */
function plain(text: string, placeOf: () => Place): OwnWords {
  return { text, takesTags: false, placeOf };
}

/** A text of a data file in which braces do what tags do in a chapter. */
function braced(text: string, placeOf: () => Place): OwnWords {
  return { text: ownWordsOf(text), takesTags: true, markup: 'braces', placeOf };
}
