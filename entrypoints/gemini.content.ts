import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { gemini } from '../src/services/gemini.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(gemini, signal) });
