import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { cursor } from '../src/services/cursor.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(cursor, signal) });
