import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parts } from '../src/content/page-parts.ts';
import { offerParts } from '../src/content/press-slot.ts';
import { offer } from '../src/content/runtime-slot.ts';
import { stay } from '../src/content/runtime.ts';

/** The page runtime. The background loads it on settings pages and nowhere else. */
export default defineUnlistedScript(() => {
  offerParts(parts);
  offer(stay);
});
