// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { conclude, hasStood, lookAround } from '../../../src/content/visit/page-signals.ts';
import { linkedin } from '../../../src/services/linkedin.ts';
import type { ControlSetting } from '../../../src/catalog/schema.ts';

const setting = linkedin.settings[0] as ControlSetting;
const around = (html: string) => {
  document.body.innerHTML = html;
  return lookAround(document, linkedin, setting);
};
const absent = { state: 'unclear', reason: 'no-control', absent: true } as const;
const right = { signedIn: true, notOffered: false, titled: true, hasControls: false, loading: false };

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a page that the service turned its visitor away from', () => {
  const served = (responseStatus: number): (() => void) => {
    const original = performance.getEntriesByType.bind(performance);
    performance.getEntriesByType = () => [{ responseStatus } as unknown as PerformanceEntry];
    return () => {
      performance.getEntriesByType = original;
    };
  };
  it.each([
    [503, 503],
    [500, 500],
    [429, 429],
    [403, 403],
    [404, undefined],
    [200, undefined],
    [0, undefined],
  ])('is told by its status: %i', (status, turnedAway) => {
    const restore = served(status);
    try {
      expect(around('').turnedAway).toBe(turnedAway);
    } finally {
      restore();
    }
  });
  it('is the reason when nothing could be read, and no reason to doubt what was', () => {
    const away = { ...right, turnedAway: 503 };
    expect(conclude(absent, away)).toMatchObject({ state: 'unclear', reason: 'turned-away', detail: 'HTTP 503' });
    expect(conclude({ state: 'unclear', reason: 'not-ready' }, away)).toMatchObject({ reason: 'turned-away' });
    expect(conclude({ state: 'unclear', reason: 'ambiguous' }, away)).toMatchObject({ reason: 'ambiguous' });
    expect(conclude({ state: 'allowed' }, away)).toEqual({ state: 'allowed' });
  });
});

