import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { youtube } from '../src/services/youtube.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(youtube, signal) });
