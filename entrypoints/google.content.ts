import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { google } from '../src/services/google.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(google, signal) });
