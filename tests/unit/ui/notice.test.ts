import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNotice, type NoticeHandlers } from '../../../src/page/notice.ts';
import { NOTICES } from '../../browser/gallery/notices.ts';
import { t as english } from './english.ts';

vi.mock('../../../src/ui/text.ts', () => ({ t: (...args: Parameters<typeof english>) => english(...args) }));

let root: ShadowRoot | undefined;
const pressed = vi.fn();
const say = (action: string) => (): void => pressed(action);
const handlers: NoticeHandlers = {
  turnOff: say('turnOff'),
  notNow: say('notNow'),
  undo: say('undo'),
  receipt: say('receipt'),
  goTo: say('goTo'),
  readAgain: say('readAgain'),
  sent: say('sent'),
  fillIn: say('fillIn'),
  reload: say('reload'),
  close: say('close'),
  notHere: say('notHere'),
  never: say('never'),
};

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

test('a click that no person made is not heard, even from within', () => {
  const notice = createNotice(document, handlers);
  for (const view of Object.values(NOTICES)) {
    notice.show(view);
    for (const button of root?.querySelectorAll('button') ?? []) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }
  expect(pressed).not.toHaveBeenCalled();
  expect(root?.querySelector('.m')).toBeNull();
  notice.hide();
});

test('the same view again changes nothing; another one does; hidden is gone', () => {
  const notice = createNotice(document, handlers);
  expect(notice.shown).toBe(false);
  notice.show({ state: 'unclear', service: 'LinkedIn', reason: 'ambiguous' });
  const button = root?.querySelector('button');
  notice.show({ state: 'unclear', service: 'LinkedIn', reason: 'ambiguous' });
  expect(root?.querySelector('button')).toBe(button);
  notice.show({ state: 'unclear', service: 'LinkedIn', reason: 'not-ready' });
  expect(root?.querySelector('button')).not.toBe(button);
  expect(notice.shown).toBe(true);
  notice.hide();
  expect(notice.shown).toBe(false);
  expect(document.documentElement.querySelector(':scope > div')).toBeNull();
});

test('comes back when the page has thrown it out', () => {
  const notice = createNotice(document, handlers);
  notice.show({ state: 'signed-out', service: 'LinkedIn' });
  document.documentElement.querySelector(':scope > div')?.remove();
  expect(notice.shown).toBe(false);
  notice.show({ state: 'signed-out', service: 'LinkedIn' });
  expect(notice.shown).toBe(true);
  notice.hide();
});
