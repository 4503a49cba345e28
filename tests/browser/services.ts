/**
 * The built extension on the page of every control setting: recognised, turned off by the notice, confirmed after the
 * reload, and nothing else touched. Several windows at a time, because most of that time is waiting.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page as Tab } from 'puppeteer-core';
import type { Change, Finding } from '../../src/ledger/schema.ts';
import { refKey, type Ref } from '../../src/shared/refs.ts';
import type { Round } from '../../src/round/schema.ts';
import { locate } from '../../src/catalog/match.ts';
import { allServices } from '../../src/catalog/list.ts';
import { covers, INSTALLED_HOSTS } from '../../src/catalog/hosts.ts';
import type { ControlSetting, RequestSetting, Service } from '../../src/catalog/schema.ts';
import { startReplicas, type Server } from '../replicas/index.ts';
import { serviceReplicas } from '../replicas/services/list.ts';
import { wayOf, widgetsOf, type Page, type Widget } from '../replicas/services/kit/model.ts';
import { initialOf, instancePrefix, placeOf } from '../replicas/services/kit/route.ts';
import { UNREADABLE } from '../pages/services.known.ts';
import type { BrowserName } from './support/browsers.ts';
import { launch, type Driver } from './support/driver.ts';
import { built } from './support/each.ts';
import { PATIENCE } from './support/patience.ts';
import { Pool } from './support/pool.ts';
import { turnOf } from './support/turns.ts';
import { sleep, until } from './support/until.ts';

interface Case {
  name: string;
  service: Service;
  setting: ControlSetting;
  page: Page;
  widget: Widget;
  address: string;
}

export const CASES: Case[] = allServices.flatMap((service) =>
  service.settings.flatMap((setting): Case[] => {
    const page = serviceReplicas
      .find((one) => one.service === service.id)
      ?.pages.find((one) => widgetsOf(one).some((widget) => widget.setting === setting.id));
    const widget = page && widgetsOf(page).find((one) => one.setting === setting.id);
    const address = page?.at[0];
    return setting.remedy === 'control' && page && widget && address !== undefined
      ? [{ name: `${service.id}/${setting.id}`, service, setting, page, widget, address }]
      : [];
  }),
);

interface Form {
  name: string;
  service: Service;
  setting: RequestSetting;
  address: string;
}

/** LinkedIn's form has tests of its own. */
const FORMS: Form[] = allServices.flatMap((service) =>
  serviceReplicas
    .filter((one) => one.service === service.id)
    .flatMap(({ pages }) => pages.flatMap(({ at }) => at))
    .flatMap((address) =>
      (locate(service, address)?.settings ?? []).flatMap(({ setting }): Form[] =>
        setting.remedy === 'request'
          ? [{ name: `${service.id}/${setting.id} at ${address}`, service, setting, address }]
          : [],
      ),
    ),
);

/** Settings that only the reading of a service's own pages could tell more of: their way is known in part. */
export const REVEALED_IN_PART: ReadonlySet<string> = new Set([
  'perplexity/ai-data-retention',
  'deepseek/improve-model',
  'figma/content-training',
  'lovable/account-training',
  'atlassian/in-app-data',
  'atlassian/metadata',
  'hubspot/ai-model-training',
]);

/**
 * Settings that open over another page and that Holdout does not open by itself, because a step of the way has no name
 * that is known. The reading in a window of its own cannot confirm them; the person's next look does.
 */
const BY_HAND = new Set([
  'microsoft-copilot/training-text',
  'microsoft-copilot/training-voice',
  ...REVEALED_IN_PART,
  'cursor/privacy-mode',
  'deviantart/no-ai',
  'elevenlabs/improve-models',
  'alexa/voice-recordings',
  'recraft/share-data',
  'qodo/data-utilization',
  'yuanbao/experience-plan',
  'claude/rate-chats',
]);

/** A reload would cost the person something there, so that the page is read again in a window of its own. */
const elsewhere = ({ confirmIn, overlay }: ControlSetting): boolean => confirmIn === 'own-tab' || overlay === true;

/** How many windows work at a time. */
const WINDOWS = 5;

