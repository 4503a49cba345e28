import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { substack } from '../src/services/substack.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(substack, signal) });
