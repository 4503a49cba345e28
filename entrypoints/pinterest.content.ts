import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { pinterest } from '../src/services/pinterest.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(pinterest, signal) });
