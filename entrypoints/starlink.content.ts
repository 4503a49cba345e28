import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { starlink } from '../src/services/starlink.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(starlink, signal) });
