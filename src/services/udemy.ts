import type { Service } from '../catalog/schema.ts';

/**
 * Udemy: instructors choose once a year, in a window; outside it the choice is greyed. Neither its wording nor which
 * position refuses is known, nor its exact page, so nothing is read there.
 */
export const udemy: Service = {
  id: 'udemy',
  name: 'Udemy',
  letters: 'Ud',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'genai-program',
      name: 'Instructor GenAI Program',
      remedy: 'app',
      pages: [],
      path: ['the settings of your instructor account', 'GenAI program'],
      app: [
        'Wait for the yearly window: outside it the choice is greyed and cannot be changed.',
        'Sign in as an instructor and open the settings of the account, then the GenAI program.',
        'Opt out there.',
      ],
      plans: 'Instructors',
      doesNotCover: [
        'Opting out also ends the AI tools for instructors.',
        'Content is taken out by the end of the calendar year.',
        'Holdout cannot read or change it: its page and wording are not known.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Udemy Support (24912247799959)',
          url: 'https://support.udemy.com/hc/en-us/articles/24912247799959-Udemy-s-Instructor-GenAI-Program-How-to-Manage-Your-Participation',
          date: '2026',
        },
        {
          what: 'Udemy, questions about the program',
          url: 'https://teach.udemy.com/genai-program-faqs/',
          date: '2025',
        },
        { what: 'Copy of a 404 Media report', url: 'https://lemmy.nz/post/14928389/11318127', date: '2024-09-30' },
      ],
    },
  ],
};
