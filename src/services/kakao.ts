import type { Service } from '../catalog/schema.ts';

/** Kakao: the consents that widely shared advice turns off are about something else. */
export const kakao: Service = {
  id: 'kakao',
  name: 'KakaoTalk',
  letters: 'Kk',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of records for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'No choice about AI training was found. The steps that were passed around in February 2026 turn off consents about location, profile and delivery; fact checks call it a rumour that these are about AI.',
        instead: ['Kakao says that it asks for a consent of its own before it collects anything new: refuse that one.'],
      },
      regions: 'South Korea',
      doesNotCover: ['The terms of 4 February 2026 speak of using records for AI services.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        { what: 'A fact check of 11 February 2026', url: 'https://thisdaylog.com/', date: '2026-02-11' },
        {
          what: 'Newspic: the terms, and a separate consent',
          url: 'https://m.newspic.kr/view.html?nid=2025122215551754513',
          date: '2025-12-22',
        },
        { what: 'The steps that people share', url: 'https://alldaypet.co.kr/539651', date: '2026-02' },
      ],
    },
  ],
};
