import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runScanned } from '../src/content/scanned.ts';

/** Registered by the background on the pages of settings that a scan found, where a person gave access. */
export default defineUnlistedScript(() => {
  void runScanned();
});
