import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { twitch } from '../src/services/twitch.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(twitch, signal) });
