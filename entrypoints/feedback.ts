import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { feedbackButtons } from '../src/catalog/feedback.ts';
import { watchFeedback } from '../src/content/feedback/feedback.ts';

/** Registered for pages where feedback sends a conversation, when the person turned that on. */
export default defineUnlistedScript(() => watchFeedback(feedbackButtons));
