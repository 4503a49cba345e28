import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { tumblr } from '../src/services/tumblr.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(tumblr, signal) });
