/** All of a `content/` folder's YAML and JSON, checked against the schemas of `model/`. */
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { Attestation } from '../model/attestation.ts';
import { Claim } from '../model/claim.ts';
import { Classroom } from '../model/classroom.ts';
import { Contradiction } from '../model/contradiction.ts';
import { Correction } from '../model/correction.ts';
import { Count } from '../model/count.ts';
import type { StoryDraft } from '../model/draft.ts';
import { StoryEvent } from '../model/event.ts';
import { Figure } from '../model/figure.ts';
import { MethodSection } from '../model/methodSection.ts';
import { Person } from '../model/person.ts';
import { Place as PlaceRecord } from '../model/place.ts';
import type { Place, Problem } from '../model/problem.ts';
import { Published } from '../model/published.ts';
import { QuestionLock } from '../model/questionLock.ts';
import { RecordEntry } from '../model/record.ts';
import { Site } from '../model/site.ts';
import { Source } from '../model/source.ts';
import { type Teaching, TeachingData } from '../model/teaching.ts';
import { Term } from '../model/term.ts';
import { checkSchema } from './checkSchema.ts';
import { FOLDING_VERSION } from './foldTypography.ts';
import { printedPath, type Texts } from './readContent.ts';
import { type Key, readYaml, type YamlFile } from './readYaml.ts';

export interface ContentData extends Omit<StoryDraft, 'site' | 'chapters' | 'stage'> {
  /** Undefined when `site.yaml` is missing or at fault. */
  site?: Site;
  problems: Problem[];
}

const RULE = 'data-is-well-formed';

/** A record that is at fault is left out and reported; a file that is absent is an empty list, but for `site.yaml`. */
export function readData(contentDir: string, texts: Texts): ContentData {
  const folder = printedPath(contentDir);
  const files = new Map<string, YamlFile>();
  const problems: Problem[] = [];
  for (const [path, text] of texts) {
    const name = path.slice(folder === '' ? 0 : folder.length + 1);
    if (name.endsWith('.mdx') || name.startsWith('map/')) continue;
    const file = readYaml(path, text);
    files.set(name, file);
    problems.push(...file.problems);
  }
  const list = <T>(name: string, schema: z.ZodType<T>) =>
    readList(files.get(`${name}.yaml`), schema, problems);
  const each = <T extends object>(name: string, schema: z.ZodType<T>, key: 'id' | 'source') =>
    readFolder(files, name, { schema, key, problems });
  const attestations = each('attestations', Attestation, 'source');
  for (const { source, normaliser } of attestations) {
    const place = files.get(`attestations/${source}.json`)?.placeOf('normaliser');
    if (place && normaliser !== FOLDING_VERSION) problems.push(describeOldFolding(place, normaliser));
  }
  return {
    site: readSite(files.get('site.yaml'), join(folder, 'site.yaml'), problems),
    sources: each('sources', Source, 'id'),
    people: list('people', Person),
    places: list('places', PlaceRecord),
    terms: list('terms', Term),
    events: list('events', StoryEvent),
    claims: list('claims', Claim),
    contradictions: list('contradictions', Contradiction),
    record: list('record', RecordEntry),
    counts: list('counts', Count),
    figures: each('figures', Figure, 'id'),
    attestations,
    corrections: list('corrections', Correction),
    method: list('method', MethodSection),
    published: readOne(files.get('published.json'), Published, problems),
    classroom: readOne(files.get('classroom.yaml'), Classroom, problems),
    teachings: readTeachings(files, problems),
    questionLock: readOne(files.get('questions.json'), QuestionLock, problems),
    placeIn: (file, id, ...key) => placeIn(files, folder, file, id, key),
    problems,
  };
}

function readSite(file: YamlFile | undefined, path: string, problems: Problem[]): Site | undefined {
  if (!file) {
    problems.push({
      rule: RULE,
      place: { path, line: 1, column: 1 },
      message: 'There is no site.yaml.',
      found: 'a folder without site.yaml',
      expected: 'site.yaml with the title, the order of chapters and the perspectives',
      fix: 'Copy site.yaml from a story that works, or set STORY_CONTENT to another folder.',
    });
    return undefined;
  }
  if (file.data === undefined) return undefined;
  const checked = checkSchema(file, Site, RULE);
  problems.push(...checked.problems);
  return checked.value;
}

