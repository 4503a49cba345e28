import type { Service } from '../catalog/schema.ts';

/**
 * Devin Desktop, until June 2026 Windsurf and before that Codeium: a row among the account's settings; on refuses. By an
 * older guide it is "zero data retention" in the profile. Whether either moved with the new name is not known.
 */
export const windsurf: Service = {
  id: 'windsurf',
  name: 'Devin Desktop (Windsurf)',
  letters: 'Ws',
  hosts: ['https://windsurf.com/*', 'https://codeium.com/*'],
  signedOut: ['https://windsurf.com/account/login*'],
  settings: [
    {
      id: 'zero-data-retention',
      name: 'Disable Telemetry',
      remedy: 'control',
      pages: [
        'https://windsurf.com/settings{/}?',
        'https://windsurf.com/profile{/}?',
        'https://codeium.com/profile{/}?',
      ],
      open: 'https://windsurf.com/settings',
      path: ['windsurf.com', 'the settings of your account', 'Disable Telemetry'],
      control: {
        labels: [{ lang: 'en', text: 'Disable Telemetry', refuses: 'on' }],
        kinds: ['switch', 'checkbox'],
        never: ['Delete Account'],
      },
      plans: 'Individuals, for whom training is allowed at first. Teams and Enterprise are opted out.',
      doesNotCover: [
        'By its terms, as one reader has it, opting out turns Chat off.',
        'Windsurf became Devin Desktop on 2 June 2026: the row was seen before that, and may have moved to Devin’s own settings.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused', plans: ['Teams', 'Enterprise'] }, { stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'nyosegawa.com: the row and its address, with a picture',
          url: 'https://nyosegawa.com/en/posts/coding-agent-terms-investigation/',
          date: '2026-03-27',
        },
        {
          what: 'Windsurf’s documentation (copy in a public repository): code snippet telemetry is refused in the settings of the account',
        },
        {
          what: 'Cognition: Windsurf becomes Devin Desktop',
          url: 'https://cognition.com/blog/introducing-devin-desktop',
          date: '2026-06-02',
        },
        {
          what: 'Devin documentation: older accounts keep windsurf.com',
          url: 'https://docs.devin.ai/ja/cli/enterprise/windsurf-auth.md',
          date: '2026',
        },
        {
          what: 'ptkd.com: defaults, and the older name of the mode',
          url: 'https://ptkd.com/journal/does-windsurf-keep-my-code-or-prompt-data',
          date: '2026',
        },
        {
          what: 'ConductAtlas reading of Windsurf’s terms',
          url: 'https://conductatlas.com/platform/windsurf/windsurf-terms-of-service/chat-data-used-for-ai-training-opt-out-disables-service/',
          date: '2026',
        },
        { what: 'Scripts that sign in (public repositories): address of the sign-in page', date: '2026' },
      ],
    },
  ],
};
