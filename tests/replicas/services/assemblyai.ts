import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: one page with three things: the opt-out, how long data is kept (TTL), and a contract to review and sign (BAA);
 * the present state is shown. No markup was seen, nor whether it wants saving; only the label of the opt-out is known.
 */
export const assemblyai: ServiceReplica = {
  service: 'assemblyai',
  signedOut: 'https://www.assemblyai.com/dashboard/login',
  pages: [
    {
      id: 'data-controls',
      at: ['https://www.assemblyai.com/dashboard/settings/data-controls'],
      title: 'AssemblyAI',
      nav: ['API keys', 'Members', 'Billing', 'Data Controls'],
      blocks: [
        { h: 'Data Controls', level: 1 },
        {
          box: [
            { h: 'Model improvement', level: 2 },
            {
              w: {
                id: 'opt-out',
                setting: 'model-improvement',
                is: 'radix',
                loose: true,
                label: 'Opt Out of Data Sharing for Model Improvement Program',
                help: 'When this is on, your data is not used to train our models.',
                refuses: 'on',
                allows: 'off',
              },
            },
          ],
        },
        {
          box: [
            { h: 'Data retention', level: 2 },
            { w: { id: 'ttl', is: 'radix', loose: true, label: 'Time to live (TTL)', initial: 'off' } },
            { danger: 'Update TTL' },
          ],
        },
        { box: [{ h: 'Business Associate Agreement', level: 2 }, { danger: 'Review and sign BAA' }] },
      ],
    },
  ],
};
