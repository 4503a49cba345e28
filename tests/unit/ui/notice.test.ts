import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNotice } from '../../../src/content/notice/notice.ts';
import { NOTICES } from '../../browser/gallery/notices.ts';
import { t as english } from './english.ts';

vi.mock('../../../src/shared/texts.ts', async (original) => ({
  ...(await original<typeof import('../../../src/shared/texts.ts')>()),
  t: (...args: Parameters<typeof english>) => english(...args),
  interfaceLocale: () => 'en-GB',
}));

let root: ShadowRoot | undefined;
const pressed = vi.fn();

beforeEach(() => {
  pressed.mockClear();
  const create = document.createElement.bind(document);
  // The root is closed to everybody but the one who made it, so it is caught as it is made.
  vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
    const made = create(name);
    const attach = made.attachShadow.bind(made);
    made.attachShadow = (init) => {
      root = attach(init);
      return root;
    };
    return made;
  });
});
afterEach(() => vi.restoreAllMocks());
const stands = (): boolean => document.documentElement.querySelector(':scope > div') !== null;

test('a click that no person made is not heard, even from within', () => {
  const notice = createNotice(document, pressed);
  for (const view of Object.values(NOTICES)) {
    notice.show(view);
    for (const button of root?.querySelectorAll('button') ?? [])
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }
  expect(pressed).not.toHaveBeenCalled();
  expect(root?.querySelector('.m')).toBeNull();
  notice.hide();
});

test('the same view again changes nothing; another one does; hidden is gone', () => {
  const notice = createNotice(document, pressed);
  expect(stands()).toBe(false);
  notice.show({ state: 'unclear', service: 'LinkedIn', reason: 'ambiguous' });
  const button = root?.querySelector('button');
  notice.show({ state: 'unclear', service: 'LinkedIn', reason: 'ambiguous' });
  expect(root?.querySelector('button')).toBe(button);
  notice.show({ state: 'unclear', service: 'LinkedIn', reason: 'not-ready' });
  expect(root?.querySelector('button')).not.toBe(button);
  expect(stands()).toBe(true);
  notice.hide();
  expect(stands()).toBe(false);
});

test('comes back when the page has thrown it out', () => {
  const notice = createNotice(document, pressed);
  notice.show({ state: 'locked', service: 'LinkedIn' });
  document.documentElement.querySelector(':scope > div')?.remove();
  expect(stands()).toBe(false);
  notice.show({ state: 'locked', service: 'LinkedIn' });
  expect(stands()).toBe(true);
  notice.hide();
});

test('takes away one that an update has left there, and nothing of the page’s', () => {
  for (const mark of ['data-notice', 'data-state']) {
    const host = document.documentElement.appendChild(document.createElement('div'));
    host.id = mark;
    host.attachShadow({ mode: 'open' }).append(document.createElement('section'));
    host.shadowRoot?.querySelector('section')?.setAttribute(mark, '');
  }
  const ids = (): string[] => [...document.documentElement.querySelectorAll(':scope > div')].map(({ id }) => id);
  expect(ids()).toEqual(['data-notice', 'data-state']);
  createNotice(document, pressed);
  expect(ids()).toEqual(['data-state']);
  document.getElementById('data-state')?.remove();
});

test('once refused, what still sends it, where what was kept is, and which other settings there are', () => {
  const notice = createNotice(document, pressed);
  const text = (): string => root?.querySelector('section > div')?.textContent ?? '';
  notice.show(NOTICES['after'] as never);
  expect(text()).toContain('A thumbs up or down still sends the whole conversation');
  const links = [...(root?.querySelectorAll('a') ?? [])];
  expect(links.map((link) => [link.textContent, link.href, link.target, link.rel])).toEqual([
    ['Past activity at Example service', 'https://service.example/history', '_blank', 'noreferrer'],
    ['Example service: Audio recordings', 'https://service.example/audio', '_blank', 'noreferrer'],
    ['Another service: Its own setting', 'https://another.example/settings', '_blank', 'noreferrer'],
  ]);
  notice.show(NOTICES['here'] as never);
  expect(text()).toContain('What was kept before can be deleted on this page.');
  notice.show(NOTICES['done'] as never);
  expect(root?.querySelectorAll('a')).toHaveLength(0);
  notice.hide();
});
