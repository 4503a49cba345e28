import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { perplexity } from '../src/services/perplexity.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(perplexity, signal) });
