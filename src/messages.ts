/** Every message between Holdout's contexts, and every answer: what pages say, what views say, and what they hear. */
import * as z from 'zod/mini';
import { pageEnvelopeSchema } from './messages/page.ts';
import { viewMessageSchema } from './messages/view.ts';

export * from './messages/page.ts';
export * from './messages/view.ts';
export type * from './messages/replies.ts';

export const messageSchema = z.union([pageEnvelopeSchema, viewMessageSchema]);
