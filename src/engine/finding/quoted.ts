/** What is shown on a page and not meant: quotes, pictures of pages, and what people or an assistant wrote. */
import { queryTree } from '../page/page-index.ts';
import { closest, elementsIn, framesOf, parentOf } from '../dom/tree.ts';

/** What a person writes, what is quoted, struck out or shown as an example is no label. */
const SAID = [
  '[contenteditable]:not([contenteditable="false"]),blockquote,pre,q,svg,del,s,code,samp,figure,[role="img"]:has(*)',
  // Entries of a log or a feed, and messages of a chat as chats mark them.
  '[role="log"],[role="feed"],[data-message-id],[data-message-author-role],[data-is-streaming],message-content',
  '[data-testid^="conversation-turn"],[data-qa="message_container"]',
  // Where components are shown, one by one.
  '[id^="storybook-"]',
].join();
/** Frames in which a page shows what is being made. */
const MODEL = /preview|artifact|sandbox|playground|vorschau|aperçu|vista previa|anteprima|プレビュー|预览/i;

/** Whether an element is part of what is only said or shown. */
export function isQuoted(element: Element): boolean {
  if (closest(element, SAID) || isPosted(element)) return true;
  return framesOf(element).some(
    (frame) =>
      closest(frame, SAID) ?? ['title', 'name', 'id'].some((name) => MODEL.test(frame.getAttribute(name) ?? '')),
  );
}

/** Whether an element stands in one of several articles of a page on which a person writes beside them: a chat. */
function isPosted(element: Element): boolean {
  const article = closest(element, 'article');
  const list = article && parentOf(article);
  return (
    !!list &&
    elementsIn(list).filter((e) => e.localName === 'article').length > 1 &&
    queryTree(element.ownerDocument, 'textarea,[role="textbox"]').some((e) => !closest(e, 'article'))
  );
}
