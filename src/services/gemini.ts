import type { Service } from '../catalog/schema.ts';

/**
 * Gemini: a chip that reads "On" opens a menu with "Turn off" and, below it, "Turn off and delete activity", which is
 * never pressed; then a dialog may ask. The dialog's text was not seen, its buttons are known by name.
 */
export const gemini: Service = {
  id: 'gemini',
  name: 'Gemini',
  letters: 'Ge',
  hosts: ['https://myactivity.google.com/*'],
  signedOut: ['https://accounts.google.com/v3/signin/*', 'https://accounts.google.com/ServiceLogin*'],
  account: [
    {
      selector: 'a[href*="accounts.google.com/SignOutOptions"][aria-label*="@"], a[aria-label^="Google Account:"]',
      attribute: 'aria-label',
      source: {
        what: 'An extension’s report of how it tells Google accounts apart: the label of the account menu names the active one',
        url: 'https://github.com/nicobailon/pi-web-access/issues/39',
        date: '2026-04-23',
      },
    },
  ],
  settings: [
    {
      id: 'keep-activity',
      name: 'Keep activity',
      remedy: 'control',
      pages: [
        'https://myactivity.google.com/product/gemini{/}?',
        'https://myactivity.google.com/u/*/product/gemini{/}?',
      ],
      open: 'https://myactivity.google.com/product/gemini',
      path: ['gemini.google.com', 'Settings & help', 'Activity', 'On', 'Turn off'],
      control: {
        labels: [
          { lang: 'en', text: 'Keep activity', refuses: 'off' },
          { lang: 'en', text: 'Turn off your Keep Activity setting', refuses: 'off' }, // the chip’s own name while it says “On”
          { lang: 'en', text: 'Gemini Apps Activity', refuses: 'off' }, // until 2025
          { lang: 'de', text: 'Aktivitäten speichern', refuses: 'off' },
          { lang: 'de', text: 'Aktivitäten in Gemini-Apps', refuses: 'off' },
          { lang: 'fr', text: "Conserver l'activité", refuses: 'off' },
          { lang: 'fr', text: 'Activité dans les applications Gemini', refuses: 'off' },
          { lang: 'es', text: 'Conservar la actividad', refuses: 'off' },
          { lang: 'es', text: 'Conservar actividad', refuses: 'off' },
          { lang: 'es', text: 'Actividad en las aplicaciones de Gemini', refuses: 'off' },
          { lang: 'it', text: 'Attività delle app Gemini', refuses: 'off' },
          { lang: 'pt-BR', text: 'Manter atividade', refuses: 'off' },
          { lang: 'pt-BR', text: 'Atividade nos Apps Gemini', refuses: 'off' },
          { lang: 'pt-PT', text: 'Atividade das Apps Gemini', refuses: 'off' },
          { lang: 'nl', text: 'Activiteit bewaren', refuses: 'off' },
          { lang: 'he', text: 'שמירת הפעילות', refuses: 'off' },
          { lang: 'ja', text: 'アクティビティの保存', refuses: 'off' },
          { lang: 'ja', text: 'アクティビティを保存', refuses: 'off' },
          { lang: 'ko', text: '활동 보관', refuses: 'off' },
          { lang: 'ko', text: '활동 기록 보관', refuses: 'off' },
          { lang: 'ko', text: 'Gemini 앱 활동', refuses: 'off' },
          { lang: 'zh-CN', text: '保留活动记录', refuses: 'off' },
          { lang: 'zh-CN', text: 'Gemini Apps 应用活动', refuses: 'off' },
          { lang: 'zh-TW', text: '保留活動記錄', refuses: 'off' },
        ],
        kinds: ['menu'],
        words: { on: ['On', 'Ativada', 'オン'], off: ['Off'] },
        hints: [{ selector: 'button[aria-haspopup="menu"][aria-label*="Keep Activity setting"]', refuses: 'off' }],
        complete: [
          {
            press: ['Turn off', 'Désactiver', 'Desactivar', 'Desativar', 'オフにする', '사용 안함(중지)', 'השבתה'],
            within: 'menu',
          },
          {
            press: [
              'Turn off',
              'Pause',
              'Désactiver',
              'Desactivar',
              'Desativar',
              'オフにする',
              '사용 안함(중지)',
              'השבתה',
            ],
            within: 'dialog',
            optional: true,
          },
          { press: ['Got it'], within: 'dialog', optional: true },
        ],
        never: [
          'Turn off and delete',
          'delete activity',
          'auto-delete',
          'Désactiver et supprimer',
          'supprimer',
          'löschen',
          'eliminar',
          'borrar',
          'elimina',
          'excluir',
          'apagar',
          'verwijderen',
          '削除',
          '삭제',
          '删除',
          '刪除',
          'מחיקה',
        ],
      },
      plans:
        'Personal accounts of adults. In a work or school account only the administrator decides, and Google does not train on it.',
      doesNotCover: [
        'Chats are still kept for 72 hours.',
        'Audio and video from Gemini Live have their own box on the same page.',
        'Google keeps two more stores with settings of their own: Web & App Activity, and Search Services History.',
        'Chats that people at Google have reviewed stay, apart from your account.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      feedback: {
        says: 'What you send as feedback is still used.',
        source: {
          what: 'Gemini Apps Privacy Hub (13594961)',
          url: 'https://support.google.com/gemini/answer/13594961',
          date: '2026-09-24',
        },
      },
      cleanUp: {
        url: 'https://myactivity.google.com/product/gemini',
        source: {
          what: 'Gemini Apps Help, activity (13278892)',
          url: 'https://support.google.com/gemini/answer/13278892',
          date: '2026-10-02',
        },
      },
      together: [
        { service: 'google', setting: 'web-app-activity' },
        { service: 'google', setting: 'search-save-media' },
        { service: 'antigravity', setting: 'telemetry' },
      ],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Gemini Apps Help, activity (13278892)',
          url: 'https://support.google.com/gemini/answer/13278892',
          date: '2026-10-02',
        },
        {
          what: 'Gemini Apps Privacy Hub (13594961)',
          url: 'https://support.google.com/gemini/answer/13594961',
          date: '2026-09-24',
        },
        {
          what: 'Replica (public repository) whose header says that it was captured from the live page: chip, menu and names',
          date: '2026',
        },
        {
          what: 'Audit of AI privacy settings (public repository), Gemini chapter: default, stores, and that only an administrator decides in Workspace',
          date: '2026-10-02',
        },
        {
          what: 'Brazilian guide (public repository) after Gemini Apps Help: wording, chip and menu',
          date: '2026-10-06',
        },
        { what: 'Spanish and Japanese guides (public repositories): items of the menu', date: '2026-08-08' },
        {
          what: 'bizdaily.net: Korean wording and item of the menu',
          url: 'https://www.bizdaily.net/news/article.html?no=30474',
          date: '2026',
        },
        { what: 'Selenium script (public repository): buttons of the dialog, guessed by its author', date: '2026' },
        {
          what: 'mdzol.com: Google’s notice of the new name in Spanish',
          url: 'https://www.mdzol.com/sociedad/la-nueva-actualizacion-una-inteligencia-artificial-un-gran-cambio-sus-usuarios-n1314375',
          date: '2025-08-14',
        },
        {
          what: 'worldissmall.fr: French wording',
          url: 'https://worldissmall.fr/2025/08/14/google-gemini-peut-desormais-memoriser-automatiquement-vos-conversations/',
          date: '2025-08-14',
        },
        {
          what: 'appdated.de: German wording',
          url: 'https://appdated.de/158611/google-gemini-bekommt-temporaere-chats-ohne-trainingsnutzung/',
          date: '2025-08-15',
        },
        {
          what: 'full-stack-developer.tistory.com: Google’s notice in Korean',
          url: 'https://full-stack-developer.tistory.com/184',
          date: '2025-08-15',
        },
      ],
    },
    {
      id: 'audio-live',
      name: 'Improve Google services with your audio and Gemini Live recordings',
      remedy: 'control',
      pages: [
        'https://myactivity.google.com/product/gemini{/}?',
        'https://myactivity.google.com/u/*/product/gemini{/}?',
      ],
      open: 'https://myactivity.google.com/product/gemini',
      control: {
        labels: [
          { lang: 'en', text: 'Improve Google services with your audio and Gemini Live recordings', refuses: 'off' },
          {
            lang: 'en',
            text: 'Improve Google services with your audio and Gemini Live videos & screenshares',
            refuses: 'off',
          },
        ],
        kinds: ['checkbox', 'switch'],
        never: ['Turn off and delete', 'delete activity', 'auto-delete'],
      },
      plans: 'Personal accounts. It is off unless you turned it on, and needs “Keep activity”.',
      doesNotCover: ['Chats in text follow “Keep activity”.', 'Training already done stays done.'],
      default: [{ stands: 'refused' }],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'Audit of AI privacy settings (public repository): wording of 2026 and default', date: '2026-10-02' },
        {
          what: 'wikitechlibrary.com: wording of 2025',
          url: 'https://wikitechlibrary.com/stop-gemini-from-training-on-your-data',
          date: '2025',
        },
        {
          what: 'Replica (public repository) whose header says that it was captured from the live page: the row is a checkbox',
          date: '2026',
        },
      ],
    },
  ],
};
