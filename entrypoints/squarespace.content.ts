import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { squarespace } from '../src/services/squarespace.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(squarespace, signal) });
