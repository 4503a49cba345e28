import type { Service } from '../catalog/schema.ts';

/**
 * Atlassian: two choices of the organisation, in-app data and metadata; the second can be changed on Enterprise only.
 */
export const atlassian: Service = {
  id: 'atlassian',
  name: 'Atlassian',
  letters: 'At',
  hosts: ['https://admin.atlassian.com/*'],
  signedOut: ['https://id.atlassian.com/login*'],
  settings: [
    {
      id: 'in-app-data',
      name: 'Data contribution: in-app data',
      remedy: 'control',
      pages: ['https://admin.atlassian.com/o/:instance/*'],
      open: 'https://admin.atlassian.com/',
      hubs: ['https://admin.atlassian.com/'],
      for: 'administrator',
      overlay: true,
      path: ['Atlassian Administration', 'Security', 'Data contribution', 'In-app data'],
      control: {
        labels: [
          { lang: 'en', text: 'In-app data contribution', refuses: 'off' },
          { lang: 'en', text: 'In-app data', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox', 'select', 'menu', 'combobox', 'radio'],
        words: { on: ['On'], off: ['Off'] },
        reveal: [{ press: ['Security'], optional: true }, { press: ['Data contribution'] }],
        never: ['Include data', 'Exclude data'],
      },
      regions: 'Not on Atlassian Government Cloud.',
      plans:
        'On at first for Free and Standard, off for Premium and Enterprise. A trial of a higher plan can change that. In force since 17 August 2026.',
      doesNotCover: [
        'Metadata is a choice of its own, and below Enterprise it cannot be refused.',
        'Single spaces and apps can be included or excluded apart from this.',
        'Training already done stays done.',
      ],
      default: [
        { stands: 'allowed', plans: ['Free', 'Standard'], since: '2026-08-17' },
        { stands: 'refused', plans: ['Premium', 'Enterprise'] },
      ],
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Atlassian Support: data contribution settings',
          url: 'https://support.atlassian.com/security-and-access-policies/docs/data-contribution-settings/',
          date: '2026',
        },
        {
          what: 'Atlassian Support: include or exclude in-app data',
          url: 'https://support.atlassian.com/security-and-access-policies/docs/include-or-exclude-in-app-data/',
          date: '2026',
        },
        {
          what: 'Atlassian Trust: data contribution',
          url: 'https://www.atlassian.com/trust/ai/data-contribution',
          date: '2026-04',
        },
        {
          what: 'Groundy: what to turn off',
          url: 'https://groundy.com/articles/atlassian-turned-on-ai-training-data-collection-by-default-heres-what-to-disable/',
          date: '2026',
        },
      ],
    },
    {
      id: 'metadata',
      name: 'Data contribution: metadata',
      remedy: 'control',
      pages: ['https://admin.atlassian.com/o/:instance/*'],
      open: 'https://admin.atlassian.com/',
      hubs: ['https://admin.atlassian.com/'],
      for: 'administrator',
      overlay: true,
      path: ['Atlassian Administration', 'Security', 'Data contribution', 'Metadata'],
      control: {
        labels: [
          { lang: 'en', text: 'Metadata contribution', refuses: 'off' },
          { lang: 'en', text: 'Metadata', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox', 'select', 'menu', 'combobox', 'radio'],
        words: { on: ['On'], off: ['Off'] },
        reveal: [{ press: ['Security'], optional: true }, { press: ['Data contribution'] }],
        never: ['Include data', 'Exclude data'],
      },
      plans: 'Enterprise only. On Free, Standard and Premium metadata is always contributed.',
      doesNotCover: ['In-app data is a choice of its own.', 'Training already done stays done.'],
      default: [
        { stands: 'allowed', plans: ['Free', 'Standard', 'Premium'], since: '2026-08-17' },
        { stands: 'refused', plans: ['Enterprise'] },
      ],
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Atlassian Support: data contribution settings',
          url: 'https://support.atlassian.com/security-and-access-policies/docs/data-contribution-settings/',
          date: '2026',
        },
      ],
    },
  ],
};
