/**
 * Watch other sites: loaded into a page that calls for a look. What the scan finds there about training, and does not
 * plainly refuse it, is told once, in the notice. Nothing is pressed, and there is nothing here that could press.
 */
import { normalise } from '../../shared/normalise.ts';
import type { ScannedControl } from '../../shared/scan.ts';
import { send } from '../messaging.ts';
import { watchedParts } from '../notice/new-setting.ts';
import { createBoard } from '../notice/queue.ts';
import type { Watch, Watched } from '../runtime-slot.ts';
import { scan, type Marked } from '../scan/look.ts';
import { shown, tellOf } from './telling-of-one.ts';

/** As many of one page are told of. */
const MOST = 3;

/** Looks once more at a page; tells of what is new on it, and takes back or corrects what was told and is so no more. */
export const tellOfWatched: Watch = async (stay) => {
  const { result, marked } = await scan(document);
  if (stay.signal.aborted) return;
  for (const [label, follow] of stay.known)
    follow?.(result.controls.find((control) => normalise(control.label) === label && isWorthTelling(control)));
  for (const control of result.controls) {
    const mark = marked.find(({ n }) => n === control.n);
    const label = normalise(control.label);
    if (!mark || label === '' || !isWorthTelling(control) || stay.known.has(label)) continue;
    if ([...stay.known.values()].filter(Boolean).length >= MOST) return;
    stay.known.set(label, undefined);
    const reply = await send({ type: 'page/watched', label: control.label });
    if (stay.signal.aborted) return;
    if (!reply.ok || !reply.value) continue;
    await shown(stay.signal);
    if (stay.signal.aborted) return;
    stay.known.set(label, tell(stay, label, control, mark));
  }
};

/** A button may lead anywhere, and what plainly refuses is as the person would have it. */
function isWorthTelling({ about, why, state, fixed }: ScannedControl): boolean {
  return about === 'training' && why !== 'opens' && state !== 'refused' && fixed !== 'refused';
}

/** @returns what hears how it stands by now; nothing where it is gone, or refuses */
function tell(
  stay: Watched,
  label: string,
  control: ScannedControl,
  { unit }: Marked,
): (control: ScannedControl | undefined) => void {
  const site = location.hostname;
  let now = control;
  const said = (looked: boolean) => {
    const as = now;
    return {
      key: [looked, as.state, as.position, as.choice].join(' '),
      parts: (words: Parameters<typeof watchedParts>[0]) => watchedParts(words, site, looked, as),
    };
  };
  stay.board ??= createBoard(document, { avoid: () => unit.element }, stay.signal);
  const telling = tellOf({
    board: stay.board,
    signal: stay.signal,
    service: site,
    // No site has a space in its name.
    own: { service: `watch ${site}`, setting: label },
    unit,
    first: said(false),
    seen: () => said(true),
    write: () => send({ type: 'page/watched', label: control.label, told: true }),
  });
  return (anew) => {
    if (!anew) return telling.end();
    now = anew;
    telling.again(said(false));
  };
}
