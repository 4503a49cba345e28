import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { atlassian } from '../src/services/atlassian.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(atlassian, signal) });
