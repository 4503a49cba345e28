import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { grok } from '../src/services/grok.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(grok, signal) });
