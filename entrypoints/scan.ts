import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runScan } from '../src/content/scan/session.ts';

/** Loaded by the background into the page that the person looks at, when they ask for a scan of it. */
export default defineUnlistedScript(() => runScan());
