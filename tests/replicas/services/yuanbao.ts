import type { ServiceReplica } from './kit/model.ts';

/** Facts: 设置, then 数据管理, a switch 体验优化计划 that lets conversations improve the model; on the website too. Neither address nor markup is known; the neighbours were made up here. */
export const yuanbao: ServiceReplica = {
  service: 'yuanbao',
  pages: [
    {
      id: 'chat',
      at: ['https://yuanbao.tencent.com/', 'https://yuanbao.tencent.com/chat/replica'],
      title: '腾讯元宝',
      lang: 'zh-CN',
      way: ['设置', '数据管理'],
      blocks: [
        { h: '你好', level: 1 },
        { field: 'textarea', label: '有问题尽管问' },
        { button: '设置', opens: 'settings' },
      ],
      dialogs: {
        settings: {
          name: '设置',
          blocks: [
            {
              tabs: 'settings',
              as: 'button',
              items: [
                {
                  name: '通用',
                  blocks: [
                    { w: { id: 'sound', is: 'div-switch', label: '提示音', initial: 'on' } },
                    { danger: '退出登录' },
                  ],
                },
                {
                  name: '数据管理',
                  blocks: [
                    {
                      w: {
                        id: 'plan',
                        setting: 'experience-plan',
                        is: 'div-switch',
                        loose: true,
                        label: '体验优化计划',
                        help: '开启后，对话内容可用于优化模型',
                        refuses: 'off',
                        allows: 'on',
                      },
                    },
                    { danger: '清除所有对话' },
                  ],
                },
              ],
            },
          ],
        },
      },
    },
  ],
};
