/* oxlint-disable no-underscore-dangle, typescript/no-unsafe-type-assertion -- what a page shows to the test is on its global object */
/**
 * The peer that asks Chromium's accessibility tree: the first node with a control's role whose name is the label; where
 * there is none, the first whose name contains it. Names, roles and states are the browser's own.
 */
import type { Page, Protocol } from 'puppeteer-core';
import { CONTROLS, GROUPS, OPTIONS } from './peers.ts';
import type { Seen } from './peers.ts';

type Node = Protocol.Accessibility.AXNode;
interface Words {
  on: string[];
  off: string[];
}

const plain = (text: unknown): string =>
  (typeof text === 'string' ? text : '').replace(/\s+/g, ' ').trim().toLowerCase();
const roleOf = (node: Node): string => String(node.role?.value ?? '').replace('comboboxmenulist', 'combobox');
const none = (detail: string): Seen => ({ found: false, key: null, position: null, detail });

function positionOf(node: Node, words: Words): string | null {
  for (const name of ['checked', 'pressed', 'selected'])
    for (const { name: property, value } of node.properties ?? [])
      if (property === name)
        return String(value.value) === 'true' ? 'on' : String(value.value) === 'false' ? 'off' : null;
  if (roleOf(node) === 'slider') {
    const most = node.properties?.find((p) => p.name === 'valuemax')?.value.value;
    return Number(node.value?.value) === Number(most) ? 'on' : 'off';
  }
  for (const text of [node.value?.value, node.name?.value].map(plain)) {
    if (words.on.some((w) => plain(w) === text)) return 'on';
    if (words.off.some((w) => plain(w) === text)) return 'off';
  }
  return null;
}

/** What the tree gives for the label of the setting; the page keeps what to press. */
export async function lookInTree(page: Page, label: string, words: Words, refuses: 'on' | 'off'): Promise<Seen> {
  const client = await page.createCDPSession();
  try {
    await client.send('Accessibility.enable');
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const within = (node: Node): Node[] =>
      (node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? [child, ...within(child)] : [];
      });
    const ordered = nodes[0] ? [nodes[0], ...within(nodes[0])] : [];
    const seen = ordered.filter((node) => !node.ignored);
    const keep = async (node: Node): Promise<string | null> => {
      const { object } = await client.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId ?? 0 });
      const { result } = await client.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function () { globalThis.__press = this; return globalThis.__keyOf(this) ?? null; }',
        returnByValue: true,
      });
      return (result.value as string | undefined) ?? null;
    };
    const wanted = plain(label);
    for (const exact of [true, false]) {
      const named = (node: Node) =>
        exact ? plain(node.name?.value) === wanted : plain(node.name?.value).includes(wanted);
      const one = seen.find((node) => CONTROLS.includes(roleOf(node)) && named(node));
      if (one)
        return {
          found: true,
          key: await keep(one),
          position: positionOf(one, words),
          detail: exact ? 'exact' : 'part',
        };
      const group = seen.find((node) => GROUPS.includes(roleOf(node)) && named(node));
      if (!group) continue;
      const option = (side: 'on' | 'off') =>
        within(group).find(
          (node) => OPTIONS.includes(roleOf(node)) && words[side].some((w) => plain(w) === plain(node.name?.value)),
        );
      const [on, off] = [option('on'), option('off')];
      if (!on || !off) return none('the group has no options of these names');
      const key = await keep(refuses === 'on' ? on : off);
      const position = positionOf(on, words) === 'on' ? 'on' : positionOf(off, words) === 'on' ? 'off' : null;
      return { found: true, key, position, detail: 'group' };
    }
    return none('no control has this name');
  } finally {
    await client.detach();
  }
}
