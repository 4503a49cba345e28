/**
 * Every drawing of the interface, from the look: state glyphs (one glyph, one meaning), icons, the mark. All are
 * decoration next to a word.
 */
import type { ComponentChildren, JSX } from 'preact';
import type { GlyphName, Tone } from '../model/standing.ts';

const line = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

const GLYPHS: Record<GlyphName, ComponentChildren> = {
  allowed: (
    <>
      <path {...line} d="M9 3.05A5.5 5.5 0 1 0 12.95 7" stroke-width="1.75" />
      <path {...line} d="M7.5 8.5 14 2M10.25 1.75h4v4" stroke-width="1.75" />
    </>
  ),
  refused: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path
        d="m4.9 8.3 2.1 2.1 4.1-4.6"
        fill="none"
        stroke="var(--cut)"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </>
  ),
  locked: (
    <>
      <rect x="2.5" y="7" width="11" height="7.5" rx="2" fill="currentColor" />
      <path {...line} d="M5 7V4.75a3 3 0 0 1 6 0V7" stroke-width="1.75" />
    </>
  ),
  'not-offered': (
    <>
      <circle {...line} cx="8" cy="8" r="6.25" stroke-width="1.5" />
      <path {...line} d="M5 8h6" stroke-width="1.75" />
    </>
  ),
  'signed-out': (
    <>
      <circle {...line} cx="8" cy="5" r="2.9" stroke-width="1.5" />
      <path {...line} d="M2.75 14.25c.4-2.9 2.5-4.5 5.25-4.5s4.85 1.6 5.25 4.5" stroke-width="1.5" />
    </>
  ),
  requested: (
    <>
      <rect {...line} x="1.75" y="3.25" width="12.5" height="9.5" rx="1.75" stroke-width="1.5" />
      <path {...line} d="m2.25 4.5 5.75 4.25 5.75-4.25" stroke-width="1.5" />
    </>
  ),
  unclear: (
    <>
      <circle {...line} cx="8" cy="8" r="6.25" stroke-width="1.5" />
      <path {...line} d="M6.2 6.3c.1-1 .8-1.6 1.8-1.6s1.8.6 1.8 1.5c0 1.3-1.8 1.4-1.8 2.7" stroke-width="1.5" />
      <circle cx="8" cy="11.3" r=".95" fill="currentColor" />
    </>
  ),
  'not-checked': <circle {...line} cx="8" cy="8" r="6.25" stroke-width="1.5" stroke-dasharray="2.2 2.71" />,
  none: (
    <>
      <circle {...line} cx="8" cy="8" r="6.25" stroke-width="1.5" />
      <path {...line} d="m3.7 12.3 8.6-8.6" stroke-width="1.5" />
    </>
  ),
  checking: (
    <>
      <circle {...line} cx="8" cy="8" r="6.25" stroke-width="1.75" opacity=".25" />
      <path {...line} d="M8 1.75A6.25 6.25 0 0 1 14.25 8" stroke-width="1.75" />
    </>
  ),
  access: (
    <>
      <circle {...line} cx="5" cy="8" r="3.25" stroke-width="1.5" />
      <path {...line} d="M8.25 8h6v3M11.5 8v2.25" stroke-width="1.5" />
    </>
  ),
};

