import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { didit } from '../src/services/didit.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(didit, signal) });
