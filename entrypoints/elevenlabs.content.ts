import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/page/run.ts';
import { elevenlabs } from '../src/services/elevenlabs.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(elevenlabs, signal) });
