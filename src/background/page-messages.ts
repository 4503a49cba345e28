import type { Front, PageMessage, Reply } from '../messages.ts';
import { ask, NOT_NOW_DAYS } from './pages/asking.ts';
import { begin, confirm, pressedIn, reported, stateOf } from './pages/changes.ts';
import { done, type From, type PageDeps } from './pages/deps.ts';
import { found } from './pages/findings.ts';
import { feedback } from './pages/feedback.ts';
import { isAt, isOfPage, refusal } from './pages/guard.ts';
import { isWorked, lookForNew, newSetting } from './pages/new-setting.ts';
import { watch, watched } from './pages/watching.ts';
import { sent } from './requests.ts';
import { settingKey } from '../shared/refs.ts';

export type { Documents, From, Limits, PageDeps } from './pages/deps.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Answers one message of a service's page.
 * @param from the page, as the browser vouches for it
 * @returns the answer, or why it is refused
 */
export async function answerPage(message: PageMessage, from: From, deps: PageDeps): Promise<Reply> {
  const { preferences } = await deps.chosen();
  const refused = refusal(message, from.href, preferences.hosts);
  if (isOfMoved(message, refused)) await lookWhere(from, deps);
  if (refused) return refused;
  if (!deps.limits.take(from.where.document, message.type)) return { ok: false, refused: 'too-many' };
  switch (message.type) {
    case 'page/ask':
      return done(await ask(message, from, deps));
    case 'page/found': {
      // Asked before: a round is done with the page once it has this.
      const worked = isWorked(from, deps).catch(() => true);
      const reply = await deps.turns.take(settingKey(message.ref), () => found(message, from, deps));
      // After the answer, for which the page waits.
      void worked.then((is) => (is || !reply.ok ? undefined : lookForNew(message, from, deps))).catch(() => undefined);
      return reply;
    }
    case 'page/new-setting':
      return done(await newSetting(message, from, deps));
    case 'page/watch':
      return done(await watch(from, deps));
    case 'page/watched':
      return done(await watched(message, from, deps));
    case 'page/feedback':
      return done(await feedback(message, from, deps));
    case 'page/load-press':
      await deps.load(from, 'press');
      return done(undefined);
    case 'page/left':
      await deps.showTab(from.tabId, undefined);
      return done(undefined);
    case 'visit/rested':
      return done<Front>(await deps.rounds.rested(from.where, message.ref));
    case 'visit/rests':
      return done<Front>(await deps.rounds.rests(from.where, message.ref));
    case 'change/begin':
      return deps.turns.take(settingKey(message.ref), () => begin(message, from, deps));
    case 'change/pressed':
      return pressedIn(message, from, deps);
    case 'change/acted':
      return reported(message, from, deps);
    case 'change/confirm':
      return confirm(message, from, deps);
    case 'change/state':
      return stateOf(message.id, from, deps);
    case 'notice/away':
      await away(message, deps);
      return done(undefined);
    case 'request/sent':
      return sent(message.ref, 'sent', deps);
    case 'page/define':
      return done(await deps.definition(from.href));
    case 'open/receipt': {
      const change = (await deps.store.changes([message.id]))[0];
      if (!change || !isOfPage(change, from.href, preferences.hosts)) return { ok: false, refused: 'unknown-change' };
      await deps.openReceipt(message.id);
      return done(undefined);
    }
  }
}

/** Such a page may be at another address than its setting's, without a load. */
function isOfMoved({ type }: PageMessage, refused: Reply | undefined): boolean {
  return type === 'page/left' || type === 'page/ask' || (refused && !refused.ok && refused.refused) === 'not-your-page';
}

/** A round's page that has left its setting is waited for no longer than a page that comes back takes. */
async function lookWhere({ where, href }: From, { rounds }: PageDeps): Promise<void> {
  const visit = await rounds.visitOf(where);
  if (visit?.document === where.document && !isAt(visit.ref, href)) await rounds.strayed(where, visit.ref);
}

async function away(
  message: Extract<PageMessage, { type: 'notice/away' }>,
  { store, now, never }: PageDeps,
): Promise<void> {
  const at = now();
  if (message.how === 'everywhere') {
    await never(message.ref);
    return;
  }
  const until = new Date(at.getTime() + NOT_NOW_DAYS * DAY).toISOString();
  await store.quiet({ ...message.ref, at: at.toISOString(), ...(message.how === 'not-now' ? { until } : {}) });
}
