import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { academia } from '../src/services/academia.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(academia, signal) });
