/** A request with a clock: what is said of it before and after its time, and the complaint to copy. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CASES } from '../../browser/gallery/invented.ts';
import { authorities } from '../../../src/catalog/authorities.ts';
import { complaints } from '../../../src/catalog/complaints.ts';
import type { Preferences, RequestRecord, Sent } from '../../../src/ledger/schema.ts';
import type { Acts } from '../../../src/ui/client/commands.ts';
import { Dashboard } from '../../../src/ui/dashboard/dashboard.tsx';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { answerOf } from '../../../src/ui/model/clock.ts';
import { complaintsFor } from '../../../src/ui/model/complaint.ts';
import { summarise, type Known } from '../../../src/ui/model/summary.ts';
import { t } from './english.ts';

vi.mock('../../../src/shared/texts.ts', async (original) => ({
  ...(await original<typeof import('../../../src/shared/texts.ts')>()),
  t: (await import('./english.ts')).t,
}));

const KEY = 'instagram/objection';
const asked: string[] = [];
const acts = new Proxy({} as Acts, {
  get:
    (_, name: string) =>
    async (...given: unknown[]) => {
      asked.push(
        [name, ...given.map((one) => (typeof one === 'object' ? '' : `${one as string | boolean}`))].join(' ').trim(),
      );
      return name === 'copy' ? true : undefined;
    },
});

afterEach(() => {
  render(null, document.body);
  asked.length = 0;
});

const sent: Sent = {
  id: 1,
  service: 'instagram',
  setting: 'objection',
  kind: 'sent',
  at: '2026-10-14T10:00:00.000Z',
  by: 'form',
  to: 'https://instagram.example/objection',
  version: '1.0.0',
  seal: { n: 7, prev: '', hash: 'abc123' },
};

const form = { remedy: 'request', request: { by: 'form', to: sent.to, objection: true } } as const;

/** It is the 24th of November; sent on the 14th of October, an answer was due by the 16th of November, a Monday. */
function known(country: Preferences['country'], more: Partial<RequestRecord> = {}): Known {
  const base = CASES['away'];
  if (!base) throw new Error('no case');
  const request: RequestRecord = { service: 'instagram', setting: 'objection', sentAt: sent.at, ...more };
  return {
    ...base,
    ledger: {
      ...base.ledger,
      requests: new Map([[KEY, request]]),
      sent: [sent],
      preferences: { ...base.ledger.preferences, ...(country === undefined ? {} : { country }) },
    },
  };
}

function dashboard(of: Known, route = `setting=${KEY}`): string {
  render(<Dashboard known={of} route={route} acts={acts} print={() => undefined} />, document.body);
  return document.body.textContent ?? '';
}
const press = async (name: string): Promise<void> => {
  const button = [...document.querySelectorAll<HTMLElement>('button, a')].find((one) =>
    one.textContent?.startsWith(name),
  );
  if (!button) throw new Error(`no ${name}`);
  button.click();
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
};

test('without a country nothing is said to be due, and where to say it is told', () => {
  const text = dashboard(known(undefined));
  expect(text).toContain('Say where you live, and Holdout tells you until when an answer is due:');
  expect(text).not.toContain('Write a complaint');
});

test('in time it says until when, by which law', () => {
  const text = dashboard(known('DE', { sentAt: '2026-11-14T10:00:00.000Z' }));
  expect(text).toContain('An answer is due by 14 December 2026. The GDPR gives the service one month');
  expect(text).not.toContain('Write a complaint');
});

test('too late it says so and offers a complaint; an answer ends that', async () => {
  const text = dashboard(known('DE'));
  expect(text).toContain('An answer was due by 16 November 2026, and you have not said that one came.');
  expect(document.querySelector(`a[href="#complaint=${KEY}"]`)?.textContent).toBe('Write a complaint');
  await press('An answer came');
  expect(asked).toEqual(['answered  false']);
  const after = dashboard(known('DE', { answeredAt: '2026-11-20T10:00:00.000Z' }));
  expect(after).toContain('You said on 20 November that an answer came.');
  expect(after).not.toContain('Write a complaint');
  asked.length = 0;
  await press('No answer after all');
  expect(asked).toEqual(['answered  true']);
});

test('Swiss law is not said to set a time', () => {
  expect(dashboard(known('CH'))).toContain('Swiss law sets no time for an answer to an objection');
  expect(document.body.textContent).not.toContain('was due');
});

test('the popup has one quiet line for it, and none before its time', () => {
  const draw = (of: Known): string => {
    render(<Popup summary={summarise(t, of)} acts={acts} now={of.now} locale="en-GB" timeZone="UTC" />, document.body);
    return document.body.textContent ?? '';
  };
  expect(draw(known('DE'))).toContain('1 request was not answered in time.');
  expect(draw(known('DE', { sentAt: '2026-11-14T10:00:00.000Z' }))).not.toContain('not answered in time');
});

