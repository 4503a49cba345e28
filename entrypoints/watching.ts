import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerWatch } from '../src/content/runtime-slot.ts';
import { tellOfWatched } from '../src/content/undescribed/watching.ts';

/** Loaded by the background into a page of another site that calls for a look, where Watch is on. */
export default defineUnlistedScript(() => offerWatch(tellOfWatched));
