import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { microsoftCopilot } from '../src/services/microsoft-copilot.ts';

export default defineContentScript({
  registration: 'runtime',
  main: ({ signal }) => runPage(microsoftCopilot, signal),
});
