import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { chatgpt } from '../src/services/chatgpt.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(chatgpt, signal) });
