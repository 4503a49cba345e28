import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { deviantart } from '../src/services/deviantart.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(deviantart, signal) });
