import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { wordpress } from '../src/services/wordpress.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(wordpress, signal) });
