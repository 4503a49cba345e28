import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { quora } from '../src/services/quora.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(quora, signal) });