/** Presses what leads to the control, as a person would. */
async function walk(tab: Tab, names: string[]): Promise<void> {
  for (const wanted of names) {
    const place = await until(
      `“${wanted}”`,
      () =>
        tab.evaluate((what) => {
          const start = what.endsWith('…') ? what.slice(0, -1) : undefined;
          const all = [...document.querySelectorAll<HTMLElement>('button, a, [role=menuitem], [role=tab]')];
          const element = all.findLast((one) => {
            const own = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
            return start === undefined ? own === what : own.startsWith(start);
          });
          element?.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
          return width > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
        }, wanted),
      (there) => there !== undefined,
      5000,
    );
    // Only a press of a person's counts.
    await tab.mouse.click(place?.x ?? 0, place?.y ?? 0);
  }
}

/**
 * A replica of Misskey and one of Substack on other hosts than the service's own stay with the tests without a browser.
 */
const hosts = [...new Set(allServices.flatMap((service) => service.hosts))].filter(
  (host) => !INSTALLED_HOSTS.includes(host),
);
/** Hosts of software that has none of its own, as a person adds them. The manifest lists any host for those. */
const added = Object.fromEntries(
  CASES.filter(({ service, address }) => !service.hosts.some((host) => covers(host, address))).map(
    ({ service, address }) => [service.id, [`${new URL(address).origin}/*`]],
  ),
);
const grant = Object.keys(added).length > 0 ? [...hosts, 'https://*/*'] : hosts;

