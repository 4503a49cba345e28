/** What stands in the closed shadow roots of a page, where the notice lives: each browser's own protocol leads into them. */
import type { CDPSession, Page } from 'puppeteer-core';

export interface NoticeButton {
  name: string;
  disabled: boolean;
  /** Has the focus within the notice. */
  focused: boolean;
  box: { x: number; y: number; width: number; height: number };
}

export interface Notice {
  /** The name of what it says: `allowed`, `working`, `done`, `could-not`... Empty where none is given. */
  state: string;
  /** What a person can read, a line for each block. */
  text: string;
  /** A press did nothing, and it says why: it had not been in sight for long enough. */
  excused: boolean;
  buttons: NoticeButton[];
  box: NoticeButton['box'];
}

/** What is used of a connection by WebDriver BiDi, which Puppeteer keeps to itself: its version is pinned. */
export interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/**
 * Runs in the page, with the closed root as `this`; answers in JSON, the one form that both protocols carry alike.
 * Everything it uses must be within it: it is sent as text.
 */
/* oxlint-disable unicorn/consistent-function-scoping */
function readRoot(this: ShadowRoot): string {
  const boxOf = (element: Element): NoticeButton['box'] => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const shown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && boxOf(element).width > 0;
  const parts = [...this.children].filter(
    (part): part is HTMLElement => part instanceof HTMLElement && part.localName !== 'style' && shown(part),
  );
  const buttons = [
    ...this.querySelectorAll<HTMLElement>('button, a[href], summary, input, textarea, [role=button], [role=menuitem]'),
  ];
  const boxes = parts.map(boxOf);
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  return JSON.stringify({
    state: this.querySelector<HTMLElement>('[data-state]')?.dataset['state'] ?? '',
    text: parts
      .map((part) => part.innerText)
      .join('\n')
      .trim(),
    excused: this.querySelector('.e') !== null,
    buttons: buttons.filter(shown).map((button) => ({
      name: (button.getAttribute('aria-label') ?? button.innerText).trim().replace(/\s+/gu, ' '),
      disabled: button.matches(':disabled, [aria-disabled=true]'),
      focused: this.activeElement === button,
      box: boxOf(button),
    })),
    box: {
      x: left,
      y: top,
      width: Math.max(...boxes.map((box) => box.x + box.width)) - left,
      height: Math.max(...boxes.map((box) => box.y + box.height)) - top,
    },
  });
}
/* oxlint-enable unicorn/consistent-function-scoping */

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

function closedRootsOf(node: DomNode): DomNode[] {
  const roots = node.shadowRoots ?? [];
  return [...roots.filter((root) => root.shadowRootType === 'closed'), ...(node.children ?? []).flatMap(closedRootsOf)];
}

/** Whose children and grandchildren are searched: a page's modal dialog, where there is one, and the whole document. */
const PLACES = ["[...document.querySelectorAll('dialog:modal')].pop()", 'document.documentElement'];

/** Closed roots of what stands there, each a `Notice` in JSON. */
export async function chromiumRoots(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  try {
    return await rootsIn(session);
  } finally {
    await session.detach();
  }
}

async function rootsIn(session: CDPSession): Promise<string[]> {
  const roots: DomNode[] = [];
  for (const expression of PLACES) {
    const { objectId } = (await session.send('Runtime.evaluate', { expression })).result;
    if (objectId === undefined) continue;
    const { node } = await session.send('DOM.describeNode', { objectId, depth: 2, pierce: true });
    roots.push(...closedRootsOf(node));
  }
  const found: string[] = [];
  for (const root of roots) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const answer = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: readRoot.toString(),
      returnByValue: true,
    });
    if (typeof answer.result.value === 'string') found.push(answer.result.value);
  }
  return found;
}

interface BidiNode {
  sharedId?: string;
  value?: { mode?: string; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}

function closedBidiRoots(node: BidiNode): BidiNode[] {
  const root = node.value?.shadowRoot;
  return [...(root?.value?.mode === 'closed' ? [root] : []), ...(node.value?.children ?? []).flatMap(closedBidiRoots)];
}

/** The same in Firefox. @param context the page's browsing context */
export async function firefoxRoots(bidi: Bidi, context: string): Promise<string[]> {
  const target = { context };
  const roots: BidiNode[] = [];
  for (const expression of PLACES) {
    const { result } = await bidi.send('script.evaluate', {
      expression,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 2 },
    });
    roots.push(...closedBidiRoots(Object(result['result'])));
  }
  const found: string[] = [];
  for (const root of roots) {
    const done = await bidi.send('script.callFunction', {
      functionDeclaration: readRoot.toString(),
      this: { sharedId: root.sharedId },
      target,
      awaitPromise: false,
    });
    found.push(String(Reflect.get(Object(done.result['result']), 'value')));
  }
  return found;
}
