// @vitest-environment node
import { expect, it } from 'vitest';
import { services } from '../../../src/catalog/index.ts';
import { covers } from '../../../src/catalog/hosts.ts';
import { settingAt } from '../../../src/catalog/lookup.ts';
import { locate } from '../../../src/catalog/match.ts';
import { addressOf } from '../../../src/catalog/index.ts';
import type { ServiceInfo } from '../../../src/catalog/schema.ts';

/** Slow and plain: every pattern of every service. */
function asked(href: string): unknown {
  for (const service of services) {
    const [first] = locate(service, href)?.settings ?? [];
    if (first && (service.hosts.length === 0 || service.hosts.some((host) => covers(host, href)))) return first.ref;
  }
  return undefined;
}

it('finds at every address what a walk through all services finds', () => {
  const addresses = services.flatMap((service) =>
    service.settings.flatMap((setting) => [
      addressOf({ service: service.id, setting: setting.id }),
      ...setting.pages.map((page) =>
        page.replaceAll(/\{[^}]*\}\??|:instance(?:\([^)]*\))?|\\/gu, 'x').replaceAll('*', 'x'),
      ),
    ]),
  );
  const there = addresses.filter((href): href is string => href !== undefined && URL.canParse(href));
  expect(there.length).toBeGreaterThan(100);
  const found = there.filter((href) => settingAt(services, href) !== undefined);
  expect(found.length).toBeGreaterThan(40);
  for (const href of there)
    expect([href, settingAt(services, href)?.setting]).toEqual([
      href,
      (asked(href) as { setting?: string } | undefined)?.setting,
    ]);
});

it('takes a page for that of self-hosted software on its own hosts and on those that were added, and nowhere else', () => {
  const page = 'https://social.example/settings/privacy';
  expect(settingAt(services, page)).toBeUndefined();
  expect(settingAt(services, page, { misskey: ['https://social.example/*'] })?.service).toBe('misskey');
  expect(settingAt(services, 'https://misskey.io/settings/privacy')?.service).toBe('misskey');
});

it('asks no service on another host', () => {
  const wide = (id: string): ServiceInfo => ({
    id,
    name: id,
    letters: 'Xx',
    hosts: [],
    signedOut: [],
    settings: [
      {
        id: 's',
        name: 's',
        pages: [`https://${id}.example/settings{/}?`],
        remedy: 'control',
        confidence: 'low',
        checked: '2026-01-01',
      },
    ],
  });
  const asks: string[] = [];
  const many = Array.from({ length: 500 }, (_, n) => {
    const service = wide(`s${n}`);
    return new Proxy(service, {
      get(target, key, receiver) {
        if (key === 'signedOut') asks.push(target.id);
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  });
  expect(settingAt(many, 'https://s7.example/nothing')).toBeUndefined();
  expect(asks).toEqual(['s7']);
  expect(settingAt(many, 'https://s8.example/settings')).toEqual({ service: 's8', setting: 's' });
  expect(settingAt(many, 'no address')).toBeUndefined();
});
