import type { Service } from '../catalog/schema.ts';

/** ArtStation: a box that tags all projects, saved with a button. */
export const artstation: Service = {
  id: 'artstation',
  name: 'ArtStation',
  letters: 'As',
  hosts: ['https://www.artstation.com/*'],
  signedOut: ['https://www.artstation.com/users/sign_in*'],
  settings: [
    {
      id: 'no-ai-tagging',
      name: 'NoAI Tagging',
      remedy: 'control',
      pages: ['https://www.artstation.com/settings{/*}?', 'https://www.artstation.com/:user/settings{/*}?'],
      open: 'https://www.artstation.com/settings',
      path: ['the profile menu', 'Settings', 'Account', 'NoAI Tagging'],
      control: {
        labels: [{ lang: 'en', text: 'NoAI Tagging', refuses: 'on' }],
        kinds: ['checkbox', 'switch'],
        complete: [{ press: ['Save'], within: 'page' }],
      },
      doesNotCover: ['The tag asks. Only those who respect it keep away.', 'Training already done stays done.'],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'Copy of ArtStation’s announcement', url: 'https://hkad.hk/2022/12/18/4317.html', date: '2022-12' },
        {
          what: 'aitrace.org on ArtStation',
          url: 'https://www.aitrace.org/company/artstation/practice/5bd56125-72d8-4611-9ed9-638974278061',
          date: '2026',
        },
      ],
    },
  ],
};
