import type { Service } from '../catalog/schema.ts';

/** Naver: no switch; what is public may be used, and what is made private is not used from then on. */
export const naver: Service = {
  id: 'naver',
  name: 'Naver',
  letters: 'Nv',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'visibility',
      name: 'Blog, Cafe and Knowledge iN: use of public posts for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'no-opt-out',
        because:
          'By Naver’s terms of 10 July 2025 public posts may be used for AI research and development by Naver and its affiliates; whoever objects is told to leave.',
        instead: ['Make a post private (비공개) or delete it: from then on it is not used.'],
      },
      regions: 'South Korea',
      doesNotCover: ['Training already done stays done.'],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        { what: 'Daum News on the terms', url: 'https://v.daum.net/v/20250710173132673', date: '2025-07-10' },
        {
          what: 'Asia Today: objecting means leaving',
          url: 'https://www.asiatoday.co.kr/kn/view.php?key=20250710010006359',
          date: '2025-07-10',
        },
      ],
    },
  ],
};
