import type { Service } from '../catalog/schema.ts';

/** ServiceNow: a button in the instance that cannot be taken back from there, so Holdout only names the way. */
export const servicenow: Service = {
  id: 'servicenow',
  name: 'ServiceNow',
  letters: 'Sw',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'data-sharing',
      name: 'Data controls: Data sharing',
      remedy: 'app',
      pages: [],
      for: 'administrator',
      path: ['All', 'AI Control Tower', 'Home', 'Settings', 'Data controls', 'Data sharing'],
      app: [
        'In your instance open “All”, “AI Control Tower”, “Home”, “Settings”, “Data controls”, then “Data sharing”. In older releases: “All”, “Now Assist Admin”, “Settings”, “Data sharing and processing”, “Data sharing”.',
        'Press “Opt out”, then “Opt Out” in the window that asks.',
        'It cannot be taken back in the instance: make sure before you press.',
      ],
      plans:
        'The role sn_ai_governance.ai_steward or admin. Never on for the Government Community Cloud and for instances hosted by yourself.',
      doesNotCover: [
        'Each instance has its own; where it is not a production instance it can only be read.',
        '“Data overflow processing” on the same tab is another matter.',
        'The button is there only where a Now Assist plugin is installed, and may take up to five business days.',
        'Training already done stays done.',
      ],
      oneWay: true,
      default: [{ stands: 'allowed' }],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'ServiceNow documentation (ServiceNow/ServiceNowDocs), opt out of data sharing: way, role, one-way',
          url: 'https://github.com/ServiceNow/ServiceNowDocs',
          date: '2026-11-02',
        },
        {
          what: 'The same, data controls: name of the tab, on at first',
          url: 'https://github.com/ServiceNow/ServiceNowDocs',
          date: '2026-08-14',
        },
        {
          what: 'The same, opt out for Now Assist: the older way, names of the buttons',
          url: 'https://github.com/ServiceNow/ServiceNowDocs',
          date: '2026-01-23',
        },
      ],
    },
  ],
};
