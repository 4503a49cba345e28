import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { github } from '../src/services/github.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(github, signal) });
