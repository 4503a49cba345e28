import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { tiktok } from '../src/services/tiktok.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(tiktok, signal) });
