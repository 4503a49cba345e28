/** What the notice says of a setting that no definition has: that it is there, and after Look what the scan shows of it. */
import type { ScannedControl } from '../../shared/scan.ts';
import type { T } from '../../shared/texts.ts';
import type { Line, Parts } from './views.ts';

/** What is said first. @param service its name */
export function newParts(t: T, service: string): Parts {
  return {
    title: t('notice.new', [service]),
    lines: [t('notice.new_about')],
    buttons: [
      { action: 'goTo', text: t('do.look'), look: 'outline' },
      { action: 'notNow', text: t('do.not_this'), look: 'text' },
    ],
    corner: 'close',
  };
}

/** @param offered whether the scan can turn something off on this page */
export function seenParts(t: T, service: string, offered: boolean, control: ScannedControl): Parts {
  const lines = shownLines(t, service, control);
  // The way to one click: with it come the confirmation, the receipt and Undo.
  if (offered && control.state === 'allowed' && control.refuses !== undefined)
    lines.push(t('notice.new_scan', [t('scan.this_page')]));
  return { title: t('notice.new', [service]), lines, buttons: [], corner: 'close' };
}

/** Of a page of another site. @param looked the person has asked to be shown it */
export function watchedParts(t: T, site: string, looked: boolean, control: ScannedControl): Parts {
  const lines = shownLines(t, site, control);
  if (control.state === 'allowed') lines.push(t('notice.watch_self', [t('scan.this_page')]));
  return { ...newParts(t, site), ...(looked ? { buttons: [] } : {}), title: t('notice.watch', [site]), lines };
}

/** In the words of the scan. */
function shownLines(
  t: T,
  service: string,
  { label, state, refuses, fixed, why, position, choice }: ScannedControl,
): Line[] {
  const lead =
    choice === undefined
      ? t(position === undefined ? 'notice.new_called' : `notice.shown_${position}`, [service])
      : t('notice.shown_choice', [service, choice]);
  const sentence =
    state === 'refused'
      ? `refused.${refuses === 'on' || choice !== undefined ? 'on' : 'off'}.seen`
      : state === 'unclear'
        ? why === 'wording'
          ? 'scan.unclear_wording'
          : `state.unclear.${why ?? 'not-ready'}`
        : `state.${state}${fixed === undefined ? '' : `_${fixed}`}.sentence`;
  return [{ lead, quote: label }, t(sentence)];
}