export function servicesIn(name: BrowserName): void {
  describe(`every control setting (${name})`, () => {
    let server: Server;
    let driver: Driver;
    let windows: Pool<Tab>;
    /** There is one window at a time for readings elsewhere. */
    const aside = new Pool([{}]);
    const busy = new Map<string, Promise<void>>();

    beforeAll(async () => {
      server = await startReplicas();
      driver = await launch({ browser: name, server, extensionDir: built[name] });
      await (await driver.waitForPage('welcome.html')).close();
      // Scripts are registered when access is given, for the hosts that are known then.
      for (const [service, add] of Object.entries(added)) {
        await driver.inExtension(
          (browser, change) => browser.runtime.sendMessage({ type: 'preferences/set', change }),
          {
            hosts: { service, add, remove: [] },
          },
        );
      }
      await driver.grant(grant);
      // Registering all scripts takes a moment.
      await until(
        'the scripts',
        () => driver.inExtension(async (browser) => (await browser.scripting.getRegisteredContentScripts()).length),
        (count) => count > 40,
      );
      // Hidden tabs are read and never changed, so that each has a window of its own.
      windows = new Pool(
        await Promise.all(
          Array.from({ length: WINDOWS }, async () => {
            const tab = await driver.browser.newPage({ type: 'window' });
            tab.setDefaultTimeout(PATIENCE);
            return tab;
          }),
        ),
      );
    });
    afterAll(async () => {
      await driver?.close();
      await server?.close();
    });

    /** A window, while no other test is at the same service: two on one page would take each other's notice. */
    function inWindow(service: string, work: (tab: Tab) => Promise<void>): Promise<void> {
      const running = (busy.get(service) ?? Promise.resolve()).then(() =>
        windows.with(async (tab) => {
          try {
            await work(tab);
          } finally {
            await driver.goto(tab, 'about:blank').catch(() => undefined);
          }
        }),
      );
      busy.set(
        service,
        running.catch(() => undefined),
      );
      return running;
    }

    async function stored<T>(key: string): Promise<T | undefined> {
      const text = await driver.inExtension(
        async (browser, one) => JSON.stringify(await browser.storage.local.get(one)),
        key,
      );
      const items: Record<string, T | undefined> = JSON.parse(text);
      return items[key];
    }
    const findingOf = (ref: Ref): Promise<Finding | undefined> => stored<Finding>(`finding:${refKey(ref)}`);
    async function found(ref: Ref, state: Finding['state'], strength?: Finding['strength']): Promise<Finding> {
      const finding = await until(
        `${refKey(ref)} to be ${state} ${strength ?? ''}`,
        () => findingOf(ref),
        (one) => one?.state === state && (strength === undefined || one.strength === strength),
      ).catch(async (error: unknown) => {
        throw new Error(`${String(error)}; changes: ${JSON.stringify(await changesOf(ref))}`, { cause: error });
      });
      if (!finding) throw new Error('unreachable');
      return finding;
    }
    async function changesOf(ref: Ref): Promise<Change[]> {
      const items: Record<string, Change> = JSON.parse(
        await driver.inExtension(async (browser) => JSON.stringify(await browser.storage.local.get())),
      );
      return Object.entries(items)
        .filter(([key, change]) => key.startsWith('change:') && refKey(change) === refKey(ref))
        .map(([, change]) => change);
    }

    it.concurrent.each(turnOf(name, CASES))(
      '$name is turned off, confirmed, and nothing else is',
      { timeout: 1_200_000 },
      async ({ service, setting, page, widget, address, name: title }) => {
        const work = inWindow(service.id, async (tab) => {
          const world = server.world.services[service.id];
          const replica = serviceReplicas.find((one) => one.service === service.id);
          const ref = locate(service, address)?.settings.find((one) => one.ref.setting === setting.id)?.ref;
          if (!world || !replica || !ref) throw new Error(`No world for ${service.id}`);
          const prefix = instancePrefix(placeOf(replica, address)?.instance);
          const { allows = 'on', refuses = 'off' } = widget;
          // Other settings of the page refuse already, so that the notice is this one's. ChatGPT's recordings go with
          // the model.
          for (const other of widgetsOf(page))
            world.values[prefix + other.id] = other.setting === undefined ? initialOf(other) : (other.refuses ?? 'off');
          world.values[prefix + widget.id] = allows;
          world.saves.length = 0;
          const others = (): Record<string, string> =>
            Object.fromEntries(Object.entries(world.values).filter(([key]) => key !== prefix + widget.id));
          const before = others();
          const way = wayOf(page, setting.id);
          // The dialog of another setting may have shown this one already.
          const known = await findingOf(ref);

          const open = async (): Promise<void> => {
            // To the address where it is already, a hash makes no navigation.
            if (address.includes('#')) await driver.goto(tab, 'about:blank');
            await driver.goto(tab, address);
            await tab.waitForSelector('#root[data-started]');
          };
          await open();
          if (way.length > 0) {
            await sleep(500);
            expect(await findingOf(ref), 'nothing is recorded before the dialog is open').toEqual(known);
            await walk(tab, way);
          }

          if (UNREADABLE[title]) {
            if (!setting.overlay) await found(ref, 'unclear');
            else {
              await sleep(1500);
              expect(await findingOf(ref)).toBeUndefined();
            }
            expect(world).toMatchObject({ saves: [], pressed: [] });
            return;
          }

          const { hostname } = new URL(address);
          const { labels } = setting.control;
          // The control's own name comes first, where it is known.
          const own = widget.name?.replaceAll('{verb}', allows === 'on' ? 'off' : 'on');
          const label =
            labels.find(({ text }) => text === own)?.text ?? widget.label.replaceAll('{instance}', ref.instance ?? '');
          expect(await found(ref, 'allowed')).toMatchObject({
            label,
            origin: `https://${hostname}`,
            refuses: labels.find(({ text }) => text === widget.label)?.refuses ?? labels[0]?.refuses ?? 'off',
          });

          const loaded = await tab.evaluate(() => performance.timeOrigin);
          const notice = await driver.waitForNotice(tab, 'This setting allows AI training');
          const act = notice.buttons.find((button) => ['Turn off', 'Refuse'].includes(button.name))?.name ?? 'none';
          if (page.code) {
            await driver.clickNoticeButton(tab, act);
            // Handed over: only the person has the code. Before they enter it nothing is kept, and nothing is said to be
            // off.
            await driver.waitForNotice(tab, 'asks for a code');
            expect(world.saves).toEqual([]);
            const field = 'input[autocomplete="one-time-code"]';
            expect(await tab.$eval(field, (input) => input.value)).toBe('');
            expect(await changesOf(ref)).toMatchObject([{ kind: 'refuse', step: 'failed', why: 'code-needed' }]);
            expect(await findingOf(ref)).toMatchObject({ state: 'unclear', reason: 'unsaved' });
            await tab.type(field, '123456');
            await walk(tab, [page.code.press]);
            await until(
              'the server to hear of it',
              () => world.values[prefix + widget.id],
              (value) => value === refuses,
            );
            await open();
            await walk(tab, way);
            await found(ref, 'refused');
            expect(world).toMatchObject({ pressed: [], submitted: [] });
            return;
          }
          const refuse = async (): Promise<Finding> => {
            await driver.clickNoticeButton(tab, act);
            await until(
              'the server to hear of it',
              () => world.values[prefix + widget.id],
              (value) => value === refuses,
            );
            if (!elsewhere(setting)) {
              await until(
                'the reload',
                () => tab.evaluate(() => performance.timeOrigin).catch(() => loaded),
                (origin) => origin !== loaded,
              );
            } else if (BY_HAND.has(title)) {
              // The window of its own finds nothing to read; the person does not wait for that, and comes by once more.
              await until(
                'the window',
                () => stored<Round>('round'),
                (round) => round?.step === 'running' && round.visits.some((visit) => refKey(visit.ref) === refKey(ref)),
              );
              await driver.inExtension((browser) => browser.runtime.sendMessage({ type: 'round/stop' }));
              await open();
              await walk(tab, way);
            }
            return found(ref, 'refused', 'saved');
          };
          const confirmed = await (elsewhere(setting) ? aside.with(refuse) : refuse());
          expect(confirmed.origin).toBe(`https://${hostname}`);
          if (elsewhere(setting) && !BY_HAND.has(title))
            expect(await tab.evaluate(() => performance.timeOrigin), 'the page is left as it is').toBe(loaded);
          await driver.waitForNotice(tab, 'Confirmed after reload');

          const [change, ...more] = await changesOf(ref);
          expect(more).toEqual([]);
          expect(change).toMatchObject({
            kind: 'refuse',
            step: 'confirmed',
            moved: [],
            before: { state: 'allowed' },
            reloaded: { state: 'refused' },
          });
          expect(world.values[prefix + widget.id]).toBe(refuses);
          expect(others()).toEqual(before);
          expect(world.pressed).toEqual([]);
          expect(world.submitted).toEqual([]);
          const saves = world.saves.length;
          expect(new Set(world.saves.map(({ key }) => key))).toEqual(new Set([prefix + widget.id]));

          // Once more: it is seen as it stands, and nothing is done.
          await open();
          if (way.length > 0) await walk(tab, way);
          await until(
            'a later look',
            () => findingOf(ref),
            (later) => later?.state === 'refused' && later.at > confirmed.at && later.since === confirmed.since,
          );
          expect(world.saves.length).toBe(saves);
          expect(await changesOf(ref)).toHaveLength(1);
        });
        await work;
      },
    );

    it.concurrent('chatgpt: its dialog closed and opened again confirms nothing', { timeout: 1_200_000 }, async () =>
      inWindow('chatgpt', async (tab) =>
        aside.with(async () => {
          const world = server.world.services['chatgpt'];
          if (!world) throw new Error('No world for chatgpt');
          const ref: Ref = { service: 'chatgpt', setting: 'improve-model' };
          const hash = '#settings/DataControls';
          const last = async (): Promise<Change | undefined> =>
            (await changesOf(ref)).toSorted((one, other) => one.id - other.id).at(-1);
          Object.assign(world.values, { improve: 'on', audio: 'off', video: 'off' });
          await driver.goto(tab, `https://chatgpt.com/c/68d2${hash}`);
          await driver.waitForNotice(tab, 'This setting allows AI training');
          await driver.clickNoticeButton(tab, 'Refuse'); // Its row names a choice.
          await until(
            'the server to hear of it',
            () => world.values['improve'],
            (value) => value === 'off',
          );
          try {
            // The service fails, so that no other document can show it.
            world.variant.fails = 503;
            await until('the reading elsewhere', last, (change) => change?.why === 'unconfirmed');
            await tab.evaluate(() => {
              location.hash = '';
            });
            await driver.waitForNoNotice(tab);
            const at = new Date().toISOString();
            await tab.evaluate((to) => {
              location.hash = to;
            }, hash);
            await until(
              'another look',
              () => findingOf(ref),
              (finding) => finding?.state === 'refused' && finding.at > at,
            );
            expect(await last()).toMatchObject({ step: 'acted', presses: 1 });
            expect((await driver.notice(tab))?.text ?? '').not.toContain('Confirmed');
          } finally {
            delete world.variant.fails;
          }
          await tab.reload();
          await driver.waitForNotice(tab, 'Confirmed after reload');
          expect(await last()).toMatchObject({ step: 'confirmed', presses: 1 });
        }),
      ),
    );

    it.concurrent(
      'microsoft-copilot: the newer app says itself that it has no such setting',
      { timeout: 1_200_000 },
      async () =>
        inWindow('microsoft-copilot', async (tab) => {
          const replica = serviceReplicas.find(({ service }) => service === 'microsoft-copilot');
          const newer = replica?.pages.find(({ id }) => id === 'newer');
          if (!newer?.at[0]) throw new Error('No page of the newer app');
          const refs = ['training-text', 'training-voice'].map((setting) => ({
            service: 'microsoft-copilot',
            setting,
          }));
          await driver.goto(tab, newer.at[0]);
          await tab.waitForSelector('#root[data-started]');
          const before = new Date().toISOString();
          await walk(tab, newer.way ?? []);
          for (const ref of refs) {
            const finding = await until(
              `${refKey(ref)} not to be offered`,
              () => findingOf(ref),
              (one) => one?.state === 'not-offered' && one.at > before,
            );
            expect(finding).toMatchObject({ origin: 'https://copilot.com' });
          }
          expect(server.world.services['microsoft-copilot']?.pressed).toEqual([]);
        }),
    );

    it.each(FORMS)(
      '$name: the text is offered, nothing is sent, and the date is kept when the person says so',
      { timeout: 120_000 },
      async ({ service, setting, address }) => {
        const tab = await driver.page();
        const world = server.world.services[service.id];
        if (!world) throw new Error(`No world for ${service.id}`);
        const key = `request:${refKey({ service: service.id, setting: setting.id })}`;
        // Another address of the same form may have been answered before.
        await driver.inExtension(
          (browser, ref) => browser.runtime.sendMessage({ type: 'request/sent', ref, undo: true }),
          { service: service.id, setting: setting.id },
        );
        await until(
          'nothing to be sent yet',
          () => stored(key),
          (record) => record === undefined,
          5000,
        );
        const before = structuredClone(world);
        await tab.bringToFront();
        await driver.goto(tab, address);
        await tab.waitForSelector('#root[data-started]');
        const { buttons } = await driver.waitForNotice(tab, 'takes objections by form');
        const labels = await tab.$$eval('textarea', (areas) =>
          areas.map((area) => area.labels?.[0]?.textContent ?? ''),
        );
        // Filled in is the one field that is known, or the only one there is; where neither is sure, the text can be
        // copied.
        const known = setting.request.field?.labels;
        const fill = known ? labels.filter((label) => known.includes(label)).length === 1 : labels.length === 1;
        expect(buttons.map((button) => button.name)).toEqual(
          expect.arrayContaining(['I sent it', ...(fill ? ['Fill it in'] : [])]),
        );
        expect(buttons.some((button) => button.name === 'Fill it in')).toBe(fill);
        if (fill) {
          await driver.clickNoticeButton(tab, 'Fill it in');
          const texts = new Set(setting.request.texts.map(({ text }) => text));
          await until(
            'the text',
            () => tab.$eval('textarea', (area) => area.value),
            (value) => texts.has(value),
            5000,
          );
        }
        expect(await stored(key)).toBeUndefined();
        await driver.clickNoticeButton(tab, 'I sent it');
        expect(
          await until(
            'the date',
            () => stored<{ sentAt: string }>(key),
            (record) => record !== undefined,
            5000,
          ),
        ).toMatchObject({ sentAt: expect.stringMatching(/^\d{4}-/u) });
        await driver.waitForNoNotice(tab);
        expect(world).toEqual(before);
        expect(world.submitted).toEqual([]);
      },
    );

    it('asked the network for nothing that the pages did not ask for', () => {
      expect(server.unexplained().map(({ method, host, path }) => `${method} ${host}${path}`)).toEqual([]);
    });
  });
}
