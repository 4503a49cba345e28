/** Stands in for the browser where there is no extension: its language, and an invented page that can be scanned. */
import type { Reply, ViewMessage } from '../../../src/messages.ts';
import type { FromScan, ToScan } from '../../../src/shared/scan.ts';
import type { Answers } from './scans.ts';
import { getMessage, LOCALE } from './texts.ts';

let answers: Answers = {};

/** From now on the page, the background and the browser answer like this. */
export function answer(like: Answers): void {
  answers = like;
}

type Hearer = (message: FromScan) => void;

/** The line to the invented page. */
function connect(): object {
  const hearers = new Set<Hearer>();
  const tell = (message: FromScan | undefined): void => {
    // A page answers later.
    if (message) setTimeout(() => hearers.forEach((hear) => hear(message)));
  };
  const { found, reported } = answers;
  tell(found && { found: { ...found, took: 9, nodes: 400 } });
  return {
    onMessage: {
      addListener: (hear: Hearer) => hearers.add(hear),
      removeListener: (hear: Hearer) => hearers.delete(hear),
    },
    onDisconnect: { addListener: () => undefined },
    disconnect: () => hearers.clear(),
    postMessage: (message: ToScan) => {
      if (message.do === 'report') tell(reported && { report: { controls: reported, lang: 'en' } });
    },
  };
}

export const browser = {
  i18n: { getMessage, getUILanguage: () => LOCALE },
  runtime: {
    id: 'invented',
    getManifest: () => ({ version: '0.1.0' }),
    sendMessage: async ({ type }: ViewMessage): Promise<Reply> =>
      type === 'scan/load' && answers.closed ? { ok: false, refused: 'no-page' } : { ok: true, value: {} },
  },
  tabs: { connect },
  permissions: { request: async () => answers.access ?? false },
};
