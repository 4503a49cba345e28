import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { mistral } from '../src/services/mistral.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(mistral, signal) });
