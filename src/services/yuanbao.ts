import type { Service } from '../catalog/schema.ts';

/** Tencent Yuanbao: a switch in the settings of app and website, off at first. Its address is not known. */
export const yuanbao: Service = {
  id: 'yuanbao',
  name: 'Tencent Yuanbao',
  letters: 'Yb',
  hosts: ['https://yuanbao.tencent.com/*'],
  signedOut: [],
  settings: [
    {
      id: 'experience-plan',
      name: '体验优化计划 (plan to improve the experience)',
      remedy: 'control',
      pages: ['https://yuanbao.tencent.com/*'],
      open: 'https://yuanbao.tencent.com/',
      confirmIn: 'own-tab',
      overlay: true,
      path: ['设置', '数据管理', '体验优化计划'],
      control: {
        labels: [{ lang: 'zh-CN', text: '体验优化计划', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
      },
      app: ['In the app, open “设置”, then “数据管理”.', 'Turn off “体验优化计划”.'],
      plans: 'Off at first since 5 March 2025.',
      doesNotCover: ['Training already done stays done.'],
      default: [{ stands: 'refused', since: '2025-03-05' }],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Cailianshe: the new switch, off at first, in app and website',
          url: 'https://m.cls.cn/detail/1962491',
          date: '2025-03-05',
        },
        { what: 'Copy of a report of the 21st Century Business Herald: where it is', date: '2025-03' },
      ],
    },
  ],
};
