import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { facebook } from '../src/services/facebook.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(facebook, signal) });
