import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/background/sender.ts';

const self = { id: 'us', base: 'chrome-extension://us/' };
const page = { id: 'us', url: 'https://www.linkedin.com/feed', frameId: 0, tab: { id: 7 } };

describe('who sent a message', () => {
  it('knows our own pages, also in a tab', () => {
    expect(originOf({ id: 'us', url: 'chrome-extension://us/popup.html' }, self)).toEqual({ kind: 'view' });
    expect(originOf({ id: 'us', url: 'chrome-extension://us/welcome.html', tab: { id: 1 }, frameId: 0 }, self)).toEqual({ kind: 'view' });
  });
  it('knows our script in a page', () => {
    expect(originOf(page, self)).toEqual({ kind: 'page', href: page.url, tabId: 7 });
  });
  it.each([
    ['another extension', { ...page, id: 'them' }],
    ['another extension that claims our page', { id: 'them', url: 'chrome-extension://us/popup.html' }],
    ['an address that only begins like ours', { id: 'us', url: 'chrome-extension://us.evil/popup.html' }],
    ['a frame within a page', { ...page, frameId: 3 }],
    ['a page without a tab', { ...page, tab: undefined }],
    ['a tab without a number', { ...page, tab: {} }],
    ['a page that is not encrypted', { ...page, url: 'http://www.linkedin.com/feed' }],
    ['nobody', {}],
    ['a sender without an address', { id: 'us' }],
  ])('does not listen to %s', (_, sender) => {
    expect(originOf(sender, self)).toEqual({ kind: 'foreign' });
  });
});
