/** What the notice is told of a look. */
import type { Reply, Stored } from '../../messages.ts';
import type { NoticeView } from '../notice/notice.ts';
import { troubleOf } from '../notice/queue.ts';
import type { Seen } from './finding.ts';
import { driftOf } from '../../shared/side.ts';
import { isScanned } from '../../shared/scanned.ts';
import type { Visit } from './visit.ts';

/**
 * What the notice says of a look; nothing when training is refused, or when there is nothing that a notice could add.
 * @param reply what was made of it: that it is on again is for the background to say, which knows whose it is
 */
export function viewOf({ service }: Visit, seen: Seen, reply?: Reply<Stored>): NoticeView | undefined {
  if (seen.state === 'allowed') {
    const { label, position, choice, refuses } = seen;
    const wasOff = reply?.ok ? driftOf(reply.value.finding)?.refused : undefined;
    return {
      state: 'allowed',
      service: service.name,
      ...(label === undefined ? {} : { label }),
      ...(position === undefined ? {} : { position }),
      ...(choice === undefined ? {} : { choice }),
      ...(refuses === undefined ? {} : { refuses }),
      ...(wasOff === undefined ? {} : { wasOff }),
    };
  }
  if (seen.state === 'locked' && seen.fixed !== 'refused')
    return { state: 'locked', service: service.name, ...(seen.fixed ? { fixed: seen.fixed } : {}) };
  // An error of the service's speaks for itself; the others are no page's to say.
  const { reason } = seen;
  if (
    seen.state !== 'unclear' ||
    !reason ||
    reason === 'turned-away' ||
    reason === 'no-permission' ||
    reason === 'left-site' ||
    reason === 'moved-on' ||
    // A page with a scanned setting is known by its path alone: that it is not on it now says nothing.
    (reason === 'no-control' && isScanned({ service: service.id }))
  )
    return undefined;
  return { state: 'unclear', service: service.name, reason };
}

/** What to say where another page has read it since this one was loaded, and otherwise. */
export const outdated = ({ service }: Visit): NoticeView => ({
  state: 'unclear',
  service: service.name,
  reason: 'outdated',
});

/** What to say where a look was not kept: not that the page could not be read, which it was. */
export function unkept({ service }: Visit, reply: Reply): NoticeView | undefined {
  const why = reply.ok ? undefined : troubleOf(reply.refused);
  return why && { state: 'trouble', service: service.name, why };
}
