/** Sums up a run of the corpus. */
import { libraryOf } from './corpus.ts';
import type { Outcome, PeerOutcome } from './corpus.ts';
import { peers } from './peers.ts';
import type { Peer } from './peers.ts';
import type { Spec } from './kit/spec.ts';

interface Share {
  yes: number;
  of: number;
}

interface PageReport {
  id: string;
  library: string;
  framework: string;
  pattern: string;
  outOfReach: string | undefined;
  found: Share;
  read: Share;
  changed: Share;
  neighbours: Share;
  idempotent: Share;
  peers: Record<Peer, { found: Share; read: Share; pressed: Share; wrong: number; detail: string }>;
  wrong: string[];
  missed: string[];
}

export interface Report {
  pages: PageReport[];
  totals: {
    libraries: number;
    pages: number;
    cases: number;
    wrong: number;
    recall: number;
    found: Share;
    read: Share;
    changed: Share;
    peers: PageReport['peers'];
  };
  milliseconds: { build: number; run: number };
}

const share = <T>(list: T[], test: (t: T) => boolean | undefined): Share => ({
  yes: list.filter((t) => test(t)).length,
  of: list.length,
});

function peerShare(list: PeerOutcome[], peer: Peer): PageReport['peers'][Peer] {
  const own = list.filter((p) => p.peer === peer);
  return {
    found: share(own, (p) => p.found),
    read: share(own, (p) => p.read),
    pressed: share(
      own.filter((p) => p.pressed !== undefined),
      (p) => p.pressed === 'right',
    ),
    wrong: own.filter((p) => p.pressed === 'wrong').length,
    detail: [...new Set(own.map((p) => p.detail))].join(', '),
  };
}

const peersOf = (list: PeerOutcome[]): PageReport['peers'] => ({
  'Testing Library': peerShare(list, 'Testing Library'),
  Playwright: peerShare(list, 'Playwright'),
});

const caseName = (o: Outcome): string => `${o.state} ${o.when} ${o.browser}`;

export function summarise(
  specs: Map<string, Spec>,
  outcomes: Outcome[],
  peerOutcomes: PeerOutcome[],
  milliseconds: Report['milliseconds'],
): Report {
  const pages = [...specs].map(([id, spec]): PageReport => {
    const own = outcomes.filter((o) => o.id === id);
    return {
      id,
      library: libraryOf(spec),
      framework: spec.framework,
      pattern: spec.pattern,
      outOfReach: spec.outOfReach,
      found: share(own, (o) => o.found),
      read: share(own, (o) => o.read),
      changed: share(own, (o) => o.changed),
      neighbours: share(own, (o) => o.neighbours),
      idempotent: share(own, (o) => o.idempotent),
      peers: peersOf(peerOutcomes.filter((p) => p.id === id)),
      wrong: own.flatMap((o) => o.wrong.map((w) => `${caseName(o)}: ${w}`)),
      missed: own.flatMap((o) => o.missed.map((m) => `${caseName(o)}: ${m}`)),
    };
  });
  const reachable = outcomes.filter((o) => !specs.get(o.id)?.outOfReach);
  const reachablePeers = peerOutcomes.filter((o) => !specs.get(o.id)?.outOfReach);
  const good = share(reachable, (o) => o.found && o.read && o.changed && o.neighbours && o.idempotent);
  return {
    pages,
    totals: {
      libraries: new Set([...specs.values()].map((s) => s.library)).size,
      pages: specs.size,
      cases: outcomes.length,
      wrong: outcomes.reduce((n, o) => n + o.wrong.length, 0),
      recall: good.of === 0 ? 0 : good.yes / good.of,
      found: share(reachable, (o) => o.found),
      read: share(reachable, (o) => o.read),
      changed: share(reachable, (o) => o.changed),
      peers: peersOf(reachablePeers),
    },
    milliseconds,
  };
}

const show = ({ yes, of }: Share): string => (of === 0 ? '–' : `${yes}/${of}`);
const percent = ({ yes, of }: Share): string => (of === 0 ? '–' : `${((100 * yes) / of).toFixed(1)} %`);

export function markdown(report: Report): string {
  const { totals } = report;
  const lines = [
    '| page | library | framework | found | read | changed | neighbours unmoved | idempotent | Testing Library found · read · pressed | Playwright found · read · pressed |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...report.pages.map((p) => {
      const peer = (name: Peer) =>
        `${show(p.peers[name].found)} · ${show(p.peers[name].read)} · ${show(p.peers[name].pressed)}`;
      const own = p.outOfReach ? 'out of reach | – | –' : `${show(p.found)} | ${show(p.read)} | ${show(p.changed)}`;
      return `| ${p.id} | ${p.library} | ${p.framework} | ${own} | ${show(p.neighbours)} | ${show(p.idempotent)} | ${peer('Testing Library')} | ${peer('Playwright')} |`;
    }),
    '',
    `${totals.libraries} libraries, ${totals.pages} pages, ${totals.cases} cases. Wrong: ${totals.wrong}. All that is to be done, done: ${(100 * totals.recall).toFixed(1)} %. Found ${percent(totals.found)}, read ${percent(totals.read)}, changed ${percent(totals.changed)}.`,
    ...peers.map((peer) => {
      const p = totals.peers[peer];
      return `${peer}, role and name: found ${percent(p.found)}, read ${percent(p.read)}, of what it found and could press, pressed rightly ${percent(p.pressed)}, pressed another setting or the wrong way ${p.wrong} times.`;
    }),
    `Built in ${(report.milliseconds.build / 1000).toFixed(0)} s, run in ${(report.milliseconds.run / 1000).toFixed(0)} s.`,
  ];
  const out = report.pages.filter((p) => p.outOfReach);
  if (out.length > 0)
    lines.push('', 'Out of reach:', '', ...out.map((p) => `- ${p.library}, ${p.pattern}: ${p.outOfReach}`));
  return `${lines.join('\n')}\n`;
}
