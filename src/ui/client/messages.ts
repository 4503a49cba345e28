/** Intents of the views, sent to the background, and why one was refused, in words. */
import { browser } from '@wxt-dev/browser';
import type { Reply, ViewMessage } from '../../messages.ts';
import { t } from '../../shared/texts.ts';

/** Sends an intent. @returns the answer; undefined when there is none */
export async function ask<Value>(message: ViewMessage): Promise<Reply<Value> | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Sends an intent. @returns why it was refused, in words; undefined when it was done */
export async function send(message: ViewMessage): Promise<string | undefined> {
  return trouble(await ask(message));
}

/** Why an intent was refused, in words. @returns undefined when it was done */
export function trouble(reply: Reply | undefined): string | undefined {
  if (reply === undefined) return t(isGone() ? 'trouble.gone' : 'trouble.no_answer');
  if (reply.ok) return undefined;
  if (reply.refused !== 'bad-file') return t(`trouble.${reply.refused}`);
  const why = (['damaged', 'future', 'foreign'] as const).find((one) => one === reply.detail) ?? 'damaged';
  return t(`trouble.bad_file_${why}`);
}

/** Whether this page has outlived its extension: then none of its calls comes to anything. */
export function isGone(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
