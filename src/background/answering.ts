/** Which answer a message gets, by who sent it and whether it has the form of one of theirs. */
import { pageEnvelopeSchema, viewMessageSchema, type Reply } from '../messages.ts';
import { answerPage, type From, type PageDeps } from './page-messages.ts';
import { malformed } from './refusals.ts';
import { PRIVATE, whereOf, type Origin } from './sender.ts';
import { answerView, type ViewDeps } from './view-messages.ts';

interface Parts {
  pages: PageDeps;
  /** For pages of private windows. */
  apart: PageDeps;
  views: ViewDeps;
  now: () => Date;
}

/**
 * Answers one message.
 * @param origin who sent it, by what the browser vouches for
 * @returns the answer, or why it is refused; rejects where the store fails
 */
export async function answer(message: unknown, origin: Origin, { pages, apart, views, now }: Parts): Promise<Reply> {
  if (origin.kind === 'foreign') return { ok: false, refused: 'foreign-sender' };
  if (origin.kind === 'page') {
    const parsed = pageEnvelopeSchema.safeParse(message);
    if (!parsed.success) return malformed(message, parsed.error);
    const { page, ...clocks } = parsed.data;
    const { href, tabId } = origin;
    const from: From = { href, tabId, where: whereOf(origin, clocks, now()) };
    return answerPage(page, from, origin.store === PRIVATE ? apart : pages);
  }
  const parsed = viewMessageSchema.safeParse(message);
  return parsed.success ? answerView(parsed.data, views) : malformed(message, parsed.error);
}
