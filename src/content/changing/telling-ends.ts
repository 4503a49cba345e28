/** What the notice is told of how a change ended. */
import type { Change } from '../../ledger/schema.ts';
import type { Refusal } from '../../messages.ts';
import type { PageControl } from '../../catalog/schema.ts';
import type { NoticeView } from '../notice/notice.ts';
import type { After } from '../notice/views.ts';
import type { Seen } from '../visit/finding.ts';
import { controlOf, type Visit } from '../visit/visit.ts';

/** Refusals that a person can do something about. */
const TOLD = new Set(['other-account', 'other-store', 'store-full', 'under-way']);

/**
 * Why nothing could be written down, and so nothing was pressed, as a change stores a reason.
 * @param reply the background's refusal
 */
export function notBegun({ refused, detail = '' }: { refused: Refusal; detail?: string }): string {
  const told = refused === 'too-late' ? detail : refused;
  return TOLD.has(told) ? told : 'unrecorded';
}

/** @param why a reason as a change stores it */
export function couldNot(visit: Visit, task: 'refuse' | 'undo', why: string, seen: Seen, ended?: Change): NoticeView {
  return {
    state: 'could-not',
    service: visit.service.name,
    why,
    task,
    switch: controlOf(visit) !== undefined,
    ...(seen.refuses ? { refuses: seen.refuses } : {}),
    // Where it is a choice, neither position is what the page shows.
    ...(seen.position && seen.choice === undefined ? { shown: seen.position } : {}),
    ...(ended && ended.moved.length > 0 ? { moved: ended.moved } : {}),
  };
}

/** A change that was confirmed. */
export function confirmedView({ service, setting }: Visit, seen: Seen, { kind, moved }: Change): NoticeView {
  const refuses = seen.refuses ? { refuses: seen.refuses } : {};
  const others = moved.length > 0 ? { moved } : {};
  return kind === 'refuse'
    ? { state: 'done', service: service.name, ...refuses, ...others, ...afterRefusing(setting) }
    : { state: 'undone', service: service.name, ...(seen.position ? { position: seen.position } : {}), ...others };
}

/** What a definition says of the time after: how the choice is undone all the same, and what it does not reach. */
function afterRefusing({ feedback, cleanUp, also, open }: PageControl): After {
  return {
    ...(feedback ? { feedback: feedback.says } : {}),
    ...(cleanUp ? { cleanUp: cleanUp.url === open ? { here: true as const } : { url: cleanUp.url } } : {}),
    ...(also ? { also } : {}),
  };
}
