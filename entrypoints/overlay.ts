import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { waitForSign } from '../src/content/overlay/overlay.ts';
import { offer } from '../src/content/runtime-slot.ts';

/** Loaded by the background, instead of the page runtime, on pages over which a setting may open. */
export default defineUnlistedScript(() => offer(waitForSign));
