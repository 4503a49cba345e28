import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { claude } from '../src/services/claude.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(claude, signal) });
