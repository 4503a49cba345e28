import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { ebay } from '../src/services/ebay.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(ebay, signal) });
