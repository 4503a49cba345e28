import type { Service } from '../catalog/schema.ts';

/** TRAE: a setting of the editor's Chinese edition, named by one source. On refuses. */
export const trae: Service = {
  id: 'trae',
  name: 'TRAE',
  letters: 'Tr',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'local-privacy-mode',
      name: '本地隐私模式 (local privacy mode)',
      remedy: 'app',
      pages: [],
      path: ['头像', 'IDE 设置', '账号设置', '本地隐私模式'],
      app: ['In TRAE CN, press your picture (头像), then “IDE 设置”, “账号设置”.', 'Turn on “本地隐私模式”.'],
      regions: 'TRAE CN, the Chinese edition.',
      plans: 'Off at first.',
      doesNotCover: [
        'Only one source names it.',
        'Holdout cannot read or change a setting of the editor.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Article on Volcengine’s site: label, where it is, default',
          url: 'https://www.volcengine.com/article/2844328',
          date: '2026',
        },
      ],
    },
  ],
};
