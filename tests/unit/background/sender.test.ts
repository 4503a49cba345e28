import { describe, expect, it } from 'vitest';
import { originOf, whereOf } from '../../../src/background/sender.ts';

const self = { id: 'us', base: 'chrome-extension://us/' };
const page = { id: 'us', url: 'https://www.linkedin.com/feed', frameId: 0, tab: { id: 7 } };

describe('who sent a message', () => {
  it('knows our own pages, also in a tab', () => {
    expect(originOf({ id: 'us', url: 'chrome-extension://us/popup.html' }, self)).toEqual({ kind: 'view' });
    expect(originOf({ id: 'us', url: 'chrome-extension://us/welcome.html', tab: { id: 1 }, frameId: 0 }, self)).toEqual(
      { kind: 'view' },
    );
  });
  it('knows our script in a page', () => {
    expect(originOf(page, self)).toEqual({ kind: 'page', href: page.url, tabId: 7, store: 'default' });
  });
  it('takes the address from the tab, which alone follows the app’s own routes', () => {
    const at = (url: string) => originOf({ ...page, tab: { id: 7, url } }, self);
    expect(at('https://www.linkedin.com/mypreferences')).toMatchObject({
      href: 'https://www.linkedin.com/mypreferences',
    });
    // The tab is on its way elsewhere.
    expect(at('https://evil.example/')).toMatchObject({ href: page.url });
  });
  it('tells cookie stores apart: containers by their names, private windows as one', () => {
    const store = (tab: object) => originOf({ ...page, tab: { id: 7, ...tab } }, self);
    expect(store({ cookieStoreId: 'firefox-container-2' })).toMatchObject({ store: 'firefox-container-2' });
    expect(store({ cookieStoreId: 'firefox-private', incognito: true })).toMatchObject({ store: 'private' });
  });
  it('tells documents apart by the browser’s name for them, else by tab and time origin', () => {
    const clocks = { began: 1000, age: 500 };
    const origin = { kind: 'page', href: page.url, tabId: 7, store: 'default' } as const;
    expect(whereOf(origin, clocks, new Date(2000))).toEqual({
      document: '7 1000',
      tabId: 7,
      store: 'default',
      loadedAt: 1000,
      sentAt: 1500,
    });
    expect(whereOf({ ...origin, documentId: 'abc' }, clocks, new Date(1200))).toMatchObject({
      document: 'abc',
      named: true,
      loadedAt: 700,
    });
  });
  it('does not know when a document out of a cache was served', () => {
    const origin = { kind: 'page', href: page.url, tabId: 7, store: 'default' } as const;
    expect(whereOf(origin, { began: 1000, age: 500, old: true }, new Date(2000))).toMatchObject({
      document: '7 1000',
      loadedAt: 0,
      sentAt: 1500,
    });
  });
  it('tells when a page sent a message that was on the way, and not by a clock that stood still or is ahead', () => {
    const origin = { kind: 'page', href: page.url, tabId: 7, store: 'default' } as const;
    const sentAt = (now: number) => whereOf(origin, { began: 1000, age: 500 }, new Date(now)).sentAt;
    expect([sentAt(1500), sentAt(3000), sentAt(6500)]).toEqual([1500, 1500, 1500]);
    expect([sentAt(6501), sentAt(1200)]).toEqual([6501, 1200]);
  });
  it.each([
    ['another extension', { ...page, id: 'them' }],
    ['another extension that claims our page', { id: 'them', url: 'chrome-extension://us/popup.html' }],
    ['an address that only begins like ours', { id: 'us', url: 'chrome-extension://us.evil/popup.html' }],
    ['a frame within a page', { ...page, frameId: 3 }],
    ['a page that is drawn ahead of time', { ...page, documentLifecycle: 'prerender' }],
    ['a page that is kept for going back', { ...page, documentLifecycle: 'cached' }],
    ['a page without a tab', { ...page, tab: undefined }],
    ['a tab without a number', { ...page, tab: {} }],
    ['a page that is not encrypted', { ...page, url: 'http://www.linkedin.com/feed' }],
    ['nobody', {}],
    ['a sender without an address', { id: 'us' }],
  ])('does not listen to %s', (_, sender) => {
    expect(originOf(sender, self)).toEqual({ kind: 'foreign' });
  });
});
