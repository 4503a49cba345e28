import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { canva } from '../src/services/canva.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(canva, signal) });
