import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { grammarly } from '../src/services/grammarly.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(grammarly, signal) });
