/** The contact sheet: all pictures of a run on one page, in one file. */
import sharp from 'sharp';
import type { View } from '../gallery/states.ts';

export interface Drawn {
  view: View;
  mode: string;
  now: Buffer;
  /** Absent where the reference does not have this view. */
  before?: Buffer;
  difference?: Buffer;
  points: number;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

async function image(png: Buffer, width: number, quality: number): Promise<string> {
  const small = await sharp(png).resize({ width, withoutEnlargement: true }).webp({ quality }).toBuffer();
  return `<img loading="lazy" alt="" src="data:image/webp;base64,${small.toString('base64')}">`;
}

async function changed(one: Drawn): Promise<string> {
  const { view, mode, now, before, difference, points } = one;
  const pictures = await Promise.all(
    [before, now, difference].map((png) => (png ? image(png, 640, 80) : Promise.resolve('<i>none</i>'))),
  );
  const said = before ? `${points} points differ` : 'new';
  return `<h3>${escaped(`${view[0]} ${view[1]} at ${view[2]}, ${mode}: ${said}`)}</h3><div class="three">${pictures.join('')}</div>`;
}

async function row(name: string, drawn: readonly Drawn[]): Promise<string> {
  const figures = await Promise.all(
    drawn.map(
      async ({ mode, now }) => `<figure>${await image(now, 260, 60)}<figcaption>${escaped(mode)}</figcaption></figure>`,
    ),
  );
  return `<h3>${escaped(name)}</h3><div class="row">${figures.join('')}</div>`;
}

/** @returns a page that needs no other file: first what changed, beside what it was, then everything */
export async function sheet(title: string, drawn: readonly Drawn[], differing: readonly Drawn[]): Promise<string> {
  const names = new Map<string, Drawn[]>();
  for (const one of drawn) {
    const name = `${one.view[0]} ${one.view[1]} at ${one.view[2]}`;
    names.set(name, [...(names.get(name) ?? []), one]);
  }
  const parts: string[] = [];
  for (const one of differing) parts.push(await changed(one));
  const rows: string[] = [];
  for (const [name, all] of names) rows.push(await row(name, all));
  const style =
    'body{margin:24px;font:14px/1.4 system-ui,sans-serif;background:#ddd;color:#111}h3{margin:24px 0 6px;font-size:14px}.three{display:grid;grid-template-columns:repeat(3,1fr);gap:12px;align-items:start}.row{display:flex;flex-wrap:wrap;gap:12px;align-items:start}figure{margin:0}figcaption{font-size:12px}img{max-width:100%;box-shadow:0 0 0 1px #0003;display:block}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style><h1>${escaped(title)}</h1><h2>Changed: ${differing.length}</h2><p>Before, now, and where they differ.</p>${parts.join('')}<h2>All: ${drawn.length}</h2>${rows.join('')}`;
}