const ICONS = {
  check: <path {...line} d="m3 8.5 3.25 3.25L13 5" stroke-width="1.75" />,
  chev: <path {...line} d="m6 3.5 4.5 4.5L6 12.5" stroke-width="1.5" />,
  back: <path {...line} d="M10 3.5 5.5 8l4.5 4.5" stroke-width="1.5" />,
  out: (
    <path
      {...line}
      d="M6.5 3.5H4A1.5 1.5 0 0 0 2.5 5v7A1.5 1.5 0 0 0 4 13.5h7a1.5 1.5 0 0 0 1.5-1.5V9.5M9.5 2.5h4v4M13 3 7.5 8.5"
      stroke-width="1.5"
    />
  ),
  search: (
    <>
      <circle {...line} cx="7" cy="7" r="4.5" stroke-width="1.5" />
      <path {...line} d="m10.5 10.5 3.5 3.5" stroke-width="1.5" />
    </>
  ),
  close: <path {...line} d="m4 4 8 8m0-8-8 8" stroke-width="1.5" />,
  copy: (
    <>
      <rect {...line} x="5.5" y="5.5" width="8" height="8" rx="1.5" stroke-width="1.5" />
      <path
        {...line}
        d="M10.5 3.5v-.25c0-.7-.55-1.25-1.25-1.25h-5.5C3 2 2.5 2.5 2.5 3.25v5.5c0 .7.55 1.25 1.25 1.25H4"
        stroke-width="1.5"
      />
    </>
  ),
  scan: (
    <path
      {...line}
      d="M2.5 5.5v-2a1 1 0 0 1 1-1h2m5 0h2a1 1 0 0 1 1 1v2m0 5v2a1 1 0 0 1-1 1h-2m-5 0h-2a1 1 0 0 1-1-1v-2M5 8h6"
      stroke-width="1.5"
    />
  ),
  print: (
    <path
      {...line}
      d="M4.5 6V2.5h7V6M4.5 11.5h-1A1.5 1.5 0 0 1 2 10V7.5A1.5 1.5 0 0 1 3.5 6h9A1.5 1.5 0 0 1 14 7.5V10a1.5 1.5 0 0 1-1.5 1.5h-1M4.5 9.5h7v4h-7z"
      stroke-width="1.5"
    />
  ),
  others: (
    <>
      <circle {...line} cx="6" cy="5.25" r="2.5" stroke-width="1.5" />
      <path
        {...line}
        d="M1.5 13.5c.35-2.5 2.1-3.9 4.5-3.9s4.15 1.4 4.5 3.9M10.5 2.9a2.5 2.5 0 0 1 0 4.7M12.3 10c1.3.6 2.05 1.8 2.2 3.5"
        stroke-width="1.5"
      />
    </>
  ),
  list: <path {...line} d="M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01" stroke-width="1.75" />,
  round: <path {...line} d="M13.5 8A5.5 5.5 0 1 1 11.6 3.85M13.75 2v3h-3" stroke-width="1.5" />,
  receipt: (
    <path {...line} d="M3.5 2h9v12l-1.75-1.25L9 14l-1-.9-1 .9-1.75-1.25L3.5 14zM6 5.5h4M6 8.5h4" stroke-width="1.5" />
  ),
  pref: (
    <>
      <path {...line} d="M2 5h6m5 0h1M2 11h1m5 0h6" stroke-width="1.5" />
      <circle {...line} cx="10.5" cy="5" r="2" stroke-width="1.5" />
      <circle {...line} cx="5.5" cy="11" r="2" stroke-width="1.5" />
    </>
  ),
};

/** The glyph of a state; its colour repeats the word beside it. */
export function Glyph({
  name,
  tone = 'quiet',
  turning = false,
}: {
  name: GlyphName;
  tone?: Tone;
  turning?: boolean;
}): JSX.Element {
  return (
    <svg
      class={`g${tone === 'quiet' ? '' : ` is-${tone}`}${turning ? ' turn' : ''}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {GLYPHS[name]}
    </svg>
  );
}

/** Icons that point along the line, and so the other way where lines run from right to left. */
const ALONG = new Set<keyof typeof ICONS>(['chev', 'back', 'out', 'list', 'search']);

export function Icon({ name }: { name: keyof typeof ICONS }): JSX.Element {
  return (
    <svg class={ALONG.has(name) ? 'flip' : undefined} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {ICONS[name]}
    </svg>
  );
}

/** An H whose last stem is held out. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 20 20" aria-hidden="true">
      <rect style="fill:var(--mark-tile)" width="20" height="20" rx="5" />
      <path style="fill:var(--mark-stem)" d="M4 4h4v5h2v2H8v5H4z" />
      <path style="fill:var(--mark-out)" d="M12 4h4v12h-4z" />
    </svg>
  );
}
