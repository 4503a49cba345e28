/** What the records of the ledger are made of: texts, numbers, times, each with its bounds. */
import * as z from 'zod/mini';
import { ADDRESS_MAX, DETAIL_MAX, LABEL_MAX, NAME_MAX } from '../../shared/bounds.ts';

/** A text without half of a surrogate pair: others have no canonical form, and a record around one could not be sealed. */
const WHOLE = /^\P{Surrogate}*$/u;
/** A text that can be kept. */
export const upTo = (max: number) => z.string().check(z.maxLength(max), z.regex(WHOLE));
export const text = upTo(NAME_MAX);
export const label = upTo(LABEL_MAX);
export const detail = upTo(DETAIL_MAX);
export const address = upTo(ADDRESS_MAX);
/** Of records that are numbered, parse.ts checks that these are whole, against their keys. */
export const count = z.number();
export const number = z.number();
export const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u));
export const position = z.enum(['on', 'off']);
export const stand = z.enum(['allowed', 'refused']);
