import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { elevenlabs } from '../src/services/elevenlabs.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(elevenlabs, signal) });
