/** Reports as people send them: read from a file, or from an issue's text with the report in it. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { CONTROLS_MAX, REPORT_FORM, type Report } from '../src/shared/report.ts';

const text = z.string().check(z.maxLength(300));
const optional = z.exactOptional(text);
/** As definitions name themselves. Files are named and code is written by these, so nothing else may stand in them. */
const id = z.exactOptional(z.string().check(z.maxLength(100), z.regex(/^[a-z0-9-]+$/u)));
/** An element of a path: none that runs or loads anything, with attributes that tell how a control is made. */
const element = text.check(
  z.regex(
    /^(?!(?:script|style|link|meta|base|object|embed):)[a-z][a-z0-9-]*:-?\d+(?:\[(?:role|type|aria-(?:checked|pressed|haspopup|disabled|expanded)|disabled|checked|data-state)(?:=[a-z]+)?\])*$/u,
  ),
);

const reportSchema = z.strictObject({
  holdout: z.literal('report'),
  form: z.literal(REPORT_FORM),
  kind: z.enum(['broken', 'works', 'scan']),
  version: text,
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u)),
  service: id,
  setting: id,
  host: text.check(z.regex(/^[a-z0-9.*-]+$/u)),
  path: text,
  lang: text,
  state: optional,
  reason: optional,
  rung: optional,
  label: optional,
  controls: z
    .array(
      z.strictObject({
        kind: text,
        path: z.array(element),
        named: z.enum(['aria-label', 'aria-labelledby', 'label', 'near']),
        label: optional,
        words: z.number(),
        section: optional,
        about: z.enum(['training', 'unclear', 'other']),
        polarity: optional,
        position: z.exactOptional(z.enum(['on', 'off'])),
      }),
    )
    .check(z.maxLength(CONTROLS_MAX)),
});

/** @returns the report in a text; throws where there is none, or one that is not whole */
export function parseReport(given: string): Report {
  const from = given.indexOf('{');
  const to = given.lastIndexOf('}');
  if (from < 0 || to < from) throw new Error('there is no report in it');
  return reportSchema.parse(JSON.parse(given.slice(from, to + 1)));
}

export function readReport(file: string): Report {
  return parseReport(readFileSync(file, 'utf8'));
}
