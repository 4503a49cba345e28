import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { cohere } from '../src/services/cohere.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(cohere, signal) });
