/**
 * Draws the toolbar's three states from their vector originals:
 *   node assets/make-icons.ts
 * The pictures are committed; run it again when an original changes.
 */
import { join } from 'node:path';
import sharp from 'sharp';

const folder = import.meta.dirname;

for (const state of ['neutral', 'attention', 'clear']) {
  for (const size of [16, 24, 32, 48]) {
    // At its own size from the start: scaling a larger picture down would blur the edges that lie on the grid.
    await sharp(join(folder, `icon-${state}.svg`), { density: (72 * size) / 128 })
      .resize(size, size)
      .png({ compressionLevel: 9 })
      .toFile(join(folder, 'public/icons', `${state}-${size}.png`));
  }
}
