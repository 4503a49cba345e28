import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { misskey } from '../src/services/misskey.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(misskey, signal) });
