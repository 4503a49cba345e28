import type { Refusal } from '../../messages.ts';
import type { PageRequest } from '../../catalog/schema.ts';
import { awayFrom } from '../notice/queue.ts';
import { send } from '../messaging.ts';
import { fieldOf, fill } from './form-field.ts';
import type { FormVisit } from '../visit/visit.ts';

/** A form by which a person objects: offers the text, never submits. */
export function visitForm({ service, setting, ref, task, board, signal }: FormVisit): void {
  if (!task.notice || task.sentAt !== undefined) return board.clear(ref);
  const text = textFor(setting, navigator.language);
  const show = (canFill: boolean, refused?: Refusal): void =>
    board.put(ref, {
      state: 'request',
      service: service.name,
      by: setting.request.by,
      steps: setting.request.steps,
      text,
      fill: canFill,
      ...(refused === undefined ? {} : { notKept: refused === 'store-full' ? ('full' as const) : ('other' as const) }),
    });
  board.answer(ref, {
    sent: async () => {
      const reply = await send({ type: 'request/sent', ref });
      if (reply.ok) board.clear(ref);
      // What was not written down must not look as if it were: the form stays, and says so.
      else show(fieldOf(document, setting.request.field) !== undefined, reply.refused);
    },
    fillIn: () => {
      const field = fieldOf(document, setting.request.field);
      if (field) fill(field, text);
      // Either it is filled in now, or there is no field to fill in any more.
      show(false);
    },
    ...awayFrom(board, ref),
  });
  show(fieldOf(document, setting.request.field) !== undefined);
  // A form that is drawn late gets its button as soon as the person turns to it.
  document.addEventListener('focusin', () => show(fieldOf(document, setting.request.field) !== undefined), {
    once: true,
    signal,
  });
}

/** Regions in which a person has a legal right to object, as the tag of a browser's language tells them. */
const RIGHT = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/**
 * The text to offer: in the person's language where there is one, and the one that names the right to object where
 * their browser's region has it. The person reads it and sends it, or writes their own.
 */
function textFor({ request }: PageRequest, language: string): string {
  const locale = new Intl.Locale(language);
  const region = locale.maximize().region ?? '';
  const own = request.texts.filter(({ lang }) => lang === locale.language);
  const candidates = own.length > 0 ? own : request.texts;
  const regional = RIGHT.has(region) ? candidates.find(({ regions }) => regions !== undefined) : undefined;
  return (regional ?? candidates.find(({ regions }) => regions === undefined) ?? candidates[0])?.text ?? '';
}
