import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { medium } from '../src/services/medium.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(medium, signal) });
