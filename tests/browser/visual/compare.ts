/** Compares two pictures of one view, drawn by the same browser on the same machine. */
import sharp from 'sharp';

/** A channel may differ by this much: what two drawings of the same thing differ by at an edge. */
const CHANNEL = 8;
/** And this many points may differ by more. */
const POINTS = 12;

export interface Comparison {
  same: boolean;
  /** How many points differ. */
  points: number;
  /** Where they are, in red on a pale picture of the new one; absent where both are the same. */
  picture?: Buffer;
}

async function raw(png: Buffer): Promise<{ data: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(png)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

export async function compare(reference: Buffer, now: Buffer): Promise<Comparison> {
  if (reference.equals(now)) return { same: true, points: 0 };
  const [before, after] = await Promise.all([raw(reference), raw(now)]);
  if (before.width !== after.width || before.height !== after.height)
    return { same: false, points: Math.max(before.width * before.height, after.width * after.height), picture: now };
  const shown = Buffer.alloc(after.data.length);
  let points = 0;
  for (let at = 0; at < after.data.length; at += 3) {
    const differs = [0, 1, 2].some(
      (channel) => Math.abs((before.data[at + channel] ?? 0) - (after.data[at + channel] ?? 0)) > CHANNEL,
    );
    if (differs) points += 1;
    for (const channel of [0, 1, 2])
      shown[at + channel] = differs ? (channel === 0 ? 220 : 0) : 255 - ((255 - (after.data[at + channel] ?? 0)) >> 2);
  }
  if (points <= POINTS) return { same: true, points };
  const raws = { width: after.width, height: after.height, channels: 3 } as const;
  return { same: false, points, picture: await sharp(shown, { raw: raws }).png().toBuffer() };
}
