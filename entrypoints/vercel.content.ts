import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { vercel } from '../src/services/vercel.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(vercel, signal) });
