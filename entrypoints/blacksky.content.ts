import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { blacksky } from '../src/services/blacksky.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(blacksky, signal) });
