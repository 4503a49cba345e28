import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { witchsky } from '../src/services/witchsky.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(witchsky, signal) });
