import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { openrouter } from '../src/services/openrouter.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(openrouter, signal) });
