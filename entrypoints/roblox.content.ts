import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { roblox } from '../src/services/roblox.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(roblox, signal) });
