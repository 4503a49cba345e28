/**
 * Settings pages from a grammar: structures, controls, labels, near misses and damage. Every page knows its own truth:
 * which control is the one that is meant and how it stands, or that nobody could tell.
 */
import * as fc from 'fast-check';
import type { Label, Position, Target } from '../../../src/engine/types.ts';

const WIDGETS = [
  'checkbox',
  'styled-checkbox',
  'clipped-checkbox',
  'input-switch',
  'button-switch',
  'div-switch',
  'stand-in',
  'pressed',
  'radios',
  'aria-radios',
  'segmented',
  'select',
  'shadow-switch',
  'slider',
  'tabs',
  'bare-list',
] as const;
export type Widget = (typeof WIDGETS)[number];
/**
 * How a control is tied to its label. `silent`: named for assistive technology only; `content`: the label stands in the
 * control.
 */
const TIES = [
  'none',
  'wrap',
  'for',
  'labelledby',
  'chain',
  'dangling',
  'aria-label',
  'content',
  'generic',
  'silent',
] as const;
export type Tie = (typeof TIES)[number];
const STRUCTURES = ['flat', 'nested', 'table', 'dl', 'cards', 'list', 'sections', 'fieldset', 'grid'] as const;
export type Structure = (typeof STRUCTURES)[number];
const TEXTS = ['plain', 'split', 'shy', 'upper', 'nbsp', 'colon', 'comment', 'heading'] as const;
const DECOYS = ['none', 'link', 'info', 'learn', 'delete'] as const;
/** What is wrong with the row of the setting. After all but `locked` nobody can tell how the setting stands. */
const DAMAGES = [
  'lie',
  'no-state',
  'no-role',
  'mixed',
  'busy',
  'duplicate',
  'renamed',
  'other-language',
  'no-control',
  'quoted-only',
  'misnamed',
  'title-of-many',
  'gone',
  'column',
  'lead',
  'contrary-word',
  'style-words',
  'skeleton',
] as const;
export type Damage = (typeof DAMAGES)[number];

export interface Row {
  text: string;
  description: string;
  /** No control, only words. */
  bare: boolean;
  widget: Widget;
  on: boolean;
  tie: Tie;
  /** Elements wrapped around the control. */
  wraps: number;
  style: (typeof TEXTS)[number];
  decoy: (typeof DECOYS)[number];
  locked: boolean;
  /** Locked by looks alone: drawn pale, and the row says who has fixed it. */
  grey: boolean;
  /** An explanation stands nearer to the control than the title. */
  explained: boolean;
  /** A mark stands in the line of the title. */
  badge: boolean;
  foreign: boolean;
  damage?: Damage;
}

export interface Case {
  lang: string;
  structure: Structure;
  controlFirst: boolean;
  words: [string, string];
  rows: Row[];
  extras: {
    toc: boolean;
    help: 'none' | 'before' | 'after';
    copy: 'none' | 'aria-hidden' | 'display-none';
    title: string;
    head: string | undefined;
    lead: string | undefined;
  };
  rerender: 'none' | 'press' | 'press-late' | 'timer' | 'late';
  /** A row that the page moves together with the one that is meant. */
  coupled: number;
  target: Target;
  truth: Truth;
}

/** What a person could tell: the row that is meant and how it stands, or nothing. */
export type Truth =
  | { told: true; row: number; stand: 'allowed' | 'refused'; locked: boolean }
  | { told: false; row: -1; why: string };

interface Setting {
  labels: Label[];
  /** Wordings that are not known, the inverse of a known one among them. */
  unknown: string[];
  foreign: { text: string; lang: string }[];
}

