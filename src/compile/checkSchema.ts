/** A record against its schema, in words for whoever wrote it. */
import { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Key, YamlFile } from './readYaml.ts';

export type SchemaRule = 'data-is-well-formed' | 'frontmatter-is-complete' | 'map-is-readable';

interface Checked<T> {
  value?: T;
  problems: Problem[];
}

/** `at`: where in the file the record stands. */
export function checkSchema<T>(
  file: YamlFile,
  schema: z.ZodType<T>,
  rule: SchemaRule,
  at: readonly Key[] = [],
): Checked<T> {
  const data = at.reduce<unknown>((value, key) => (value as Record<Key, unknown>)?.[key], file.data);
  const result = schema.safeParse(data ?? {});
  if (result.success) return { value: result.data, problems: [] };
  return {
    problems: result.error.issues.flatMap((issue) => describeIssue(issue, { file, schema, rule, at, data })),
  };
}

interface Context {
  file: YamlFile;
  schema: z.ZodType;
  rule: SchemaRule;
  at: readonly Key[];
  data: unknown;
}

function describeIssue(issue: z.core.$ZodIssue, context: Context): Problem[] {
  const { file, rule, at, data } = context;
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const keys = [...at, ...path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      describeUnknownKey(key, keysAt(optionFor(context.schema, data), path), [...keys, key], context),
    );
  }
  const name = nameOf(path);
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<Key, unknown> | undefined)?.[key],
    data,
  );
  if (found === undefined) {
    const key = path.at(-1) ?? '';
    return [
      {
        rule,
        place: file.placeOf(...keys),
        message: `${name} is missing.`,
        found: `no \`${key}\``,
        expected: expectedOf(issue, context.schema),
        fix: `Add a line \`${key}: …\`.`,
      },
    ];
  }
  return [
    {
      rule,
      place: file.placeOf(...keys),
      message: `${name} is not as it should be.`,
      found: printed(found),
      expected: expectedOf(issue, context.schema),
      fix: adviceFor(issue, found),
    },
  ];
}

function describeUnknownKey(key: string, known: string[], keys: Key[], { file, rule }: Context): Problem {
  const meant = nearest(key, known);
  return {
    rule,
    place: file.placeOfKey(...keys),
    message: `There is no key \`${key}\` here.`,
    found: `\`${key}\``,
    expected: known.length > 0 ? `one of ${known.join(', ')}` : 'no key of this name',
    fix: meant ? `Did you mean \`${meant}\`?` : `Take \`${key}\` out.`,
  };
}

function expectedOf(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  switch (issue.code) {
    case 'invalid_union':
      return schema instanceof z.ZodDiscriminatedUnion
        ? `one of ${kindsOf(schema).join(', ')}`
        : issue.message;
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      if (issue.format === 'url') return 'a full web address, beginning with https://';
      return issue.message.startsWith('Invalid')
        ? `text in the form ${issue.pattern ?? issue.format}`
        : issue.message;
    case 'too_small':
      if (issue.origin === 'string') return 'some text';
      if (issue.origin === 'array') return `at least ${issue.minimum} of them`;
      return `a number of at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `at most ${issue.maximum} of them`
        : `a number of at most ${issue.maximum}`;
    case 'invalid_key':
      return `a key that is ${issue.issues[0]?.message ?? 'well formed'}`;
    default:
      return issue.message;
  }
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'keys and values',
  record: 'keys and values',
};

function adviceFor(issue: z.core.$ZodIssue, found: unknown): string {
  if (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    (typeof found === 'number' || typeof found === 'boolean')
  ) {
    return 'Put it in quotation marks, so that it is read as text.';
  }
  if (issue.code === 'invalid_value') {
    const meant = nearest(String(found), issue.values.map(String));
    return meant ? `Did you mean \`${meant}\`?` : 'Choose one of them.';
  }
  if (issue.code === 'too_small' && issue.origin === 'string')
    return 'Write it, or take the key out if it may be absent.';
  return 'Write it in the expected form.';
}

/** `addresses[0].url` as `addresses 1, url`: people count from one. */
function nameOf(path: readonly Key[]): string {
  if (path.length === 0) return 'This record';
  return path.map((key) => (typeof key === 'number' ? `no. ${key + 1}` : `\`${key}\``)).join(', ');
}

function printed(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text === '') return 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The words by which records of several kinds say what they are. */
function kindsOf({ def, options }: z.ZodDiscriminatedUnion): string[] {
  return options.flatMap((option) => {
    const kind = option instanceof z.ZodObject ? option.shape[def.discriminator] : undefined;
    return kind instanceof z.ZodLiteral ? [...kind.values].map(String) : [];
  });
}

/** Of several kinds of record, the one that this record says it is. */
function optionFor(schema: z.ZodType, data: unknown): z.ZodType {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const said = (data as Record<string, unknown> | undefined)?.[discriminator];
  const option = schema.options.find(
    (each) => each instanceof z.ZodObject && each.shape[discriminator]?.safeParse(said).success,
  );
  return option instanceof z.ZodObject ? option : schema;
}

/** The keys that a schema knows at a path inside a record. */
function keysAt(schema: z.ZodType, path: readonly Key[]): string[] {
  let current: unknown = bare(schema);
  for (const key of path) {
    if (current instanceof z.ZodObject) current = bare(current.shape[key]);
    else if (current instanceof z.ZodArray) current = bare(current.element);
    else if (current instanceof z.ZodRecord) current = bare(current.valueType);
    else return [];
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}
