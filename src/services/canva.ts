import type { Service } from '../catalog/schema.ts';

/**
 * Canva: two permissions on one page, one for usage data, one for content. How they are worded is not known, so nothing
 * is read there.
 */
export const canva: Service = {
  id: 'canva',
  name: 'Canva',
  letters: 'Ca',
  hosts: ['https://www.canva.com/*'],
  signedOut: ['https://www.canva.com/login*'],
  settings: [
    {
      id: 'ai-training',
      name: 'Privacy preferences: AI training',
      remedy: 'control',
      pages: ['https://www.canva.com/{:locale/}?settings/privacy-preferences{/}?'],
      open: 'https://www.canva.com/settings/privacy-preferences',
      path: ['Settings', 'Privacy settings', 'the switch beside each permission'],
      control: { labels: [], kinds: ['switch', 'checkbox'] },
      plans: 'Accounts of Canva Education are not trained on.',
      doesNotCover: [
        'There are two permissions, for general usage data and for your content: look at both.',
        'Creators choose about their templates elsewhere.',
        'Training already done stays done.',
      ],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Canva Trust Center, privacy: two settings, one for usage, one for content',
          url: 'https://www.canva.com/trust/privacy/',
        },
        { what: 'AI Data Use Index', url: 'https://www.productionai.institute/ai-data-use/canva', date: '2026' },
        { what: 'Catalogue of privacy addresses (public repository): the page', date: '2026' },
        {
          what: 'Catalogue of privacy policies in Catalan (public repository): the training opt-out is a switch on this page',
          date: '2026',
        },
        {
          what: 'askvity.info: a switch beside each permission',
          url: 'https://askvity.info/canva-privacy/how-do-i-change-my-privacy-settings-on-canva',
        },
        {
          what: 'romptn.com: the permission for content is off at first, by this guide',
          url: 'https://romptn.com/article/84929',
          date: '2025-11',
        },
      ],
    },
  ],
};
