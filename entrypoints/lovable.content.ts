import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { lovable } from '../src/services/lovable.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(lovable, signal) });
