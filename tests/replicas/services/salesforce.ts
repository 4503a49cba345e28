import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: Einstein Setup, after Einstein was turned on; inverted: on refuses. No markup was seen: Lightning's own
 * toggle, in a shadow tree.
 */
export const salesforce: ServiceReplica = {
  service: 'salesforce',
  pages: [
    {
      id: 'einstein',
      at: [
        'https://yarn.my.salesforce-setup.com/lightning/setup/EinsteinGPTSetup/home',
        'https://yarn.lightning.force.com/lightning/setup/EinsteinGPTSetup/home',
      ],
      routes: [
        'https://:instance.my.salesforce-setup.com/lightning/setup/*',
        'https://:instance.lightning.force.com/lightning/setup/*',
      ],
      title: 'Einstein Setup',
      blocks: [
        { h: 'Einstein Setup', level: 1 },
        { w: { id: 'einstein', is: 'lightning', label: 'Turn on Einstein', initial: 'on' } },
        {
          w: {
            id: 'opt-out',
            setting: 'opt-out-of-data-access',
            is: 'lightning',
            label: 'Opt Out of Customer Data Access',
            help: 'Your data is not used for global models.',
            refuses: 'on',
            allows: 'off',
          },
        },
      ],
    },
  ],
};
