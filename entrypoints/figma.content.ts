import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { figma } from '../src/services/figma.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(figma, signal) });
