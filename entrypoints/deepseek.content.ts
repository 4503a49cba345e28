import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { deepseek } from '../src/services/deepseek.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(deepseek, signal) });
