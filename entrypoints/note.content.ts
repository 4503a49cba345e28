import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/content/script.ts';
import { note } from '../src/services/note.ts';

export default defineContentScript({ registration: 'runtime', main: ({ signal }) => runPage(note, signal) });
