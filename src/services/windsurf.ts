import type { Service } from './schema.ts';

/** Windsurf: zero data retention under the profile; on refuses. The exact wording is not known, so nothing is read there. */
export const windsurf: Service = {
  id: 'windsurf',
  name: 'Windsurf',
  letters: 'Ws',
  hosts: ['https://windsurf.com/*', 'https://codeium.com/*'],
  signedOut: [],
  settings: [
    {
      id: 'zero-data-retention',
      name: 'Zero data retention',
      remedy: 'control',
      pages: ['https://windsurf.com/profile{/}?', 'https://codeium.com/profile{/}?'],
      open: 'https://windsurf.com/profile',
      path: ['the settings of your profile', 'privacy', 'zero data retention'],
      control: { labels: [], kinds: ['switch', 'checkbox'] },
      plans: 'Off at first for individuals, on for Teams and Enterprise',
      doesNotCover: ['By its terms, as one reader has it, opting out turns Chat off.', 'Training already done stays done.'],
      confidence: 'low',
      checked: '2026-11-24',
      sources: [
        { what: 'ptkd.com: the mode and its defaults', url: 'https://ptkd.com/journal/does-windsurf-keep-my-code-or-prompt-data', date: '2026' },
        { what: 'ConductAtlas reading of Windsurf’s terms', url: 'https://conductatlas.com/platform/windsurf/windsurf-terms-of-service/chat-data-used-for-ai-training-opt-out-disables-service/', date: '2026' },
      ],
    },
  ],
};
