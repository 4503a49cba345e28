import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { airbnb } from '../src/services/airbnb.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(airbnb, signal) });
