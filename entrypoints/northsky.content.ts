import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { northsky } from '../src/services/northsky.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(northsky, signal) });
