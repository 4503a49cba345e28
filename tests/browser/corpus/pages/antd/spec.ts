import { page } from '../../kit/spec.ts';

export const spec = page({
  library: 'antd',
  framework: 'React',
  pattern:
    'Switch in a list item with no name at all; turning it off asks in a Modal; Segmented and Select in other rows',
  title: '数据设置',
  rows: [
    ['suggestions', '显示智能建议', true],
    ['training', '数据用于优化体验', true, '允许将您的对话内容用于训练模型。'],
    ['voice', '语音数据用于优化体验', true, '与“数据用于优化体验”无关。'],
    ['ads', '个性化广告', true],
    ['size', '字号', '中'],
    ['language', '语言', '简体中文'],
  ],
  key: 'training',
  on: true,
  off: false,
  early: 'skeleton',
  target: {
    labels: [
      { text: '数据用于优化体验', lang: 'zh', refuses: 'off' },
      { text: 'Improve the model for everyone', lang: 'en', refuses: 'off' },
    ],
    kinds: ['switch'],
    complete: [{ confirm: { says: ['关闭后，您的新对话将不会用于训练模型。'], press: ['确认'] } }],
    never: ['删除'],
  },
});
