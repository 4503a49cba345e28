import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { upwork } from '../src/services/upwork.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(upwork, signal) });
