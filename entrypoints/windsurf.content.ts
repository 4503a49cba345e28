import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { windsurf } from '../src/services/windsurf.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(windsurf, signal) });
