import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { devin } from '../src/services/devin.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(devin, signal) });
