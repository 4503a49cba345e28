import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { huggingchat } from '../src/services/huggingchat.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(huggingchat, signal) });
