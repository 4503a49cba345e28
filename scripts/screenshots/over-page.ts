/** The popup over the page, as a browser shows the two. */
import sharp from 'sharp';

const CORNER = 10;
/** From the page's top, and from its right edge. */
const TOP = 8;
const RIGHT = 24;
const EDGE = { light: '#15201c', dark: '#ffffff' } as const;

/** @param page,popup pictures as PNG */
export async function overPage(
  page: Uint8Array,
  popup: Uint8Array,
  scheme: keyof typeof EDGE,
  file: string,
): Promise<void> {
  const [{ width }, { width: wide, height: high }] = await Promise.all([
    sharp(page).metadata(),
    sharp(popup).metadata(),
  ]);
  const box = `x="40" y="40" width="${wide}" height="${high}" rx="${CORNER}"`;
  const svg = (inside: string): Buffer =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${wide + 80}" height="${high + 80}">${inside}</svg>`);
  const shadow = svg(
    `<filter id="f"><feGaussianBlur stdDeviation="12"/></filter><rect ${box} fill="#000" fill-opacity=".35" filter="url(#f)"/>`,
  );
  const edge = svg(`<rect ${box} fill="none" stroke="${EDGE[scheme]}" stroke-opacity=".2"/>`);
  const round = Buffer.from(
    `<svg width="${wide}" height="${high}"><rect width="100%" height="100%" rx="${CORNER}"/></svg>`,
  );
  const rounded = await sharp(popup)
    .ensureAlpha()
    .composite([{ input: round, blend: 'dest-in' }])
    .png()
    .toBuffer();
  const left = width - RIGHT - wide;
  const around = { left: left - 40, top: TOP - 40 };
  await sharp(page)
    .composite([
      { input: shadow, ...around },
      { input: rounded, left, top: TOP },
      { input: edge, ...around },
    ])
    .png()
    .toFile(file);
}
