import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alter } from '../src/content/changing/changing.ts';
import { confirm } from '../src/content/changing/confirming.ts';
import { shown } from '../src/content/visit/front.ts';
import { ledAway, observeAhead, observeInRound } from '../src/content/visit/in-round.ts';
import { appears, closes } from '../src/content/overlay/overlay-watch.ts';
import { offerPressing } from '../src/content/press-slot.ts';
import { offerPutBack } from '../src/content/changing/putting-back.ts';
import { visitForm } from '../src/content/request/request-form.ts';
import { reveal, search, wayTo } from '../src/engine/pressing.ts';

/**
 * What a press needs beyond the page runtime, and what few pages do. The background loads it beside the runtime, when it
 * is needed.
 */
export default defineUnlistedScript(() =>
  offerPressing({
    alter,
    appears,
    closes,
    confirm,
    ledAway,
    observeAhead,
    observeInRound,
    offerPutBack,
    reveal,
    search,
    shown,
    visitForm,
    wayTo,
  }),
);
