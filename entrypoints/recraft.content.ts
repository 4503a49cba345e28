import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { recraft } from '../src/services/recraft.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(recraft, signal) });
