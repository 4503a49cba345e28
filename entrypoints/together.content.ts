import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { together } from '../src/services/together.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(together, signal) });
