import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { alexa } from '../src/services/alexa.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(alexa, signal) });
