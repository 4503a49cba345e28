/**
 * A small reader of JSON Schema 2020-12, for the keywords that the published schema uses. A keyword that it does not know
 * is an error, so that nothing passes unread.
 */
type Schema = Record<string, unknown>;

const SILENT = new Set(['$schema', '$id', 'description', 'format', 'title']);
const TYPES: Record<string, (value: unknown) => boolean> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
};

/** Every place at which a value breaks a schema, with why. */
export function breaches(schema: Schema, value: unknown, at = ''): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) =>
    SILENT.has(keyword)
      ? []
      : (KEYWORDS[keyword]?.(rule as never, value, at, schema) ?? [`${at}: unknown keyword ${keyword}`]),
  );
}

const fail = (failed: boolean, at: string, why: string): string[] => (failed ? [`${at}: ${why}`] : []);
const fieldsOf = (value: unknown): [string, unknown][] =>
  TYPES['object']?.(value) ? Object.entries(value as object) : [];

const KEYWORDS: Record<string, (rule: never, value: unknown, at: string, schema: Schema) => string[]> = {
  type: (type: string, value, at) => fail(!TYPES[type]?.(value), at, `no ${type}`),
  const: (wanted: unknown, value, at) => fail(value !== wanted, at, `not ${String(wanted)}`),
  enum: (list: unknown[], value, at) => fail(!list.includes(value), at, `none of ${list.join(', ')}`),
  pattern: (pattern: string, value, at) =>
    fail(typeof value === 'string' && !new RegExp(pattern, 'u').test(value), at, `not like ${pattern}`),
  minLength: (least: number, value, at) => fail(typeof value === 'string' && value.length < least, at, 'too short'),
  minItems: (least: number, value, at) => fail(Array.isArray(value) && value.length < least, at, 'too few'),
  items: (schema: Schema, value, at) =>
    Array.isArray(value) ? value.flatMap((item, index) => breaches(schema, item, `${at}/${index}`)) : [],
  required: (names: string[], value, at) =>
    names.flatMap((name) => fail(!fieldsOf(value).some(([key]) => key === name), at, `without ${name}`)),
  properties: (schemas: Record<string, Schema>, value, at) =>
    fieldsOf(value).flatMap(([name, inner]) => {
      const schema = schemas[name];
      return schema ? breaches(schema, inner, `${at}/${name}`) : [];
    }),
  additionalProperties: (allowed: boolean, value, at, { properties = {} }) =>
    fieldsOf(value).flatMap(([name]) =>
      fail(!allowed && !(name in (properties as object)), at, `${name} is not part of it`),
    ),
};
