/** What a change does when something happens midway. Pages are built by hand, so that happy-dom can run them. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { change, find, read, readNow } from '../../../src/engine/index.ts';
import { touch } from '../../../src/engine/page/touches.ts';
import type { ChangeOptions, Target } from '../../../src/engine/types.ts';

const LABEL = 'Improve the model for everyone';
const target: Target = { labels: [{ text: LABEL, lang: 'en', refuses: 'off' }] };
const quick: ChangeOptions = { timeout: 1500, settle: 8, hold: 60 };

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('#x') as HTMLElement;
}

/** A switch that works. */
function working(attributes = '', after?: (on: boolean) => void): HTMLElement {
  const x = page(
    `<div><span>${LABEL}</span><button role="switch" id="x" aria-checked="true" ${attributes}></button></div><div><span>Other</span><input type="checkbox" id="o"></div>`,
  );
  x.addEventListener('click', () => {
    const on = x.getAttribute('aria-checked') !== 'true';
    x.setAttribute('aria-checked', String(on));
    after?.(on);
  });
  return x;
}

function visibility(state: string): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state as DocumentVisibilityState);
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** A select in the label's row. */
const selectOf = (options: string): string => `<div><span>${LABEL}</span><select id="x">${options}</select></div>`;

const state = (html: string, extra: Partial<Target> = {}) => {
  page(html);
  return readNow(document, { ...target, ...extra });
};
const slider = (a: string) => state(`<div><span>${LABEL}</span><span role="slider" ${a}></span></div>`);
const attributed = (a: string) => state(`<button role="switch" aria-label="${LABEL}" ${a}></button>`);

