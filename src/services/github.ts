import type { Service } from '../catalog/schema.ts';

/**
 * GitHub Copilot: a row button with a menu, Enabled or Disabled; a second, similar row is about product improvements.
 */
export const github: Service = {
  id: 'github',
  name: 'GitHub Copilot',
  letters: 'Gh',
  hosts: ['https://github.com/*'],
  signedOut: ['https://github.com/login*'],
  account: [
    {
      selector: 'meta[name="user-login"]',
      attribute: 'content',
      source: {
        what: 'Extensions for GitHub that read the signed-in name there (public repositories hypertrons/hypertrons-crx, Ba-koD/gotomyprofile)',
        url: 'https://github.com/hypertrons/hypertrons-crx/blob/master/src/helpers/get-developer-info.ts',
      },
    },
  ],
  settings: [
    {
      id: 'copilot-training',
      name: 'Allow GitHub to use my data for AI model training',
      remedy: 'control',
      pages: ['https://github.com/settings/copilot/features{/}?', 'https://github.com/settings/copilot{/}?'],
      open: 'https://github.com/settings/copilot/features',
      path: [
        'your profile picture',
        'Copilot settings',
        'Features',
        'Privacy',
        'Allow GitHub to use my data for AI model training',
        'Disabled',
      ],
      control: {
        labels: [{ lang: 'en', text: 'Allow GitHub to use my data for AI model training', refuses: 'off' }],
        kinds: ['menu', 'select', 'combobox'],
        words: { on: ['Enabled'], off: ['Disabled'] },
      },
      plans: 'Free, Pro, Pro+ and Max. Copilot Business and Enterprise show no such row, and are not trained on.',
      doesNotCover: [
        'A row beside it, “Allow GitHub to use my data for product improvements”, is a choice of its own.',
        'Public repositories can be read by anyone, GitHub included.',
        'Training already done stays done.',
      ],
      default: [
        { stands: 'refused', plans: ['Accounts that had refused product improvements before'] },
        { stands: 'allowed', plans: ['Free', 'Pro', 'Pro+', 'Max'], since: '2026-04-24' },
      ],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'GitHub Docs, managing Copilot policies as an individual',
          url: 'https://docs.github.com/en/copilot/how-tos/manage-your-account/manage-policies',
          date: '2026',
        },
        {
          what: 'nyosegawa.com: training for Free and Pro from 24 April 2026',
          url: 'https://nyosegawa.com/en/posts/coding-agent-terms-investigation/',
          date: '2026-03-27',
        },
        { what: 'Audit of AI privacy settings (public repository), Copilot chapter', date: '2026-10-02' },
        { what: 'Replica of GitHub’s settings (public repository): the two rows and their words', date: '2026' },
        {
          what: 'StellarSand/privacy-settings, GitHub: wording and value',
          url: 'https://github.com/StellarSand/privacy-settings',
          date: '2026-06-23',
        },
      ],
    },
  ],
};
