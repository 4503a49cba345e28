import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { adobe } from '../src/services/adobe.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(adobe, signal) });
