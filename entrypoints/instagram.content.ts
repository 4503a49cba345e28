import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { instagram } from '../src/services/instagram.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(instagram, signal) });
