/**
 * What is known of settings that a scan found, in the form of definitions, so that everything that reads, changes and
 * shows a setting does the same with them.
 */
import { HOST } from '../catalog/hosts.ts';
import type { Service, ServiceInfo, SettingInfo } from '../catalog/schema.ts';
import { hostOfScanned, isScanned, SCANNED_KEPT } from '../shared/scanned.ts';
import { scanTarget } from '../shared/scan-target.ts';
import { normalise } from '../shared/normalise.ts';
import { refKey } from '../shared/refs.ts';
import type { Finding, Head } from './schema.ts';

type Findings = ReadonlyMap<string, Finding>;

/** A file can have brought any: those of a host that could be asked for, at a path on it. */
const list = (findings: Findings): Finding[] =>
  [...findings.values()].filter(
    (finding) => isScanned(finding) && HOST.test(`https://${hostOfScanned(finding)}/*`) && finding.path.startsWith('/'),
  );

/** Of each site a service with its settings, for views and the background. */
export function scannedServices(findings: Findings): ServiceInfo[] {
  const bySite = Map.groupBy(list(findings), ({ service }) => service);
  return [...bySite].map(([id, found]) => ({
    ...site(id),
    found: true as const,
    settings: found.map((finding): SettingInfo => ({
      id: finding.setting,
      name: nameOf(finding),
      pages: [pageOf(finding)],
      open: addressOf(finding),
      remedy: 'control',
      confidence: 'low',
      checked: finding.at.slice(0, 10),
    })),
  }));
}

/** The same as a whole definition, for the page's script: what is looked for is the label that the person was shown. */
export function scannedDefinition(findings: Findings, host: string): Service | undefined {
  const found = list(findings).filter((finding) => hostOfScanned(finding) === host && finding.scanned);
  const [first] = found;
  if (!first) return undefined;
  return {
    ...site(first.service),
    settings: found.flatMap((finding) => {
      const { scanned, at } = finding;
      if (!scanned) return [];
      const day = at.slice(0, 10);
      return {
        id: finding.setting,
        name: nameOf(finding),
        pages: [pageOf(finding)],
        open: addressOf(finding),
        remedy: 'control' as const,
        control: scanTarget(scanned),
        doesNotCover: ['Training already done stays done.'],
        confidence: 'low' as const,
        checked: day,
        known: [{ how: 'live' as const, date: day }],
        sources: [{ what: 'A scan of the page' }],
      };
    }),
  };
}

/**
 * Match patterns of the pages on which scanned settings stand, by host: their script runs there and nowhere else, with
 * whatever query, but on no page further down.
 */
export function scannedPages(findings: Findings): Map<string, string[]> {
  const pages = new Map<string, Set<string>>();
  for (const finding of list(findings)) {
    const host = hostOfScanned(finding);
    const page = addressOf(finding);
    pages.set(host, (pages.get(host) ?? new Set()).add(page).add(`${page}?*`));
  }
  return new Map([...pages].map(([host, own]) => [host, [...own].toSorted()]));
}

/**
 * The setting that a scan found by these words on that page. Those that were found before pages were told apart have a
 * name that is made of their words alone, and keep it.
 */
export function scannedOn(findings: Findings, host: string, path: string, label: string): Finding | undefined {
  const words = normalise(label);
  return list(findings).find(
    (one) => hostOfScanned(one) === host && one.path === path && one.scanned && normalise(one.scanned.label) === words,
  );
}

/**
 * The scanned setting that a definition has come to know: the same words on the same host, read by the definition. A look
 * that could not tell how it stands takes over nothing, and nothing is taken over while a change of it is open, which
 * would never be confirmed.
 * @returns its key, and whether what was known of it is true of the definition's as well: not where the two say that
 *   opposite positions refuse
 */
export function takenOver(
  { findings, open }: Pick<Head, 'findings' | 'open'>,
  finding: Finding,
): { key: string; alike: boolean } | undefined {
  const { label, state, origin, path, refuses } = finding;
  if (isScanned(finding) || label === undefined) return undefined;
  if (state !== 'allowed' && state !== 'refused' && state !== 'locked') return undefined;
  const words = normalise(label);
  const alike = list(findings).filter(
    (one) => one.origin === origin && one.scanned && normalise(one.scanned.label) === words,
  );
  // Of several pages with the same words, the one of this page.
  const same = alike.length > 1 ? alike.find((one) => one.path === path) : alike[0];
  const key = same && refKey(same);
  if (key === undefined || open.some((change) => refKey(change) === key)) return undefined;
  return { key, alike: same?.scanned?.refuses === refuses };
}

/** Those that have to go so that one more can be kept. */
export function tooMany(findings: Findings): string[] {
  return list(findings)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, -(SCANNED_KEPT - 1))
    .map(refKey);
}

function site(id: string): Pick<Service, 'id' | 'name' | 'letters' | 'hosts' | 'signedOut'> {
  const host = hostOfScanned({ service: id });
  const letters = host.replace(/^www\./u, '').slice(0, 2);
  return {
    id,
    name: host,
    letters: `${letters.slice(0, 1).toUpperCase()}${letters.slice(1)}`,
    hosts: [`https://${host}/*`],
    signedOut: [],
  };
}

function nameOf({ scanned, label, setting }: Finding): string {
  return scanned?.label ?? label ?? setting;
}

/** The page that it stood on. */
function addressOf(finding: Finding): string {
  return `https://${hostOfScanned(finding)}${finding.path}`;
}

/** The same as a pattern: its path alone, whatever the page adds to it. */
function pageOf(finding: Finding): string {
  return `https://${hostOfScanned(finding)}${finding.path.replace(/[*:(){}+?\\]/gu, '\\$&')}`;
}
