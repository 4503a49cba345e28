// @vitest-environment node
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { compare } from '../browser/visual/compare.ts';

/** A picture of 40 × 40 points, the first of them in another colour. */
async function picture(other = 0, colour = 255, height = 40): Promise<Buffer> {
  const data = Buffer.alloc(40 * height * 3, 200);
  data.fill(colour, 0, other * 3);
  return sharp(data, { raw: { width: 40, height, channels: 3 } })
    .png()
    .toBuffer();
}

it.each<[string, number, number, boolean]>([
  ['nothing', 0, 255, true],
  ['a shade of everything', 1600, 205, true],
  ['a few points', 12, 255, true],
  ['a line', 40, 255, false],
])('pictures that differ by %s are the same: %4$s', async (_what, other, colour, same) => {
  const { same: is, picture: where } = await compare(await picture(), await picture(other, colour));
  expect(is).toBe(same);
  expect(where === undefined).toBe(same);
});

it('shows where they differ in red', async () => {
  const { points, picture: where } = await compare(await picture(), await picture(40));
  expect(points).toBe(40);
  const { data } = await sharp(where).raw().toBuffer({ resolveWithObject: true });
  expect([...data.subarray(0, 3)]).toEqual([220, 0, 0]);
  expect([...data.subarray(41 * 3, 42 * 3)]).not.toEqual([220, 0, 0]);
});

it('another size differs', async () => {
  expect((await compare(await picture(), await picture(0, 255, 50))).same).toBe(false);
});
