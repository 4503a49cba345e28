import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { yuanbao } from '../src/services/yuanbao.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(yuanbao, signal) });