const label = (text: string, lang: string, refuses: Position = 'off'): Label => ({ text, lang, refuses });
const SETTINGS: Setting[] = [
  {
    labels: [
      label('Improve the model for everyone', 'en'),
      label('Das Modell für alle verbessern', 'de'),
      label('モデルの改善に協力する', 'ja'),
      label('Do not use my content for training', 'en', 'on'),
    ],
    unknown: [
      'Do not improve the model for everyone',
      'Keep the model as it is for everyone',
      'Use my content for training',
    ],
    foreign: [
      { text: 'Améliorer le modèle pour tous', lang: 'fr' },
      { text: 'Migliora il modello per tutti', lang: 'it' },
      { text: '모두를 위해 모델 개선', lang: 'ko' },
    ],
  },
  {
    labels: [
      label('Data for Generative AI improvement', 'en'),
      label('Données pour l’amélioration de l’IA générative', 'fr'),
      label('生成AIの改善のためのデータ', 'ja'),
    ],
    unknown: ['No data for Generative AI improvement', 'Data for AI'],
    foreign: [
      { text: 'Daten zur Verbesserung generativer KI', lang: 'de' },
      { text: 'Данные для улучшения ИИ', lang: 'ru' },
    ],
  },
  {
    labels: [
      label('Opt out of AI training', 'en', 'on'),
      label('KI-Training widersprechen', 'de', 'on'),
      label("Don't allow AI training", 'en', 'on'),
    ],
    unknown: ['Opt in to AI training', 'Allow AI training'],
    foreign: [
      { text: 'Refuser l’entraînement de l’IA', lang: 'fr' },
      { text: 'Rechazar el entrenamiento de IA', lang: 'es' },
    ],
  },
];
const OTHERS = [
  'Show AI-powered suggestions',
  'Use my data to personalise ads',
  'Location metadata',
  'Chat history',
  'E-mail me about new features',
  'Discoverable profile',
  'KI-Vorschläge anzeigen',
  'Historique des conversations',
];
/** Names that hold the label, begin like it or sound like it, and are others all the same. */
const NEAR: ((text: string) => string)[] = [
  (t) => `${t} on mobile`,
  (t) => `${t} (beta)`,
  (t) => `Also: ${t}`,
  (t) => `Let partners use it to ${t.toLowerCase()}`,
  (t) => t.split(' ').slice(0, -1).join(' ') || `${t}2`,
  (t) => `${t} and personalise ads`,
  (t) => `About “${t}”`,
  (t) => `${t}!`,
  (t) => t.replace(/e/, 'é'),
];
const DESCRIPTIONS: ((text: string) => string)[] = [
  () => '',
  () => 'Learn how this works.',
  (t) => `This does not affect “${t}”.`,
  (t) => `See also ${t}. It is a different choice that stands elsewhere on this page.`,
  (t) => `${t} must be on for this to have an effect.`,
];
/** Heads of columns and words over a list that turn what the controls below mean. */
const TURNING_HEADS = ['Opt out', 'Blocked', 'Email', 'Disabled', 'Never'];
const TURNING_LEADS = [
  'Do not use my data to:',
  'Opt out of',
  'Turn off the following',
  'I object to:',
  'Blocked uses',
];
const NATIVE = new Set<Widget>(['checkbox', 'styled-checkbox', 'clipped-checkbox', 'input-switch']);
const GROUP = new Set<Widget>(['radios', 'aria-radios', 'segmented', 'tabs', 'bare-list']);
const TOGGLES = new Set(['checkbox', 'input-switch', 'button-switch', 'div-switch', 'stand-in']);

/** The ties that make sense for a widget; the others stand for `none`. */
export function tieOf(row: Row): Tie {
  const { widget, tie } = row;
  // A trigger without a role has no name, so that what is not written is not there.
  if (widget === 'bare-list' && tie === 'silent') return 'none';
  if (GROUP.has(widget))
    return tie === 'wrap' || tie === 'labelledby' || tie === 'aria-label' || tie === 'silent' || tie === 'dangling'
      ? tie
      : 'none';
  if (widget === 'shadow-switch') return tie === 'aria-label' || tie === 'generic' || tie === 'silent' ? tie : 'none';
  if (widget === 'select' || widget === 'slider')
    return tie === 'content' || tie === 'chain' || tie === 'generic' ? 'none' : tie;
  // A name on an input that is not rendered reaches nobody.
  if (widget === 'styled-checkbox' && tie === 'silent') return 'aria-label';
  if (NATIVE.has(widget)) return tie === 'content' ? 'none' : tie;
  if (widget === 'div-switch') return tie === 'wrap' || tie === 'for' ? 'none' : tie;
  return tie;
}

