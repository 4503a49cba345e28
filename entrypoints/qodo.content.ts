import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { qodo } from '../src/services/qodo.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(qodo, signal) });
