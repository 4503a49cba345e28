import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { hatenaBlog } from '../src/services/hatena-blog.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(hatenaBlog, signal) });
