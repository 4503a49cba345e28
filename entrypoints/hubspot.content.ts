import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { hubspot } from '../src/services/hubspot.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(hubspot, signal) });