describe('change', { timeout: 15_000 }, () => {
  it('the focus leaves a box after the press, as with a next click', async () => {
    const x = page(`<div><span>${LABEL}</span><input type="checkbox" id="x" checked></div>`) as HTMLInputElement;
    const kept: boolean[] = [];
    x.addEventListener('blur', () => kept.push(x.checked));
    expect(await change(document, target, quick)).toMatchObject({ outcome: 'changed', presses: 1 });
    expect(kept).toEqual([false]);
  });
  it('a press that the browser’s own question held up, and after which nothing moved, is not made again', async () => {
    const x = page(`<div><span>${LABEL}</span><button role="switch" id="x" aria-checked="true"></button></div>`);
    const hold = (): void => {
      const answered = performance.now() + 1050;
      while (performance.now() < answered);
    };
    x.addEventListener('click', hold);
    const declined = await change(document, target, { ...quick, patience: 200 });
    expect(declined).toMatchObject({ outcome: 'stopped', stopped: 'unknown-dialog', presses: 1 });
    // It showed for a moment what it was to be.
    let presses = 0;
    page(`<div><span>${LABEL}</span><button role="switch" id="y" aria-checked="true"></button></div>`);
    const y = document.querySelector('#y') as HTMLElement;
    y.addEventListener('click', () => {
      presses++;
      hold();
      y.setAttribute('aria-checked', 'false');
      setTimeout(() => y.setAttribute('aria-checked', 'true'), 20);
    });
    expect(await change(document, target, quick)).toMatchObject({ outcome: 'stopped', stopped: 'rolled-back' });
    expect(presses).toBe(1);
  });

  it.each([
    ['before the press', { presses: 0 }],
    ['after it', { presses: 1 }],
    ['with it', undefined],
  ])('another setting that moves %s is not saved along, unless our press moved it', async (when, stopped) => {
    const save = vi.fn();
    const move = (): void => {
      (document.querySelector('#o') as HTMLInputElement).checked = true;
    };
    working('', () => {
      if (when === 'with it') move();
      if (when === 'after it') setTimeout(move, 250);
      setTimeout(() => document.querySelector('#s')?.removeAttribute('disabled'), 500);
    });
    document.body.insertAdjacentHTML('beforeend', '<button id="s" disabled>Save</button>');
    document.querySelector('#s')?.addEventListener('click', save);
    const result = await change(
      document,
      { ...target, complete: [{ press: ['Save'] }] },
      { ...quick, beforePress: async () => (when === 'before the press' ? move() : undefined) },
    );
    expect(save).toHaveBeenCalledTimes(stopped ? 0 : 1);
    expect(result).toMatchObject(
      stopped
        ? { outcome: 'stopped', stopped: 'others-moved', ...stopped }
        : { outcome: 'changed', moved: [{ from: 'off', to: 'on' }] },
    );
  });

  it.each<[string, string[], 'move' | 'touch', string | undefined]>([
    ['is not kept by the last of several steps', ['Review', 'Done for now'], 'move', 'others-moved'],
    ['is told where a message is put away after it was kept', ['Turn off', 'Got it'], 'move', undefined],
    ['after a Save is the answer to it', ['Save', 'Finish'], 'move', undefined],
    ['by hand after a Save is not kept either', ['Save', 'Finish'], 'touch', 'others-moved'],
  ])('a stranger that moves between two steps %s', async (_, [first = '', second = ''], act, stopped) => {
    const pressed: string[] = [];
    working();
    document.body.insertAdjacentHTML(
      'beforeend',
      `<p><button>${first}</button><button disabled>${second}</button></p>`,
    );
    const [one, two] = document.querySelectorAll<HTMLButtonElement>('p button');
    const other = document.querySelector('#o') as HTMLInputElement;
    one?.addEventListener('click', () =>
      setTimeout(() => {
        if (act === 'touch') touch(other);
        else other.checked = true;
        if (two) two.disabled = false;
      }, 100),
    );
    for (const button of [one, two]) button?.addEventListener('click', () => pressed.push(button.textContent));
    const result = await change(document, { ...target, complete: [{ press: [first] }, { press: [second] }] }, quick);
    expect(result).toMatchObject(stopped ? { outcome: 'stopped', stopped } : { outcome: 'changed' });
    expect(pressed).toEqual(stopped ? [first] : [first, second]);
  });

  it('waits while the control is greyed out after a press, and does not call it locked', async () => {
    const x = working('', () => {
      setTimeout(() => x.setAttribute('disabled', ''), 30);
      setTimeout(() => x.removeAttribute('disabled'), 400);
    });
    const result = await change(document, target, quick);
    expect(result).toMatchObject({ outcome: 'changed', presses: 1, after: { state: 'refused' } });
  });

  it.each<[string, ChangeOptions]>([
    ['refused', {}],
    ['put back', { restore: { position: 'off' } }],
  ])('says that nobody can tell where it stays greyed out (%s)', async (_, options) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
    const x = working('', () => setTimeout(() => x.setAttribute('disabled', ''), 30));
    const result = change(document, target, { ...quick, ...options });
    await vi.advanceTimersByTimeAsync(60_000);
    const pending = { state: 'unclear', reason: 'pending' };
    expect(await result).toMatchObject({ outcome: 'stopped', stopped: 'cannot-tell', presses: 1, after: pending });
    expect(readNow(document, target)).toMatchObject(pending);
  });

  it('tells before each press, with the reading', async () => {
    const x = working();
    const seen: unknown[] = [];
    const result = await change(document, target, {
      ...quick,
      beforePress: async (r) => void seen.push([r.state, x.getAttribute('aria-checked')]),
    });
    expect(result).toMatchObject({
      outcome: 'changed',
      presses: 1,
      before: { state: 'allowed' },
      after: { state: 'refused' },
    });
    expect(seen).toEqual([['allowed', 'true']]);
  });
  it('presses nothing when the press could not be written down', async () => {
    const x = working();
    const result = await change(document, target, { ...quick, beforePress: () => Promise.reject(new Error('no')) });
    expect(result).toMatchObject({ outcome: 'stopped', stopped: 'lost', presses: 0 });
    expect(x.getAttribute('aria-checked')).toBe('true');
  });
  it.each([
    ['once more on a page that was not listening yet', undefined, { outcome: 'changed', presses: 2 }],
    ['no more where a person pressed it too', () => true, { stopped: 'rolled-back', presses: 1 }],
  ])('what went back is pressed %s', async (_, isByHand, expected) => {
    vi.spyOn(performance, 'now').mockReturnValue(1000);
    let times = 0;
    const x = page(`<div><span>${LABEL}</span><input type="checkbox" id="x" checked></div>`) as HTMLInputElement;
    x.addEventListener('change', () => {
      if (!x.checked && times++ === 0) setTimeout(() => (x.checked = true), 20);
    });
    expect(await change(document, target, { ...quick, ...(isByHand ? { isByHand } : {}) })).toMatchObject(expected);
  });
  it('what went back is pressed no more where it flips by a script, which has heard the press', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(1000);
    const x = working('', (on) => {
      if (!on) setTimeout(() => x.setAttribute('aria-checked', 'true'), 20);
    });
    expect(await change(document, target, quick)).toMatchObject({ stopped: 'rolled-back', presses: 1 });
  });
  it('looks again after waiting for beforePress', async () => {
    const x = working();
    expect(
      await change(document, target, { ...quick, beforePress: async () => x.setAttribute('aria-checked', 'false') }),
    ).toMatchObject({ stopped: 'unreadable', presses: 0 });
    working();
    expect(
      await change(document, target, { ...quick, beforePress: async () => document.body.replaceChildren() }),
    ).toMatchObject({ stopped: 'unreadable', presses: 0 });
    // Drawn anew while we waited: the new one is pressed, and the old one is not.
    const stale = working();
    let pressed = 0;
    stale.addEventListener('click', () => {
      pressed++;
    });
    expect(
      await change(document, target, {
        ...quick,
        beforePress: async () => {
          working();
        },
      }),
    ).toMatchObject({ outcome: 'changed', presses: 1 });
    expect(pressed).toBe(0);
    const y = working();
    expect(
      await change(document, target, { ...quick, beforePress: async () => y.setAttribute('aria-disabled', 'true') }),
    ).toMatchObject({ stopped: 'locked', presses: 0 });
    working();
    expect(await change(document, target, { ...quick, beforePress: async () => visibility('hidden') })).toMatchObject({
      stopped: 'hidden',
      presses: 0,
    });
  });
  it('reads in a hidden tab and changes nothing there', async () => {
    working();
    visibility('hidden');
    expect(await change(document, target, quick)).toMatchObject({
      stopped: 'hidden',
      presses: 0,
      before: { state: 'allowed' },
    });
  });
  it('opens no dialog in a hidden tab', async () => {
    let opened = 0;
    page(`<button id="x" aria-haspopup="dialog"><div>${LABEL}</div><div>On</div></button>`).addEventListener(
      'click',
      () => opened++,
    );
    visibility('hidden');
    expect(await change(document, { ...target, dialog: {} }, quick)).toMatchObject({ stopped: 'hidden', presses: 0 });
    expect(opened).toBe(0);
  });
  it('waits for a step to become usable', async () => {
    let saved = 0;
    working('', () => setTimeout(() => document.querySelector('#save')?.removeAttribute('disabled'), 300));
    document.body.insertAdjacentHTML('beforeend', '<button id="save" disabled>Save</button>');
    document.querySelector('#save')?.addEventListener('click', () => saved++);
    expect(await change(document, { ...target, complete: [{ press: ['Save'] }] }, quick)).toMatchObject({
      outcome: 'changed',
    });
    expect(saved).toBe(1);
  });
  it('breaks off when told to', async () => {
    working();
    expect(await change(document, target, { ...quick, signal: AbortSignal.abort() })).toMatchObject({
      stopped: 'interrupted',
      presses: 0,
    });
    const first = new AbortController();
    expect(
      await change(document, target, { ...quick, signal: first.signal, beforePress: async () => first.abort() }),
    ).toMatchObject({ stopped: 'interrupted', presses: 0 });
    const second = new AbortController();
    working('', () => setTimeout(() => second.abort(), 20));
    expect(await change(document, target, { ...quick, hold: 500, signal: second.signal })).toMatchObject({
      stopped: 'interrupted',
      presses: 1,
    });
    const third = new AbortController();
    setTimeout(() => third.abort(), 10);
    expect(
      await read(document, { labels: [{ text: 'Nowhere', lang: 'en', refuses: 'off' }] }, { signal: third.signal }),
    ).toMatchObject({ state: 'unclear', reason: 'interrupted' });
  });
  it('says when the control goes away', async () => {
    working('', () => document.body.replaceChildren());
    expect(await change(document, target, { ...quick })).toMatchObject({ stopped: 'lost', presses: 1 });
  });
  it('never presses a control whose spoken name adds a forbidden word to its label', async () => {
    page(
      `<div><span>${LABEL}</span><button role="switch" id="x" aria-checked="true" aria-label="${LABEL} and delete history"></button></div>`,
    );
    // It is another control's name, so that it is not even taken for ours.
    expect(await change(document, target, quick)).toMatchObject({ stopped: 'unreadable', presses: 0 });
  });
  it('names what moved along and leaves it as it is', async () => {
    let pressed = 0;
    working('', () => {
      const o = document.querySelector('#o') as HTMLInputElement;
      o.checked = true;
      o.addEventListener('click', () => pressed++);
    });
    const result = await change(document, target, quick);
    expect(result).toMatchObject({
      outcome: 'changed',
      moved: [{ label: 'Other', kind: 'checkbox', from: 'off', to: 'on' }],
      others: 0,
    });
    expect(pressed).toBe(0);
  });
  it('only counts the fields that somebody typed in meanwhile', async () => {
    working('', () => ((document.querySelector('#note') as HTMLInputElement).value = 'my secret'));
    document.body.insertAdjacentHTML('beforeend', '<label>Note <input id="note" value="draft"></label>');
    const result = await change(document, target, quick);
    expect(result).toMatchObject({ outcome: 'changed', moved: [], others: 1 });
    expect(JSON.stringify(result)).not.toMatch(/secret|draft|Note/);
  });
  it('leaves a neighbour alone when surprised', async () => {
    working('', () => {
      (document.querySelector('#o') as HTMLElement).click();
      document.body.insertAdjacentHTML('beforeend', '<div role="dialog">Surprise</div>');
    });
    expect(await change(document, target, quick)).toMatchObject({
      stopped: 'unknown-dialog',
      moved: [{ from: 'off', to: 'on' }],
    });
  });
  it('gives the focus back', async () => {
    working('', () => (document.querySelector('#o') as HTMLElement).focus());
    document.body.insertAdjacentHTML('beforeend', '<input id="f">');
    const f = document.querySelector('#f') as HTMLElement;
    f.focus();
    await change(document, target, quick);
    expect(document.activeElement).toBe(f);
  });
  it('restores an option by its name, and knows when it already stands so', async () => {
    page(
      `<fieldset><legend>${LABEL}</legend><div id="x"><input type="radio" name="r" id="a" aria-label="Yes"><input type="radio" name="r" id="b" aria-label="Sure"><input type="radio" name="r" id="c" checked aria-label="No"></div></fieldset>`,
    );
    const words = { on: ['Yes', 'Sure'], off: ['No'] };
    expect(await change(document, { ...target, words }, { ...quick, restore: { position: 'on' } })).toMatchObject({
      stopped: 'step-missing',
      presses: 0,
    });
    expect(
      await change(document, { ...target, words }, { ...quick, restore: { position: 'on', choice: 'Sure' } }),
    ).toMatchObject({ outcome: 'changed', after: { choice: 'Sure' } });
    expect(
      await change(document, { ...target, words }, { ...quick, restore: { position: 'on', choice: 'sure' } }),
    ).toMatchObject({ outcome: 'already' });
    expect((document.querySelector('#b') as HTMLInputElement).checked).toBe(true);
  });
  it('chooses in a select, and not where two options fit', async () => {
    const words = { on: ['Enabled'], off: ['Disabled', 'Never'] };
    const x = page(selectOf('<option value="1">Enabled</option><option value="2">Disabled</option>'));
    let changes = 0;
    x.addEventListener('change', () => changes++);
    expect(await change(document, { ...target, words }, quick)).toMatchObject({
      outcome: 'changed',
      after: { choice: 'Disabled' },
    });
    expect(changes).toBe(1);
    page(selectOf('<option>Enabled</option><option>Disabled</option><option>Never</option>'));
    expect(await change(document, { ...target, words }, quick)).toMatchObject({ stopped: 'step-missing', presses: 0 });
  });
  it('opens a dialog from a row, changes the switch in it and closes it', async () => {
    const x = page(`<button id="x" aria-haspopup="dialog"><div>${LABEL}</div><div id="v">On</div></button>`);
    const open = (inner: string) =>
      x.addEventListener('click', () => {
        document.body.insertAdjacentHTML(
          'beforeend',
          `<div role="dialog" id="d" aria-label="Model">${inner}<button id="done">Done</button></div>`,
        );
        document.querySelector('#s')?.addEventListener('click', () => {
          document.querySelector('#s')?.setAttribute('aria-checked', 'false');
          (document.querySelector('#v') as HTMLElement).textContent = 'Off';
        });
        document.querySelector('#done')?.addEventListener('click', () => document.querySelector('#d')?.remove());
        document.querySelector('#d')?.addEventListener('keydown', () => document.querySelector('#d')?.remove());
      });
    open(`<div><span>${LABEL}</span><button role="switch" id="s" aria-checked="true"></button></div>`);
    expect(await change(document, { ...target, dialog: { close: ['Done'] } }, quick)).toMatchObject({
      outcome: 'changed',
      presses: 1,
      after: { state: 'refused', kind: 'dialog' },
      moved: [],
    });
    expect(document.querySelector('#d')).toBeNull();
    page(`<button id="x" aria-haspopup="dialog"><div>${LABEL}</div><div id="v">On</div></button>`);
    (document.querySelector('#x') as HTMLElement).addEventListener('click', () =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div role="dialog">Enter your password <input type="password"></div>',
      ),
    );
    expect(await change(document, { ...target, dialog: {} }, quick)).toMatchObject({
      stopped: 'code-needed',
      presses: 0,
    });
  });
  it('uses the only switch of the dialog, and leaves a strange dialog alone', async () => {
    const html = `<button id="x" aria-haspopup="dialog"><div>${LABEL}</div><div id="v">On</div></button>`;
    const opens = (inner: string) =>
      page(html).addEventListener('click', () => {
        document.body.insertAdjacentHTML('beforeend', `<div role="dialog" id="d">${inner}</div>`);
        const s = document.querySelector('#s');
        s?.addEventListener('click', () => {
          s.setAttribute('aria-checked', 'false');
          (document.querySelector('#v') as HTMLElement).textContent = 'Off';
        });
        document.querySelector('#d')?.addEventListener('keydown', () => document.querySelector('#d')?.remove());
      });
    opens('<p>Some words.</p><button role="switch" id="s" aria-checked="true"></button>');
    expect(await change(document, { ...target, dialog: {} }, quick)).toMatchObject({ outcome: 'changed', presses: 1 });
    opens('<p>Are you there?</p>');
    expect(await change(document, { ...target, dialog: {} }, quick)).toMatchObject({
      stopped: 'unknown-dialog',
      presses: 0,
    });
    opens('<button role="switch" id="s"></button>');
    expect(await change(document, { ...target, dialog: {} }, quick)).toMatchObject({ stopped: 'lost', presses: 0 });
    opens('<button role="switch" id="s" aria-checked="true" aria-disabled="true"></button>');
    expect(await change(document, { ...target, dialog: {} }, quick)).toMatchObject({ stopped: 'locked', presses: 0 });
    page(html);
    expect(await change(document, { ...target, dialog: {} }, quick)).toMatchObject({
      stopped: 'step-missing',
      presses: 0,
    });
  });
  it('takes steps by selector, skips optional ones, and finds a name twice too often', async () => {
    working();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button class="save">Save</button><button>Twice</button><button>Twice</button><button class="wipe">Erase</button>',
    );
    let saved = 0;
    document.querySelector('.save')?.addEventListener('click', () => saved++);
    expect(
      await change(
        document,
        { ...target, complete: [{ press: ['Not there'], optional: true }, { pressSelector: '.save' }] },
        quick,
      ),
    ).toMatchObject({ outcome: 'changed' });
    expect(saved).toBe(1);
    // With a Save button that waits, what is shown would be a draft.
    document.querySelector('.save')?.remove();
    const again = (complete: NonNullable<Target['complete']>) => {
      document.querySelector('#x')?.setAttribute('aria-checked', 'true');
      return change(document, { ...target, complete }, quick);
    };
    expect(await again([{ press: ['Twice'] }])).toMatchObject({ stopped: 'step-missing' });
    expect(await again([{ pressSelector: '.wipe' }])).toMatchObject({ stopped: 'forbidden' });
    expect(await again([{ confirm: { says: ['Sure?'], press: ['Yes'] }, optional: true }])).toMatchObject({
      outcome: 'changed',
    });
  });
  it('reveals what is not there yet', async () => {
    page('<div role="tab" id="t">Data</div>');
    document
      .querySelector('#t')
      ?.addEventListener('click', () =>
        document.body.insertAdjacentHTML('beforeend', `<label><input type="checkbox" checked>${LABEL}</label>`),
      );
    expect(await change(document, { ...target, reveal: [{ press: ['Data'] }] }, quick)).toMatchObject({
      outcome: 'changed',
    });
    document.body.replaceChildren();
    expect(await change(document, { ...target, reveal: [{ press: ['Data'], within: 'page' }] }, quick)).toMatchObject({
      stopped: 'step-missing',
    });
  });
});

