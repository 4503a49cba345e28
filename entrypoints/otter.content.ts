import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { otter } from '../src/services/otter.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(otter, signal) });
