import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { linkedin } from '../src/services/linkedin.ts';

export default defineContentScript({
  matches: linkedin.hosts,
  runAt: 'document_idle',
  main: ({ signal }) => runPage(linkedin, signal),
});
