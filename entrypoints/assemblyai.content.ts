import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { assemblyai } from '../src/services/assemblyai.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(assemblyai, signal) });