describe('a setting that was there before', () => {
  it('is gone where its page no longer shows it, unless that says in words that it has none', () => {
    expect(conclude(absent, { ...right, stood: true })).toEqual(absent);
    expect(conclude(absent, { ...right, stood: true, notOffered: true })).toEqual({ state: 'not-offered' });
  });
  it('is known by the name under which it was read, once', () => {
    expect([hasStood({ label: 'Train' }), hasStood({ called: 'Train' }), hasStood({}), hasStood()]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('what the page around a control says', () => {
  it.each([
    'We are making some improvements to this page. Please come back in a few minutes.',
    'The settings are resting, and will be back soon.',
    'ただいまメンテナンス中です。しばらくお待ちください。',
  ])('is no absence of the setting: %s', (text) => {
    const page = around(
      `<a href="/in/me">Me</a><main><h1>Data for Generative AI Improvement</h1><p>${text}</p></main>`,
    );
    expect(page).toMatchObject({ titled: true, doubt: 'failed' });
    expect(conclude(absent, page)).toMatchObject({ state: 'unclear', reason: 'failed' });
  });

  it('is nothing on an empty page', () => {
    expect(around('')).toEqual({
      signedIn: false,
      notOffered: false,
      titled: false,
      hasControls: false,
      loading: false,
    });
  });
  it('is that a person is signed in, that the title is there, that something can be operated', () => {
    expect(
      around(
        '<a href="/in/someone">Me</a><main><h1>Daten zur  Verbesserung generativer KI</h1><input type="checkbox"></main>',
      ),
    ).toEqual({ signedIn: true, notOffered: false, titled: true, hasControls: true, loading: false });
  });
  it('is not a title inside a longer sentence, nor a search field, nor a control outside the main region', () => {
    expect(
      around(
        '<input><main><p>See Data for Generative AI Improvement for more</p><input type="search"><input type="hidden"></main>',
      ),
    ).toMatchObject({ titled: false, hasControls: false, loading: false });
  });
  it('is that its sign-in screen is displayed here, which says that nobody is signed in', () => {
    const screen = { ...linkedin, signInScreen: { selectors: ['form.signin'] } };
    const seen = (html: string, of = setting) => {
      document.body.innerHTML = html;
      return conclude(absent, lookAround(document, screen, of));
    };
    expect(seen('<form class="signin">Sign in</form>')).toEqual({ state: 'signed-out' });
    expect(seen('<form class="signin" style="display: none">Sign in</form>')).toBe(absent);
    expect(seen('<form>Search</form>')).toBe(absent);
    // A setting that is there signed out too would be there.
    expect(seen('<form class="signin">Sign in</form>', { ...setting, signedOutToo: true })).toBe(absent);
    const screened = { ...right, signInScreen: true } as const;
    expect(conclude({ state: 'unclear', reason: 'not-ready' }, screened)).toEqual({ state: 'signed-out' });
    // What was read was read, and what went wrong went wrong.
    expect(conclude({ state: 'refused', position: 'off' }, screened)).toMatchObject({ state: 'refused' });
    expect(conclude({ state: 'unclear', reason: 'ambiguous' }, screened)).toMatchObject({ reason: 'ambiguous' });
    expect(conclude(absent, { ...screened, turnedAway: 403 })).toMatchObject({ reason: 'turned-away' });
  });
  it.each(['<p aria-busy="true">', '<div role="progressbar">', '<div class="SettingsSkeleton-row">'])(
    'is that it is still loading: %s',
    (html) => {
      expect(around(html)).toMatchObject({ loading: true });
    },
  );
  it('is the page’s own words that there is no such setting', () => {
    document.body.innerHTML = '<p>Not available in your region</p>';
    expect(
      lookAround(document, linkedin, { ...setting, notOffered: { texts: ['Not available in your region'] } }),
    ).toMatchObject({ notOffered: true });
    expect(lookAround(document, linkedin, { ...setting, notOffered: { selectors: ['.gone'] } })).toMatchObject({
      notOffered: false,
    });
    const { signedIn: _, ...signedOut } = linkedin;
    expect(lookAround(document, signedOut, setting)).toMatchObject({ signedIn: false });
  });
});

describe('not offered', () => {
  it('is not what stands right in closed details or waits to be found', () => {
    const setOf = { ...setting, notOffered: { texts: ['Not available in your region'] } };
    const says = (html: string) => {
      document.body.innerHTML = html;
      return lookAround(document, linkedin, setOf).notOffered;
    };
    expect(says('<details><summary>Why?</summary>Not available in your region</details>')).toBe(false);
    expect(says('<p hidden="until-found">Not available in your region</p>')).toBe(false);
    expect(says('<details open><summary>Why?</summary>Not available in your region</details>')).toBe(true);
    expect(says('<details><summary>Not available in your region</summary></details>')).toBe(true);
  });

  it('is concluded on the right page of a signed-in person without any control', () => {
    expect(conclude(absent, right)).toEqual({ state: 'not-offered' });
    expect(conclude(absent, { ...right, titled: false, notOffered: true, hasControls: true, loading: false })).toEqual({
      state: 'not-offered',
    });
  });
  it.each([
    ['signed out', { ...right, signedIn: false }],
    ['without the title', { ...right, titled: false }],
    ['while the page is loading', { ...right, loading: true }],
    ['with a control that is not known', { ...right, hasControls: true }],
  ])('is not concluded %s', (_, surroundings) => {
    expect(conclude(absent, surroundings)).toBe(absent);
  });
  it('is not concluded from a renamed label, nor from a reading that failed otherwise', () => {
    const renamed = { state: 'unclear', reason: 'no-control' } as const;
    expect(conclude(renamed, right)).toBe(renamed);
    for (const reason of ['not-ready', 'ambiguous', 'contradictory', 'interrupted'] as const) {
      const reading = { state: 'unclear', reason } as const;
      expect(conclude(reading, right)).toBe(reading);
    }
    const refused = { state: 'refused' } as const;
    expect(conclude(refused, right)).toBe(refused);
  });
});

describe('what nobody sees', () => {
  const TITLE = 'Data for Generative AI Improvement';
  it.each([
    ['in a template', `<main><template><h1>${TITLE}</h1></template></main>`],
    ['in a script', `<main><script type="text/plain">${TITLE}</script></main>`],
    ['not displayed', `<main><div style="display:none"><h1>${TITLE}</h1></div></main>`],
  ])('is no title: %s', (_, html) => {
    expect(around(html)).toMatchObject({ titled: false });
  });
  it('is no sign of who is signed in', () => {
    expect(around('<main></main><a href="/in/someone" style="display:none">Me</a>')).toMatchObject({ signedIn: false });
    expect(around('<main></main><a href="/in/someone">Me</a>')).toMatchObject({ signedIn: true });
  });
});

describe('a page whose lack of a control says nothing', () => {
  const page = (more: string) =>
    around(`<a href="/in/someone">Me</a><main><h1>Data for Generative AI Improvement</h1>${more}</main>`);
  const long = '<p>In your region this choice is made by the members themselves.</p>';
  it('is told from one that is drawn and has none', () => {
    expect(page(long)).toMatchObject({ titled: true, hasControls: false });
    expect(page(long).doubt).toBeUndefined();
    expect(conclude(absent, page(long))).toEqual({ state: 'not-offered' });
  });
  it.each([
    ['blank', '', 'no-control'],
    ['failed', `${long}<div role="alert">Something went wrong. <button>Try again</button></div>`, 'failed'],
    ['failed', `${long}<p>Die Einstellungen konnten nicht geladen werden.</p>`, 'failed'],
    ['failed', `${long}<div role="status">You’re offline. Showing the last saved version.</div>`, 'failed'],
    ['opaque', `${long}<x-toggle on="true"></x-toggle>`, 'opaque'],
  ])('%s: %s', (doubt, more, reason) => {
    expect(page(more)).toMatchObject({ doubt });
    expect(conclude(absent, page(more))).toMatchObject({ state: 'unclear', reason });
  });
});
