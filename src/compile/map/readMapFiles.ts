/** Reads the hand-written files of `content/map/` and reports everything that does not hold, with its place. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Place, Problem } from '../../model/problem.ts';
import {
  AreaEntry,
  BorderFile,
  BorderRegion,
  CamerasFile,
  CheckEntry,
  LabelEntry,
  LineEntry,
  MarkEntry,
  RiverEntry,
} from './mapFiles.ts';

/** Where a key of a file stands: `placeIn('lines.yaml', 3, 'sources')`. */
export type PlaceInMap = (file: string, ...key: (string | number)[]) => Place;

/** All of `content/map/` that is written by hand, read and typed. */
export interface MapFiles {
  cameras: CamerasFile;
  lines: LineEntry[];
  rivers: RiverEntry[];
  areas: AreaEntry[];
  marks: MarkEntry[];
  labels: LabelEntry[];
  checks: CheckEntry[];
}

interface Shelf {
  dir: string;
  problems: Problem[];
  places: Map<string, PlaceInMap>;
}

export const mapFolder = (contentDir: string) => join(contentDir, 'map');

/** Undefined files mean that there is no map, or that one did not pass; the problems say which. */
export async function readMapFiles(
  contentDir: string,
): Promise<{ files?: MapFiles; problems: Problem[]; placeIn: PlaceInMap }> {
  const shelf: Shelf = { dir: mapFolder(contentDir), problems: [], places: new Map() };
  const placeIn: PlaceInMap = (file, ...key) =>
    shelf.places.get(file)?.(file, ...key) ?? { path: printedPath(shelf.dir, file), line: 1, column: 1 };
  if (!existsSync(join(shelf.dir, 'cameras.yaml'))) return { problems: [], placeIn };
  const [cameras, lines, rivers, areas, marks, labels, checks] = await Promise.all([
    readFileAs(shelf, 'cameras.yaml', CamerasFile),
    readFileAs(shelf, 'lines.yaml', z.array(LineEntry)),
    readFileAs(shelf, 'rivers.yaml', z.array(RiverEntry)),
    readFileAs(shelf, 'areas.yaml', z.array(AreaEntry)),
    readFileAs(shelf, 'marks.yaml', z.array(MarkEntry)),
    readFileAs(shelf, 'labels.yaml', z.array(LabelEntry)),
    readFileAs(shelf, 'checks.yaml', z.array(CheckEntry)),
  ]);
  const { problems } = shelf;
  if (!cameras || !lines || !rivers || !areas || !marks || !labels || !checks) return { problems, placeIn };
  return { files: { cameras, lines, rivers, areas, marks, labels, checks }, problems, placeIn };
}

/** The committed crop of the countries' outlines; absent when the story has no borders. */
export async function readBorders(
  contentDir: string,
): Promise<{ region: BorderRegion; file: BorderFile } | undefined> {
  const folder = join(mapFolder(contentDir), 'borders');
  if (!existsSync(join(folder, 'countries.geojson'))) return undefined;
  const region = BorderRegion.parse(
    parseDocument(await readFile(join(folder, 'region.yaml'), 'utf8')).toJS(),
  );
  const file = BorderFile.parse(JSON.parse(await readFile(join(folder, 'countries.geojson'), 'utf8')));
  return { region, file };
}

const printedPath = (dir: string, file: string) => relative('.', join(dir, file));

/** A missing file is an empty list. */
async function readFileAs<T>(shelf: Shelf, file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const path = join(shelf.dir, file);
  if (!existsSync(path)) return schema.parse([]);
  const text = await readFile(path, 'utf8');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { path: printedPath(shelf.dir, file), line, column: col };
  };
  const placeOf = (key: readonly (string | number)[]): Place => {
    for (let depth = key.length; depth > 0; depth--) {
      const node = document.getIn(key.slice(0, depth), true);
      if (isNode(node) && node.range) return placeAt(node.range[0]);
    }
    return placeAt(0);
  };
  shelf.places.set(file, (_, ...key) => placeOf(key));
  for (const error of document.errors) shelf.problems.push(yamlProblem(error.message, placeAt(error.pos[0])));
  if (document.errors.length > 0) return undefined;
  const result = schema.safeParse(document.toJS() ?? []);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const key = issue.path.filter((part) => typeof part !== 'symbol');
    shelf.problems.push(
      shapeProblem({ key, message: issue.message, place: placeOf(key), found: document.getIn(key) }),
    );
  }
  return undefined;
}

function yamlProblem(message: string, place: Place): Problem {
  return {
    rule: 'map-is-readable',
    place,
    message: 'This file of the map is not YAML.',
    found: message.split('\n')[0] ?? message,
    expected: 'a YAML list',
    fix: 'Correct the indentation or the punctuation at this place.',
  };
}

interface Misshape {
  key: (string | number)[];
  message: string;
  place: Place;
  found: unknown;
}

function shapeProblem({ key, message, place, found }: Misshape): Problem {
  return {
    rule: 'map-is-readable',
    place,
    message: `An entry of the map does not have the right shape at "${key.join('.')}".`,
    found: found === undefined || found === null ? 'nothing' : String(JSON.stringify(found)).slice(0, 80),
    expected: message,
    fix: 'Add or correct this key; the other entries of the file show how it is written.',
  };
}
