import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { x } from '../src/services/x.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(x, signal) });
