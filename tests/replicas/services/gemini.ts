import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: a chip that shows On or Off and opens a menu; "Turn off" (1 step), and "Turn off and delete activity" (2
 * steps), which must never be pressed; then a dialog that asks. Beside it a button for auto-delete and a row with
 * `role=checkbox`.
 */
export const gemini: ServiceReplica = {
  service: 'gemini',
  signedOut: 'https://accounts.google.com/v3/signin/identifier?continue={url}',
  account: {
    body: '<header><a href="https://accounts.google.com/SignOutOptions?hl=en" aria-label="Google Account: {who} ({who}@example.com)"></a></header>',
  },
  pages: [
    {
      id: 'activity',
      at: [
        'https://myactivity.google.com/product/gemini',
        'https://myactivity.google.com/u/1/product/gemini',
        'https://myactivity.google.com/product/gemini?utm_source=gemini',
      ],
      title: 'Gemini Apps Activity',
      blocks: [
        { h: 'Your Gemini Apps', level: 1 },
        {
          w: {
            id: 'keep',
            setting: 'keep-activity',
            is: 'chip',
            label: 'Keep activity',
            name: 'Turn {verb} your Keep Activity setting',
            refuses: 'off',
            allows: 'on',
            help: 'Keeping your activity lets you pick up chats where you left off anytime and helps improve Google services, including AI models.',
            menu: { off: 'Turn off', hint: '1 step', never: ['Turn off and delete activity'] },
            confirm: {
              when: 'off',
              title: 'Turn off Keep activity?',
              text: 'Chats are still kept for 72 hours.',
              press: 'Turn off',
            },
            languages: {
              ja: { words: { on: 'オン', off: 'オフ' }, off: 'オフにする' },
              fr: { off: 'Désactiver' },
              es: { off: 'Desactivar' },
              'pt-BR': { words: { on: 'Ativada', off: 'Desativada' }, off: 'Desativar' },
              ko: { off: '사용 안함(중지)' },
              he: { off: 'השבתה' },
            },
          },
        },
        {
          w: {
            id: 'audio',
            setting: 'audio-live',
            is: 'google-checkbox',
            label: 'Improve Google services with your audio and Gemini Live recordings',
            refuses: 'off',
            allows: 'on',
          },
        },
        { danger: 'Auto-delete is off', attributes: { 'aria-label': 'Choose an auto-delete option', role: 'button' } },
        { danger: 'Delete' },
        { field: 'text', label: 'Search your activity' },
      ],
    },
  ],
};