describe('rest', () => {
  it('is broken by a state that moves and comes back between two looks', async () => {
    const x = working();
    const began = Date.now();
    setTimeout(() => {
      x.setAttribute('aria-checked', 'false');
      x.setAttribute('aria-checked', 'true');
    }, 250);
    expect(await read(document, target, { settle: 300 })).toMatchObject({ state: 'allowed' });
    expect(Date.now() - began).toBeGreaterThanOrEqual(540);
  });
});

describe('states', () => {
  it('sliders', () => {
    expect(slider('aria-valuemin="0" aria-valuemax="1" aria-valuenow="1"')).toMatchObject({
      state: 'allowed',
      kind: 'slider',
    });
    expect(slider('aria-valuemin="0" aria-valuemax="1" aria-valuenow="0"')).toMatchObject({ state: 'refused' });
    expect(slider('aria-valuetext="Off"')).toMatchObject({ state: 'refused' });
    expect(slider('aria-valuemin="0" aria-valuemax="10" aria-valuenow="0"')).toMatchObject({ reason: 'contradictory' });
    expect(slider('')).toMatchObject({ reason: 'not-ready' });
  });
  it('radio groups that say nothing or too much', () => {
    const words = { on: ['Yes'], off: ['No'] };
    const group = (a: string, b: string) =>
      state(
        `<div role="radiogroup" aria-label="${LABEL}"><i role="radio" ${a}>Yes</i><i role="radio" ${b}>No</i></div>`,
        { words },
      );
    expect(group('', '')).toMatchObject({ reason: 'not-ready' });
    expect(group('aria-checked="false"', 'aria-checked="false"')).toMatchObject({ reason: 'not-ready' });
    expect(group('aria-checked="true"', 'aria-checked="true"')).toMatchObject({ reason: 'contradictory' });
    expect(group('aria-checked="true" data-state="unchecked"', '')).toMatchObject({ reason: 'contradictory' });
    expect(
      group('aria-checked="true" aria-disabled="true"', 'aria-checked="false" aria-disabled="true"'),
    ).toMatchObject({ state: 'locked', fixed: 'allowed' });
  });
  it('a choice that no word is known for', () => {
    expect(state(`<div><span>${LABEL}</span><button aria-haspopup="listbox">Sometimes</button></div>`)).toMatchObject({
      reason: 'contradictory',
      choice: 'Sometimes',
    });
    expect(
      state(
        `<div><span>${LABEL}</span><button aria-haspopup="listbox"><i>On</i><b style="display:block">Off</b></button></div>`,
      ),
    ).toMatchObject({ reason: 'contradictory' });
    expect(state(`<div><span>${LABEL}</span><input role="combobox" value="Off"></div>`)).toMatchObject({
      state: 'refused',
      kind: 'combobox',
    });
  });
  it('a bare word on a plain button counts only when declared', () => {
    const html = `<div><span>${LABEL}</span><button>On</button></div>`;
    expect(state(html)).toMatchObject({ reason: 'no-control' });
    expect(state(html, { kinds: ['button'] })).toMatchObject({ state: 'allowed' });
    expect(state(html, { words: { on: ['On'], off: ['Off'] } })).toMatchObject({ state: 'allowed', kind: 'button' });
  });
  it('kinds that the target does not allow', () => {
    const html = `<label><input type="checkbox">${LABEL}</label>`;
    expect(state(html, { kinds: ['select'] })).toMatchObject({ reason: 'no-control' });
    expect(state(html, { kinds: ['switch'] })).toMatchObject({ state: 'refused', kind: 'checkbox' });
  });
  it('library attributes that corroborate or deny', () => {
    expect(attributed('aria-checked="true" data-state="checked" data-checked=""')).toMatchObject({ state: 'allowed' });
    expect(attributed('aria-checked="false" data-checked=""')).toMatchObject({ reason: 'contradictory' });
    expect(attributed('aria-checked="false" data-selected="false"')).toMatchObject({ state: 'refused' });
    expect(attributed('data-state="checked"')).toMatchObject({ reason: 'not-ready' });
    expect(attributed('aria-checked="true" aria-readonly="true"')).toMatchObject({ state: 'locked', fixed: 'allowed' });
  });
  it('searches within an element only', () => {
    page(`<div id="x"></div><label><input type="checkbox">${LABEL}</label>`);
    expect(find(document.querySelector('#x') as Element, target)).toMatchObject({ found: false, reason: 'no-control' });
    expect(find(document, target)).toMatchObject({ found: true, kind: 'checkbox', rung: 'name', refuses: 'off' });
  });
});
