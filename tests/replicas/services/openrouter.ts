import type { ServiceReplica } from './kit/model.ts';

/** Facts: four switches, two of which begin or end with the same words; saves by itself. No markup was seen. */
export const openrouter: ServiceReplica = {
  service: 'openrouter',
  signedOut: 'https://openrouter.ai/sign-in?redirect_url={url}',
  pages: [
    {
      id: 'privacy',
      at: ['https://openrouter.ai/settings/privacy'],
      title: 'OpenRouter',
      nav: ['Profile', 'Keys', 'Credits', 'Privacy', 'Preferences'],
      blocks: [
        { h: 'Privacy', level: 1 },
        { w: { id: 'paid', is: 'radix', label: 'Enable paid endpoints that may train on inputs', initial: 'on' } },
        {
          w: {
            id: 'free',
            setting: 'free-training-endpoints',
            is: 'radix',
            label: 'Enable free endpoints that may train on inputs',
            refuses: 'off',
            allows: 'on',
          },
        },
        { w: { id: 'publish', is: 'radix', label: 'Enable free endpoints that may publish prompts', initial: 'on' } },
        { w: { id: 'zdr', is: 'radix', label: 'ZDR Endpoints Only', initial: 'off' } },
      ],
    },
  ],
};
