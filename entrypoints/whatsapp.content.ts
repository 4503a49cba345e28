import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { whatsapp } from '../src/services/whatsapp.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(whatsapp, signal) });
