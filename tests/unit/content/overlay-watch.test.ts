/** A setting that opens over other pages: when it is there, and when it has gone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { soughtOf } from '../../../src/content/overlay/overlay-signs.ts';
import { appears, closes } from '../../../src/content/overlay/overlay-watch.ts';
import type { PageControl, PageService } from '../../../src/catalog/schema.ts';

const setting: PageControl = {
  id: 'training',
  name: 'Training',
  remedy: 'control',
  pages: ['https://overlay.example/*'],
  overlay: true,
  control: { labels: [{ text: 'Train on my content', lang: 'en', refuses: 'off' }] },
};
const service: PageService = {
  id: 'overlay',
  name: 'Overlay',
  hosts: ['https://overlay.example/*'],
  signedOut: [],
  signedIn: { texts: ['Chat history'] },
  settings: [setting],
};
const visit = { service, setting, ref: { service: 'overlay', setting: 'training' } };
/** The same, where the page of a newer version says that it has no such setting. */
const newer = { ...visit, setting: { ...setting, notOffered: { texts: ['Shared experiences'] } } };
const SWITCH = '<button role="switch" aria-checked="true" aria-label="Train on my content"></button>';
let left = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  left = new AbortController();
  Object.assign(Element.prototype, { checkVisibility: () => true });
});
afterEach(() => {
  left.abort();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('a setting of which two are displayed', () => {
  it('is there, and has gone only when it is displayed no more', async () => {
    document.body.innerHTML = SWITCH + SWITCH;
    expect(await appears(visit, left.signal)).toBe(true);
    let gone: boolean | undefined;
    void closes(visit, left.signal).then((is) => (gone = is));
    await vi.advanceTimersByTimeAsync(5000);
    document.body.click();
    await vi.advanceTimersByTimeAsync(5000);
    expect(gone).toBeUndefined();
    document.body.innerHTML = '<p>Chat</p>';
    document.body.click();
    await vi.advanceTimersByTimeAsync(5000);
    expect(gone).toBe(true);
  });
});

describe('a setting that is displayed no more', () => {
  it('has gone', async () => {
    expect(await closes(visit, left.signal)).toBe(true);
  });
});

describe('a page that says by another setting that it has no such one', () => {
  const SETTINGS = '<div role="dialog"><h2>Settings</h2><p>Chat history</p><p>Shared experiences</p></div>';
  const watched = (of: typeof visit): (() => boolean | undefined) => {
    let there: boolean | undefined;
    void appears(of, left.signal).then((is) => (there = is));
    return () => there;
  };

  it('has something to say as soon as that is displayed, to who is signed in', async () => {
    document.body.innerHTML = '<p>Chat</p>';
    const there = watched(newer);
    await vi.advanceTimersByTimeAsync(500);
    expect(there()).toBeUndefined();
    document.body.innerHTML = SETTINGS;
    await vi.advanceTimersByTimeAsync(5000);
    expect(there()).toBe(true);
    let gone: boolean | undefined;
    void closes(newer, left.signal).then((is) => (gone = is));
    await vi.advanceTimersByTimeAsync(5000);
    expect(gone).toBeUndefined();
    document.body.innerHTML = '<p>Chat</p>';
    document.body.click();
    await vi.advanceTimersByTimeAsync(5000);
    expect(gone).toBe(true);
  });

  it('is noticed by those words as by the label', () => {
    expect(soughtOf(newer.setting)).toEqual([setting.control, { labels: [{ text: 'Shared experiences' }] }]);
    expect(soughtOf(setting)).toEqual([setting.control]);
  });

  it.each([
    ['nobody is known to be signed in', newer, SETTINGS.replace('Chat history', 'History')],
    ['nothing is known of such a page', visit, SETTINGS],
  ])('says nothing where %s', async (_, of, html) => {
    document.body.innerHTML = html;
    const there = watched(of);
    await vi.advanceTimersByTimeAsync(5000);
    expect(there()).toBeUndefined();
  });
});
