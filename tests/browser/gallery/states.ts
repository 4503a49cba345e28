import { SCANS } from './scans.ts';

/** The states that the gallery shows of every surface, by the names of invented.ts and notices.ts. */
export const POPUPS = [
  'some',
  'away',
  'first',
  'checking',
  'after',
  'clear',
  'access',
  'part',
  'linkedin',
  'some/open',
  'hundred',
  'first/aside',
  'long',
  'live',
  'patient',
  'shared',
  'shared/open',
  'shared-after',
  'away/!do.turn_off_n',
  'scanned',
  ...Object.keys(SCANS).map((name) => `scan/${name}`),
];
export const NOTICE_STATES = [
  'allowed',
  'inverted',
  'choice',
  'again',
  'working',
  'done',
  'moved',
  'put-back',
  'undone',
  'could-not',
  'unclear',
  'locked',
  'request',
  'hint',
  'new',
  'new-seen',
  'new-unclear',
  'updated',
  'after',
  'here',
  'feedback',
  'request-not-kept',
  'not-kept',
  'no-answer',
];
export const PAGES = [
  ['welcome', 'linkedin/what', 1280, 800],
  ['welcome', 'some/choose', 1280, 900],
  ['welcome', 'linkedin/choose', 1280, 800],
  ['welcome', 'linkedin/check', 1280, 800],
  ['welcome', 'linkedin/check', 390, 900],
  ...(
    [
      'long/',
      'shared/',
      'long/setting=linkedin/genai',
      'long/rounds',
      'live/rounds',
      'long/receipts',
      'long/preferences',
      'long/preferences!do.erase',
      'long/rounds!do.undo_round',
      'away/!do.turn_off_n',
    ] as const
  ).flatMap((route) =>
    ([1280, 768, 480] as const).map((width) => ['dashboard', route, width, width === 480 ? 900 : 860] as const),
  ),
  ['welcome', 'managed/choose', 1280, 900],
  ['welcome', 'managed/choose', 390, 900],
  ['dashboard', 'managed/preferences', 1280, 1500],
  ['dashboard', 'managed/preferences', 480, 900],
  ['dashboard', 'bad-policy/', 1280, 860],
  ['dashboard', 'long/setting=grok/training@hash-b', 1280, 860],
  ['dashboard', 'long/setting=instagram/objection', 1280, 860],
  ['dashboard', 'long/setting=gemini/training', 1280, 860],
  ['dashboard', 'patient/rounds', 1280, 700],
  ['dashboard', 'hundred/', 1280, 860],
  ['dashboard', 'long/receipt=1', 900, 1240],
  ['dashboard', 'long/receipt=6', 900, 1240],
  ['dashboard', 'long/request=1', 900, 900],
] as const;

/** One view: surface, route, and the size of its window. */
export type View = readonly [surface: string, route: string, width: number, height: number];

/** Every view and state at its real size. */
export const VIEWS: readonly View[] = [
  ...POPUPS.map((name): View => ['popup', name, 380, 600]),
  ...NOTICE_STATES.map((name): View => ['notice', name, 380, 700]),
  ...PAGES,
];

/** @returns a name for a file */
export function nameOf([surface, route, width]: View): string {
  return `${surface}-${route.replaceAll(/[^a-z0-9]+/giu, '-')}-${width}`;
}
