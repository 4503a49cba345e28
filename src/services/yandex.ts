import type { Service } from '../catalog/schema.ts';

/** Yandex: data can be fetched or deleted, and no training switch is known. */
export const yandex: Service = {
  id: 'yandex',
  name: 'Yandex',
  letters: 'Yx',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Yandex ID and Alice: use of data for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because: 'No setting about AI training was found.',
        instead: [
          'In Yandex ID, “Управление данными” lets you fetch or delete data of each service, Alice’s history too, after a code by SMS.',
        ],
      },
      doesNotCover: ['Whether Yandex trains on any of it is not known.'],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'searchengines.guru: the page for one’s data',
          url: 'https://searchengines.guru/ru/news/2051575',
          date: '2021-06',
        },
        {
          what: 'rusnews.pro: the way there',
          url: 'https://rusnews.pro/69325-yandeks-razreshil-udalyat-svoi-dannye-vot-kak-eto-sdelat.html',
          date: '2021',
        },
      ],
    },
  ],
};
