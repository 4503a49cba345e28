import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { salesforce } from '../src/services/salesforce.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(salesforce, signal) });
