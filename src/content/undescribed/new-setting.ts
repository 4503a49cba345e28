/**
 * A setting that appeared on a known service's page: one about training that no definition of the service has. It is
 * told once, in the notice, after whatever that has to say of the settings that are known. Nothing is pressed, whatever
 * the person answers: Look outlines it and says what the scan shows.
 */
import type { FoundControl } from '../../engine/finding/found.ts';
import { find } from '../../engine/looking.ts';
import { closest, holds } from '../../engine/dom/tree.ts';
import type { Label } from '../../engine/types.ts';
import type { PageControl } from '../../catalog/schema.ts';
import { normalise, primary } from '../../shared/normalise.ts';
import { refKey, type Ref } from '../../shared/refs.ts';
import type { ScannedControl } from '../../shared/scan.ts';
import { send } from '../messaging.ts';
import { newParts, seenParts } from '../notice/new-setting.ts';
import type { Here } from '../runtime-slot.ts';
import { scan, type Marked } from '../scan/look.ts';
import { isOffered, shown, tellOf } from './telling-of-one.ts';
import { target } from '../visit/visit.ts';

/** What the runtime has left here. */
const world = globalThis as { holdoutHere?: Record<string, Here> };

/** A known text that is part of another, or has it in it, is taken for the same from so many characters on. */
const LONG = 8;
const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/** What the definitions know of this page, where all that they say should be on it is, and in words that they have. */
interface Known {
  /** Whose notice it is, and the setting as whose neighbour it is told. */
  here: Here;
  ref: Ref;
  controls: FoundControl[];
  /** Set where settings open over the page: nothing outside of what they stand in is theirs. */
  within?: Element[];
  /** Texts that are no new setting's: labels, headings, and the names of settings that definitions mention. */
  labels: string[];
  names: string[];
  /** Those of settings that are read on other pages: what stands below one as a heading may be that setting. */
  elsewhere: string[];
}

/** Looks once; tells of the first setting that is new and was not told before. */
export async function tellOfNew(): Promise<void> {
  const { result, marked } = await scan(document);
  const known = knownHere();
  if (!known) return;
  const { here, ref } = known;
  for (const control of result.controls) {
    const mark = marked.find(({ n }) => n === control.n);
    if (!mark || !isNew(control, mark, known)) continue;
    const reply = await send({ type: 'page/new-setting', ref, label: control.label });
    if (here.signal.aborted) return;
    if (!reply.ok || !reply.value) continue;
    await shown(here.signal);
    if (!here.signal.aborted) tell(known, control, mark);
    return;
  }
}

/** @returns undefined where a known setting is not read by its words: what then looks new may be that very one */
function knownHere(): Known | undefined {
  const stays = Object.values(world.holdoutHere ?? {}).filter(({ signal }) => !signal.aborted);
  const known: Omit<Known, 'here' | 'ref'> = { controls: [], labels: [], names: [], elsewhere: [] };
  let first: Pick<Known, 'here' | 'ref'> | undefined;
  let over = false;
  for (const here of stays) {
    const { service, place, task } = here;
    const languages = new Set<string>();
    for (const { setting, ref } of place.settings) {
      const own = task.settings[refKey(ref)];
      if (setting.remedy !== 'control' || !own?.notice || own.inRound) return undefined;
      const found = find(document, target({ setting, ref }));
      if (!found.found && setting.overlay) continue;
      if (!found.found || (found.rung !== 'name' && found.rung !== 'row')) return undefined;
      const label = labelsOf(setting, ref.instance).find(({ text }) => normalise(text) === normalise(found.label));
      if (!label) return undefined;
      languages.add(primary(label.lang));
      known.controls.push(found);
      if (setting.overlay) {
        const around = closest(found.element, DIALOG);
        if (!around) return undefined;
        over = true;
        known.within = [...(known.within ?? []), around];
      }
      first ??= { here, ref };
    }
    const [language] = languages;
    const read = new Set(place.settings.map(({ ref }) => ref.setting));
    for (const setting of service.settings) {
      const also = (setting.also ?? []).map(({ name }) => name.slice(name.indexOf(':') + 1));
      known.names.push(...[setting.name, ...also].map(normalise));
      known.labels.push(...(setting.mentions ?? []).map(normalise));
      if (!read.has(setting.id)) known.elsewhere.push(normalise(setting.name));
      if (setting.remedy !== 'control') continue;
      const labels = labelsOf(setting);
      // Another setting of the service may stand here too, in words that its definition lacks.
      if (language !== undefined && labels.length > 0 && !labels.some(({ lang }) => primary(lang) === language))
        return undefined;
      const texts = [...labels.map(({ text }) => text), ...(setting.control.headings ?? [])].map(normalise);
      known.labels.push(...texts);
      if (!read.has(setting.id)) known.elsewhere.push(...texts);
    }
  }
  if (!first || (over && known.controls.length !== known.within?.length)) return undefined;
  return { ...known, ...first };
}

function labelsOf({ control }: PageControl, instance = ''): Label[] {
  return [...control.labels, ...(control.dialog?.labels ?? [])].map((label) => ({
    ...label,
    text: label.text.replaceAll('{instance}', instance),
  }));
}

function isNew(control: ScannedControl, { unit }: Marked, known: Known): boolean {
  // A button may be the way to a setting that is known; what is not plainly about training is not worth a word.
  if (control.about !== 'training' || control.why === 'opens') return false;
  const { controls, within, labels, names, elsewhere } = known;
  const own = [unit.element, ...unit.parts, ...(unit.options ?? [])];
  if (within && !within.some((one) => holds(one, unit.element))) return false;
  const theirs = controls.flatMap(({ element, parts, options = [], copies = [] }) => [
    element,
    ...parts,
    ...options,
    ...copies,
  ]);
  if (own.some((a) => theirs.some((b) => a === b || holds(a, b) || holds(b, a)))) return false;
  const label = normalise(control.label);
  if (label === '' || names.includes(label) || elsewhere.includes(normalise(control.section))) return false;
  return !labels.some(
    (one) =>
      one === label || (one.length >= LONG && label.includes(one)) || (label.length >= LONG && one.includes(label)),
  );
}

function tell({ here: { service, board, signal }, ref }: Known, control: ScannedControl, { unit }: Marked): void {
  const { label } = control;
  tellOf({
    board,
    signal,
    service: service.name,
    // No setting has an id with a space.
    own: { service: service.id, setting: 'new setting' },
    unit,
    first: { key: 'new', parts: (words) => newParts(words, service.name) },
    seen: () => ({ key: 'seen', parts: (words) => seenParts(words, service.name, isOffered(), control) }),
    write: () => send({ type: 'page/new-setting', ref, label, told: true }),
  });
}
