/** Everything the story says in its own voice: prose outside quotations, what attributes print, and titles. */
import type { ChapterDraft, StoryDraft } from '../model/draft.ts';
import { ownWordsOf } from '../model/figureText.ts';
import type { Place } from '../model/problem.ts';
import { findTags, findWords, placeOfAttribute, placeOfStretch, type Words } from './chapterTags.ts';
import { textsOf } from './figureStatements.ts';

export interface OwnWords {
  text: string;
  /** Prose takes tags; titles, attributes and data are plain text, where no tag can stand. A figure takes braces for them. */
  takesTags: boolean;
  markup?: 'braces';
  /** A stretch of the text by characters, as near as its file allows. */
  placeOf: (index: number, length: number) => Place;
}

/** Attributes that are printed in our own voice. */
const PRINTED_ATTRIBUTES = ['says', 'about', 'unheard', 'as', 'original'];

export function findOwnWords(draft: StoryDraft): OwnWords[] {
  return [...inSite(draft), ...inPictures(draft), ...inFigures(draft), ...draft.chapters.flatMap(inChapter)];
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

function inFigures({ figures, placeIn }: StoryDraft): OwnWords[] {
  return figures.flatMap((figure) =>
    textsOf(figure).map(({ text, keys }) => ({
      text: ownWordsOf(text),
      takesTags: true,
      markup: 'braces' as const,
      placeOf: () => placeIn('figures', figure.id, ...keys),
    })),
  );
}

/** Its place is looked up when asked for: that is slow, and few texts are at fault. */
function plain(text: string, placeOf: () => Place): OwnWords {
  return { text, takesTags: false, placeOf };
}
