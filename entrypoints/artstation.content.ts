import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { artstation } from '../src/services/artstation.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(artstation, signal) });
