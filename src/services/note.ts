import type { Service } from '../catalog/schema.ts';

/**
 * note.com: two switches of opposite meaning on one page, refusing training and joining a programme that pays for it.
 */
export const note: Service = {
  id: 'note',
  name: 'note',
  letters: 'No',
  hosts: ['https://note.com/*'],
  signedOut: ['https://note.com/login*'],
  settings: [
    {
      id: 'refuse-training',
      name: '生成AIの学習に拒否意向を示す (refuse AI training)',
      remedy: 'control',
      pages: ['https://note.com/settings/account{/}?'],
      open: 'https://note.com/settings/account',
      path: ['プロフィールアイコン', '設定', 'アカウント', '記事設定'],
      control: {
        labels: [{ lang: 'ja', text: '生成AIの学習に拒否意向を示す', refuses: 'on' }],
        kinds: ['switch', 'checkbox'],
      },
      regions: 'Japan',
      plans: 'All creators, on the website. It holds for everything that the account has published, from then on.',
      doesNotCover: [
        'The programme that pays for training has a switch of its own on the same page.',
        'It expresses a refusal. Only those who respect it keep away.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      together: [{ service: 'note', setting: 'reward-programme' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'note help (43414600875673)',
          url: 'https://www.help-note.com/hc/ja/articles/43414600875673',
          date: '2025',
        },
        {
          what: 'note’s announcement, archived',
          url: 'https://megalodon.jp/ref/2025-0619-1905-49/https://note.com:443/info/n/n49bbcbdefe1a',
          date: '2025-06-19',
        },
        { what: 'harmonia-web.com: steps', url: 'https://harmonia-web.com/note_machine-learning', date: '2025' },
      ],
    },
    {
      id: 'reward-programme',
      name: 'AI学習対価還元プログラムに参加する (join the paid training programme)',
      remedy: 'control',
      pages: ['https://note.com/settings/account{/}?'],
      open: 'https://note.com/settings/account',
      path: ['プロフィールアイコン', '設定', 'アカウント', '記事設定'],
      control: {
        labels: [{ lang: 'ja', text: 'AI学習対価還元プログラムに参加する', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
      },
      regions: 'Japan',
      plans: 'On since 1 August 2025 unless training was refused before. Single articles can be left out.',
      doesNotCover: [
        'The refusal of training is a switch of its own on the same page.',
        'Leaving the programme ends what it pays.',
        'Training already done stays done.',
      ],
      default: [
        { stands: 'refused', plans: ['Accounts that had refused training before'] },
        { stands: 'allowed', since: '2025-08-01' },
      ],
      together: [{ service: 'note', setting: 'refuse-training' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'note help (43414600875673)',
          url: 'https://www.help-note.com/hc/ja/articles/43414600875673',
          date: '2025',
        },
        {
          what: 'note’s announcement, archived',
          url: 'https://megalodon.jp/ref/2025-0619-1905-49/https://note.com:443/info/n/n49bbcbdefe1a',
          date: '2025-06-19',
        },
      ],
    },
  ],
};
