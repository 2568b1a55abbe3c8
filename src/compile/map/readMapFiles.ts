/** Reads the hand-written files of `content/map/` and reports everything that does not hold, with its place. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Place, Problem } from '../../model/problem.ts';
import { checkSchema } from '../checkSchema.ts';
import { printedPath, withoutMarks } from '../readContent.ts';
import { type Key, readYaml, type YamlFile } from '../readYaml.ts';
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
  RunEntry,
} from './mapFiles.ts';

/** Where a key of a file stands: `placeIn('lines.yaml', 3, 'sources')`. */
export type PlaceInMap = (file: string, ...key: Key[]) => Place;

/** All of `content/map/` that is written by hand, read and typed. */
export interface MapFiles {
  cameras: CamerasFile;
  lines: LineEntry[];
  rivers: RiverEntry[];
  areas: AreaEntry[];
  marks: MarkEntry[];
  labels: LabelEntry[];
  checks: CheckEntry[];
  runs: RunEntry[];
}

interface Shelf {
  dir: string;
  problems: Problem[];
  read: Map<string, YamlFile>;
}

export const mapFolder = (contentDir: string) => join(contentDir, 'map');

/** Undefined files mean that there is no map, or that one did not pass; the problems say which. */
export async function readMapFiles(
  contentDir: string,
): Promise<{ files?: MapFiles; problems: Problem[]; placeIn: PlaceInMap }> {
  const shelf: Shelf = { dir: mapFolder(contentDir), problems: [], read: new Map() };
  const placeIn: PlaceInMap = (file, ...key) =>
    shelf.read.get(file)?.placeOf(...key) ?? { path: printedPath(join(shelf.dir, file)), line: 1, column: 1 };
  if (!existsSync(join(shelf.dir, 'cameras.yaml'))) return { problems: [], placeIn };
  const [cameras, lines, rivers, areas, marks, labels, checks, runs] = await Promise.all([
    readFileAs(shelf, 'cameras.yaml', CamerasFile),
    readFileAs(shelf, 'lines.yaml', z.array(LineEntry)),
    readFileAs(shelf, 'rivers.yaml', z.array(RiverEntry)),
    readFileAs(shelf, 'areas.yaml', z.array(AreaEntry)),
    readFileAs(shelf, 'marks.yaml', z.array(MarkEntry)),
    readFileAs(shelf, 'labels.yaml', z.array(LabelEntry)),
    readFileAs(shelf, 'checks.yaml', z.array(CheckEntry)),
    readFileAs(shelf, 'runs.yaml', z.array(RunEntry)),
  ]);
  const { problems } = shelf;
  if (!cameras || !lines || !rivers || !areas || !marks || !labels || !checks || !runs)
    return { problems, placeIn };
  return { files: { cameras, lines, rivers, areas, marks, labels, checks, runs }, problems, placeIn };
}

/** The committed crop of the countries' outlines, as `cropBorders` wrote it; absent when the story has no borders. */
export async function readBorders(
  contentDir: string,
): Promise<{ region: BorderRegion; file: BorderFile } | undefined> {
  const folder = join(mapFolder(contentDir), 'borders');
  if (!existsSync(join(folder, 'countries.geojson'))) return undefined;
  const region = BorderRegion.parse(parse(await readFile(join(folder, 'region.yaml'), 'utf8')));
  const file = BorderFile.parse(JSON.parse(await readFile(join(folder, 'countries.geojson'), 'utf8')));
  return { region, file };
}

/** A missing file is an empty list. */
async function readFileAs<T>(shelf: Shelf, name: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const path = join(shelf.dir, name);
  if (!existsSync(path)) return schema.parse([]);
  const file = readYaml(printedPath(path), withoutMarks(await readFile(path, 'utf8')));
  shelf.read.set(name, file);
  shelf.problems.push(...file.problems);
  if (file.problems.length > 0) return undefined;
  const { value, problems } = checkSchema({ ...file, data: file.data ?? [] }, schema, 'map-is-readable');
  shelf.problems.push(...problems);
  return value;
}
