import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { openaiPlatform } from '../src/services/openai-platform.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(openaiPlatform, signal) });
