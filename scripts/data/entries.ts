/** Makes the published data set from the definitions. Pure: the same definitions give the same data set. */
import { isPersons } from '../../src/catalog/for-whom.ts';
import type { Service, Setting } from '../../src/catalog/schema.ts';
import { FORMAT_VERSION, type DataSet, type Entry, type Question, type Retired } from './format.ts';

/** Entries that left, by the rule in docs/data-set.md. An id stays here for good. */
const retired: readonly Retired[] = [];

/** The data set, its entries in the order of their ids. */
export function dataSetOf(services: readonly Service[]): DataSet {
  const settings = services
    .flatMap((service) => service.settings.map((setting) => entryOf(service, setting)))
    .toSorted((a, b) => inOrder(a.id, b.id));
  const days = settings.map(({ checked }) => checked).toSorted(inOrder);
  return {
    $schema: './holdout-settings.schema.json',
    formatVersion: FORMAT_VERSION,
    license: 'CC0-1.0',
    newest: days.at(-1) ?? '',
    settings,
    retired: [...retired],
  };
}

function entryOf(service: Service, setting: Setting): Entry {
  const { open, overlay, path, regions, plans, oneWay, feedback, cleanUp, together, aipref } = setting;
  return {
    id: `${service.id}/${setting.id}`,
    service: { id: service.id, name: service.name },
    name: setting.name,
    for: isPersons(setting) ? 'person' : (setting.for ?? 'person'),
    remedy: setting.remedy,
    hosts: setting.pages.length === 0 ? [] : service.hosts.map(hostOf),
    ...(service.selfHosted && setting.pages.length > 0 ? { selfHosted: true } : {}),
    addresses: {
      patterns: setting.pages,
      ...(open === undefined ? {} : { open }),
      ...(overlay ? { overlay } : {}),
    },
    ...(path ? { path } : {}),
    ...remedyOf(setting),
    ...(setting.default ? { default: setting.default } : {}),
    ...(regions === undefined ? {} : { regions }),
    ...(plans === undefined ? {} : { plans }),
    doesNotCover: setting.doesNotCover,
    ...(oneWay ? { oneWay } : {}),
    ...(feedback ? { feedback: { says: feedback.says, source: feedback.source } } : {}),
    ...(cleanUp ? { cleanUp } : {}),
    ...(together ? { together: together.map((ref) => `${ref.service}/${ref.setting}`) } : {}),
    ...(aipref ? { aipref } : {}),
    confidence: setting.confidence,
    checked: setting.checked,
    known: setting.known,
    sources: setting.sources,
    open: openQuestions(setting),
  };
}

function remedyOf(setting: Setting): Pick<Entry, 'kinds' | 'labels' | 'request' | 'steps' | 'none'> {
  const steps = setting.app ? { steps: setting.app } : {};
  switch (setting.remedy) {
    case 'control': {
      const { kinds, labels } = setting.control;
      return {
        ...(kinds ? { kinds } : {}),
        labels: labels.toSorted((a, b) => inOrder(a.lang, b.lang) || inOrder(a.text, b.text)),
        ...steps,
      };
    }
    case 'request': {
      const { by, to } = setting.request;
      return { request: { by, to }, steps: setting.request.steps };
    }
    case 'none': {
      const { says, because } = setting.none;
      return { none: { says, because }, ...steps };
    }
    default:
      return steps;
  }
}

/** What could be known of a setting with that remedy: an app has no address, and only a control a label to be read. */
function questionsFor({ remedy }: Pick<Setting, 'remedy'>): Question[] {
  switch (remedy) {
    case 'control':
      return ['label', 'default', 'address', 'live'];
    case 'request':
    case 'app':
      return ['default', 'live'];
    default:
      return [];
  }
}

function openQuestions(setting: Setting): Question[] {
  const answered: Record<Question, boolean> = {
    label: setting.remedy === 'control' && setting.control.labels.length > 0,
    default: setting.default !== undefined,
    address: setting.open !== undefined && !setting.overlay,
    live: setting.known.some(({ how }) => how === 'live'),
  };
  return questionsFor(setting).filter((question) => !answered[question]);
}

/** How many entries leave each question open, of how many it could be asked. */
export function openIn({ settings }: DataSet): Map<Question, { open: number; asked: number }> {
  const counts = new Map<Question, { open: number; asked: number }>();
  for (const entry of settings) {
    for (const question of questionsFor(entry)) {
      const count = counts.get(question) ?? { open: 0, asked: 0 };
      count.asked += 1;
      if (entry.open.includes(question)) count.open += 1;
      counts.set(question, count);
    }
  }
  return counts;
}

/** `*.example.com` of `https://*.example.com/*`. */
function hostOf(pattern: string): string {
  return pattern.replace(/^https:\/\//u, '').replace(/\/\*$/u, '');
}

/** By code units, so that no locale changes the order. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
