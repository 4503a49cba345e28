/** What the notice is built of, before it says anything. */
import { t } from '../../shared/texts.ts';
import { css } from './css.ts';
import { element } from './parts.ts';

interface Frame {
  /** What stands in the page: an element without a name of any sort. */
  host: HTMLElement;
  root: ShadowRoot;
  /** What is seen, and can be turned to. */
  box: HTMLElement;
  /** What a view is drawn in. */
  content: HTMLElement;
  /** What is read out. */
  status: HTMLElement;
}

/** Builds it, dressed; it is not in the page yet. */
export function createFrame(document: Document): Frame {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const box = element(document, 'section');
  const content = element(document, 'div');
  const status = element(document, 'div', 'sr');
  box.dataset['notice'] = '';
  box.setAttribute('role', 'region');
  box.tabIndex = -1;
  box.lang = t('lang');
  box.dir = t('dir');
  box.append(content, status);
  root.append(box);
  dress(root, document);
  return { host, root, box, content, status };
}

/**
 * Firefox keeps a content script's constructed sheet out of the page's document; there a style element is exempt from
 * the page's policy.
 */
function dress(root: ShadowRoot, document: Document): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element(document, 'style', '', css));
  }
}