test('the complaint is to the authority of the country, with the receipt in it, and is copied, never sent', async () => {
  dashboard(known('DE'), `complaint=${KEY}`);
  await vi.waitFor(() => expect(document.querySelector('pre')).not.toBeNull());
  expect(document.querySelector(`a[href="${authorities.DE.url}"]`)?.textContent).toBe(authorities.DE.name);
  const text = document.querySelector('pre')?.textContent ?? '';
  expect(document.querySelector('pre')?.lang).toBe('de');
  expect(text).toContain('Beschwerde nach Artikel 77 DSGVO über Instagram');
  expect(text).toContain('Am 14. Oktober 2026 habe ich über https://instagram.example/objection');
  expect(text).toContain('bis zum 16. November 2026');
  expect(text).toContain('Receipt 2026-10-14-R1, kept in my browser by Holdout 1.0.0');
  expect(text).toContain('Seal 7, SHA-256 abc123');
  expect(document.body.textContent).toContain('You send it yourself; Holdout sends nothing.');
  await press('Copy');
  expect(asked.map((one) => one.split(' ')[0])).toEqual(['copy']);
  expect(asked[0]).toContain('Receipt 2026-10-14-R1');
});

test('the complaint is about the request that stands, not about an older one with a higher number', async () => {
  const of = known('DE');
  const older: Sent = { ...sent, id: 2, at: '2026-05-01T10:00:00.000Z', imported: { id: 1 } };
  of.ledger.sent.push(older);
  dashboard(of, `complaint=${KEY}`);
  await vi.waitFor(() => expect(document.querySelector('pre')).not.toBeNull());
  expect(document.querySelector('pre')?.textContent).toContain('Am 14. Oktober 2026 habe ich');
});

test('a request whose text is no objection has no time for its answer, and no complaint', () => {
  const of = known('DE');
  const services = of.services.map((service) => ({
    ...service,
    settings: service.settings.map((setting) =>
      setting.remedy === 'request' ? { ...setting, request: { by: 'form' as const, to: sent.to } } : setting,
    ),
  }));
  expect(dashboard({ ...of, services })).not.toContain('An answer was due');
  expect(document.body.textContent).not.toContain('Write a complaint');
  const nowhere = known(undefined);
  expect(dashboard({ ...nowhere, services })).not.toContain('Say where you live');
});

test('no complaint is written before its time', () => {
  expect(dashboard(known('DE', { sentAt: '2026-11-14T10:00:00.000Z' }), `complaint=${KEY}`)).toContain(
    'No answer is late here.',
  );
});

test('the days of a complaint are those of the country, wherever its reader’s clock is', () => {
  // The 1st of March in Berlin.
  const at = '2027-02-28T23:30:00.000Z';
  const due = answerOf(form, { sentAt: at }, { country: 'DE' }, new Date('2027-04-01T21:59:59.999Z'));
  const answer = answerOf(form, { sentAt: at }, { country: 'DE' }, new Date('2027-04-01T22:00:00.000Z'));
  if (!answer) throw new Error('no answer');
  expect([due?.late, answer.late]).toEqual([false, true]);
  for (const zone of ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland']) {
    const [text] = complaintsFor(complaints, authorities.DE, answer, { ...sent, at }, [], zone);
    expect(text?.text).toContain('Am 1. März 2027 habe ich');
    expect(text?.text).toContain('bis zum 1. April 2027');
  }
});

test('no text has a place left open, and what stands in a part is not taken for one', () => {
  for (const country of ['DE', 'GB', 'CH', 'SE'] as const) {
    const answer = answerOf(form, { sentAt: sent.at }, { country }, new Date('2026-11-24T12:00:00Z'));
    if (!answer) throw new Error('no answer');
    const odd = { ...sent, to: 'https://a.example/{due}' };
    const texts = complaintsFor(complaints, authorities[country], answer, odd, CASES['away']?.services ?? [], 'UTC');
    expect(texts.length).toBeGreaterThan(0);
    for (const { text } of texts) expect(text.match(/\{\w+\}/gu)?.every((one) => one === '{due}')).toBe(true);
  }
});

test('where one lives is chosen among 29 countries, and can be taken back', () => {
  dashboard(known('DE'), 'preferences');
  const select = document.querySelector<HTMLSelectElement>('#country');
  expect([select?.value, select?.options.length, select?.options[1]?.textContent]).toEqual(['DE', 30, 'Austria']);
});

test('where the record of the request cannot be read, it says what is not known and how to go on', async () => {
  const of = known('DE');
  dashboard({ ...of, ledger: { ...of.ledger, sent: [] } }, `complaint=${KEY}`);
  await vi.waitFor(() => expect(document.querySelector('main h1')).not.toBeNull());
  const text = document.body.textContent ?? '';
  expect(text).toContain(
    'You said on 14 October 2026 that you sent it; to where, and how, Holdout does not know any more.',
  );
  expect(text).toContain('Look for your own copy');
  expect(document.querySelector(`a[href="${authorities.DE.url}"]`)?.textContent).toBe(authorities.DE.name);
  expect(document.querySelector('pre')).toBeNull();
  expect([...document.querySelectorAll('button')].map((one) => one.textContent)).not.toContain('Copy');
});
