import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/page/run.ts';
import { github } from '../src/services/github.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(github, signal) });
