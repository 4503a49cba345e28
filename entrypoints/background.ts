import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createBackground } from '../src/background/index.ts';

export default defineBackground(() => {
  const background = createBackground();
  // Listeners are there at the top level, before anything is awaited: the event that woke us must find them.
  // The polyfill, and newer browsers by themselves, send what the promise gives.
  // oxlint-disable-next-line typescript/no-misused-promises
  browser.runtime.onMessage.addListener((message: unknown, sender) => background.message(message, sender));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void background.installed(reason);
  });
  browser.runtime.onStartup.addListener(() => {
    void background.browserStarted();
  });
  browser.permissions.onAdded.addListener(({ origins }) => {
    void background.accessChanged(origins);
  });
  browser.permissions.onRemoved.addListener(() => {
    void background.accessChanged();
  });
  browser.alarms.onAlarm.addListener(() => {
    void background.wake();
  });
  browser.windows.onRemoved.addListener(() => {
    void background.windowClosed();
  });
  // Not of `storage.session`: what is kept there is the background's own, and as large as the head.
  browser.storage.local.onChanged.addListener((changes) => {
    void background.stored(changes);
  });
  // Firefox has none.
  (browser.storage.managed as Partial<typeof browser.storage.managed>).onChanged?.addListener(() => {
    void background.policyChanged();
  });
  void background.wake();
});