/** Whether the row's damage can be done to its widget. */
function takes(widget: Widget, damage: Damage): boolean {
  if (damage === 'lie' || damage === 'contrary-word' || damage === 'skeleton') return TOGGLES.has(widget);
  if (damage === 'misnamed') return widget !== 'bare-list';
  if (damage === 'column' || damage === 'lead') return !GROUP.has(widget);
  if (damage === 'no-state') return ['button-switch', 'div-switch', 'aria-radios', 'shadow-switch'].includes(widget);
  if (damage === 'no-role') return ['div-switch'].includes(widget);
  if (damage === 'mixed') return ['checkbox', 'input-switch', 'button-switch', 'div-switch'].includes(widget);
  return true;
}

const rowShape = {
  description: fc.nat(DESCRIPTIONS.length - 1),
  bare: fc.constant(false),
  widget: fc.constantFrom(...WIDGETS),
  on: fc.boolean(),
  tie: fc.constantFrom(...TIES),
  wraps: fc.nat(3),
  style: fc.constantFrom(...TEXTS),
  decoy: fc.constantFrom(...DECOYS),
  locked: fc.nat(11).map((n) => n === 1),
  grey: fc.nat(2).map((n) => n === 1),
  explained: fc.nat(9).map((n) => n === 1),
  badge: fc.nat(9).map((n) => n === 1),
  foreign: fc.nat(9).map((n) => n === 1),
};
const other = fc.record({
  ...rowShape,
  name: fc.oneof(
    fc.record({ near: fc.nat(NEAR.length - 1) }),
    fc.record({ other: fc.nat(OTHERS.length - 1) }),
    fc.record({ unknown: fc.nat(3) }),
  ),
});
const shape = fc.record({
  setting: fc.nat(SETTINGS.length - 1),
  label: fc.nat(3),
  declared: fc.boolean(),
  structure: fc.constantFrom(...STRUCTURES),
  controlFirst: fc.boolean(),
  words: fc.constantFrom<[string, string]>(['On', 'Off'], ['Allow', 'Don’t allow'], ['Erlauben', 'Nicht erlauben']),
  mine: fc.record(rowShape),
  before: fc.array(other, { maxLength: 4 }),
  after: fc.array(other, { maxLength: 4 }),
  damage: fc.option(fc.constantFrom(...DAMAGES), { freq: 2 }),
  /** The head of the column of controls in a table. */
  head: fc.constantFrom(undefined, undefined, '', 'Enabled', 'Status', 'Setting'),
  toc: fc.boolean(),
  help: fc.constantFrom('none' as const, 'none' as const, 'before' as const, 'after' as const),
  copy: fc.constantFrom(
    'none' as const,
    'none' as const,
    'none' as const,
    'aria-hidden' as const,
    'display-none' as const,
  ),
  title: fc.constantFrom('Settings', 'Data controls', 'Improve your experience'),
  rerender: fc.constantFrom(
    'none' as const,
    'none' as const,
    'none' as const,
    'none' as const,
    'none' as const,
    'none' as const,
    'press' as const,
    'press' as const,
    'press-late' as const,
    'timer' as const,
    'late' as const,
  ),
  coupled: fc.nat(39),
  dedicated: fc.nat(11).map((n) => n === 1),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;
type OtherShape = typeof other extends fc.Arbitrary<infer T> ? T : never;

function assemble(s: Shape): Case {
  const setting = SETTINGS[s.setting] as Setting;
  const known = setting.labels[s.label % setting.labels.length] as Label;
  const foreign = setting.foreign[s.label % setting.foreign.length] as { text: string; lang: string };
  const unknown = (n: number) => setting.unknown[n % setting.unknown.length] as string;
  const damage = s.damage !== null && takes(s.mine.widget, s.damage) ? s.damage : undefined;
  const named = (o: OtherShape): Row => {
    const { name, description, ...rest } = o;
    let text =
      'near' in name
        ? (NEAR[name.near] as (t: string) => string)(known.text)
        : 'other' in name
          ? (OTHERS[name.other] as string)
          : unknown(name.unknown);
    if (text === known.text) text = `${text}2`;
    return { ...rest, text, description: (DESCRIPTIONS[description] as (t: string) => string)(known.text) };
  };
  const explained = s.mine.explained && !s.controlFirst;
  const mine: Row = {
    ...s.mine,
    locked: s.mine.locked && (damage === undefined || damage === 'other-language'),
    text: damage === 'renamed' ? unknown(s.mine.wraps) : damage === 'other-language' ? foreign.text : known.text,
    // One explanation: its own, or the one that stands at the control.
    explained,
    description: explained
      ? ''
      : s.mine.description < 2
        ? (DESCRIPTIONS[s.mine.description] as (t: string) => string)('')
        : 'Turn this off at any time.',
    ...(damage && { damage }),
  };
  const before = s.before.map(named);
  const after = s.after.map(named);
  // A plain button that says "Allow" may be an act, so that such a trigger shows "On".
  const words: [string, string] = mine.widget === 'bare-list' ? ['On', 'Off'] : s.words;
  let rows = [...before, mine, ...after];
  let at = before.length;
  if (damage === 'no-control') rows[at] = { ...mine, bare: true };
  if (damage === 'gone' || damage === 'quoted-only') {
    rows = [...before, ...after];
    at = -1;
    if (damage === 'quoted-only' && rows[0])
      rows[0] = { ...rows[0], description: `This does not affect “${known.text}”.` };
  }
  if (damage === 'duplicate') rows.push({ ...mine, on: !mine.on, widget: mine.widget });
  // A spoken name, or a word of its own beside the control, would be a witness more.
  if ((damage === 'style-words' || damage === 'contrary-word') && rows[at])
    rows[at] = { ...mine, tie: 'none', foreign: false };
  if (damage === 'misnamed') rows[at] = { ...mine, tie: 'aria-label' };
  if (damage === 'title-of-many')
    rows.splice(at, 1, { ...mine, text: 'Written text' }, { ...mine, text: 'Audio and video' });
  // A label around both would take two cells of a grid.
  const structure = damage === 'column' ? 'table' : s.structure;
  if (structure === 'grid') rows = rows.map((row) => (row.tie === 'wrap' ? { ...row, tie: 'for' } : row));
  const lang = damage === 'other-language' ? foreign.lang : known.lang;
  const target: Target = {
    labels: setting.labels,
    words: { on: ['Allow', 'Erlauben'], off: ["Don't allow", 'Nicht erlauben'] },
    ...(s.dedicated && { dedicated: { refuses: known.refuses } }),
  };
  const locked = mine.locked && damage === undefined;
  const on = mine.on;
  const controls = rows.filter((r) => !r.bare).length;
  let truth: Truth = {
    told: true,
    row: at,
    stand: (on ? 'on' : 'off') === known.refuses ? 'refused' : 'allowed',
    locked,
  };
  if (damage) truth = { told: false, row: -1, why: damage };
  // On a page of the setting's own its only control is the one, in a language that is not known.
  if (damage === 'other-language' && s.dedicated && controls === 1)
    truth = {
      told: true,
      row: 0,
      stand: (on ? 'on' : 'off') === known.refuses ? 'refused' : 'allowed',
      locked: mine.locked,
    };
  return {
    lang,
    structure,
    controlFirst: s.controlFirst && ['flat', 'nested', 'list', 'grid'].includes(structure),
    words,
    rows,
    extras: {
      toc: s.toc,
      help: s.help,
      copy: damage ? 'none' : s.copy,
      title: damage === 'title-of-many' ? known.text : s.title,
      head: damage === 'column' ? TURNING_HEADS[s.coupled % TURNING_HEADS.length] : s.head,
      lead: damage === 'lead' ? TURNING_LEADS[s.coupled % TURNING_LEADS.length] : undefined,
    },
    rerender: s.rerender,
    coupled:
      s.coupled < rows.length &&
      s.rerender === 'none' &&
      damage === undefined &&
      s.coupled !== at &&
      !rows[s.coupled]?.locked &&
      // What a trigger without a role shows is not compared.
      rows[s.coupled]?.widget !== 'bare-list'
        ? s.coupled
        : -1,
    target,
    truth,
  };
}

export const cases: fc.Arbitrary<Case> = shape.map(assemble);
