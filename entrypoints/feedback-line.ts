import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showLine } from '../src/content/feedback/feedback-line.ts';
import { offerLine } from '../src/content/runtime-slot.ts';

/** Loaded by the background when there is a line to show, once for each service. */
export default defineUnlistedScript(() => offerLine(showLine));
