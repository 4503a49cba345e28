/** The part of `runtime.MessageSender` that decides. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
}

/** Who sent a message: one of our own pages, our script in the top frame of a service's page, or nobody we listen to. */
export type Origin = { kind: 'view' } | { kind: 'page'; href: string; tabId: number } | { kind: 'foreign' };

/**
 * Tells the senders apart by what the browser vouches for, never by what the message says.
 * @param self `runtime.id`, and `base` the origin of the extension's own pages
 */
export function originOf(sender: Sender, self: { id: string; base: string }): Origin {
  if (sender.id !== self.id || sender.url === undefined) return { kind: 'foreign' };
  if (sender.url.startsWith(self.base)) return { kind: 'view' };
  if (sender.frameId === 0 && sender.tab?.id !== undefined && sender.url.startsWith('https://')) {
    return { kind: 'page', href: sender.url, tabId: sender.tab.id };
  }
  return { kind: 'foreign' };
}
