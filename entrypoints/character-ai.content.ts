import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { characterAi } from '../src/services/character-ai.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(characterAi, signal) });
