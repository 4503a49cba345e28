import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../src/page/handover.ts';
import { stay } from '../src/page/stay.ts';

/** The page runtime. The background loads it on settings pages and nowhere else. */
export default defineUnlistedScript(() => offer(stay));
