import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPages } from '../src/content/undescribed/watch.ts';

/** Registered on all sites but those that have a script of their own, when the person turned Watch on. */
export default defineUnlistedScript(() => watchPages());