/** A file that a story may do without: one never published has no lock, one that is not taught no lessons. */
function readOne<T>(file: YamlFile | undefined, schema: z.ZodType<T>, problems: Problem[]): T | undefined {
  if (file?.data === undefined) return undefined;
  const checked = checkSchema(file, schema, RULE);
  problems.push(...checked.problems);
  return checked.value;
}

/** How each chapter is taught, from the file beside its words. */
function readTeachings(files: Map<string, YamlFile>, problems: Problem[]): Teaching[] {
  return [...files].flatMap(([path, file]) => {
    const [, chapter] = /^chapters\/([^/]+)\/teaching\.yaml$/.exec(path) ?? [];
    const teaching = chapter === undefined ? undefined : readOne(file, TeachingData, problems);
    return teaching && chapter !== undefined ? [{ chapter, ...teaching }] : [];
  });
}

function readList<T>(file: YamlFile | undefined, schema: z.ZodType<T>, problems: Problem[]): T[] {
  if (file?.data === undefined || file.data === null) return [];
  if (!Array.isArray(file.data)) {
    problems.push({
      rule: RULE,
      place: file.placeOf(),
      message: 'This file is not a list.',
      found: 'keys and values',
      expected: 'records that each begin with a hyphen: `- id: …`',
      fix: 'Begin each record with `- id: …` at the left edge.',
    });
    return [];
  }
  return file.data.flatMap((_, index) => {
    const checked = checkSchema(file, schema, RULE, [index]);
    problems.push(...checked.problems);
    return checked.value === undefined ? [] : [checked.value];
  });
}

interface FolderOptions<T> {
  schema: z.ZodType<T>;
  /** The key that repeats the file's name. */
  key: 'id' | 'source';
  problems: Problem[];
}

/** One record to a file, which bears its id. */
function readFolder<T extends object>(
  files: Map<string, YamlFile>,
  name: string,
  { schema, key, problems }: FolderOptions<T>,
): T[] {
  return [...files].flatMap(([path, file]) => {
    if (!path.startsWith(`${name}/`) || file.data === undefined) return [];
    const checked = checkSchema(file, schema, RULE);
    problems.push(...checked.problems);
    const record = checked.value;
    if (record === undefined) return [];
    const expected = basename(path).replace(/\.\w+$/, '');
    const found = String(key in record ? record[key as keyof T] : '');
    if (found !== expected) problems.push(describeWrongId(file.placeOf(key), key, found, expected));
    return [record];
  });
}

function describeWrongId(place: Place, key: string, found: string, expected: string): Problem {
  return {
    rule: RULE,
    place,
    message: `\`${key}\` is not the name of its file.`,
    found,
    expected,
    fix: `Write \`${key}: "${expected}"\`, or rename the file.`,
  };
}

function describeOldFolding(place: Place, normaliser: number): Problem {
  return {
    rule: RULE,
    place,
    message: 'This attestation was made with another way of folding typography.',
    found: `version ${normaliser}`,
    expected: `version ${FOLDING_VERSION}`,
    fix: 'Run `npm run quotes:attest` with the folder of article texts.',
  };
}

function placeIn(files: Map<string, YamlFile>, folder: string, name: string, id: string, key: Key[]): Place {
  const bare = name.replace(/\.(yaml|json)$/, '');
  const own = files.get(`${bare}/${id}.yaml`) ?? files.get(`${bare}/${id}.json`);
  if (own) return own.placeOf(...key);
  const file = files.get(`${bare}.yaml`) ?? files.get(`${bare}.json`);
  if (!file) return { path: join(folder, `${bare}.yaml`), line: 1, column: 1 };
  if (!Array.isArray(file.data)) return file.placeOf(...key);
  const index = file.data.findIndex((record) => (record as { id?: unknown } | null)?.id === id);
  return index === -1 ? { path: file.path, line: 1, column: 1 } : file.placeOf(index, ...key);
}
