import { page } from '../../kit/spec.ts';

export const spec = page({
  library: 'bits-ui',
  framework: 'Svelte',
  pattern: 'Switch beside a Label tied by for; the accessible name also carries a badge',
  title: 'Privacy',
  rows: [
    ['training', 'Allow AI training', true, 'Models of our own and of partners.'],
    ['answers', 'Allow AI answers', true, 'Answers may quote you even when “Allow AI training” is off.'],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true],
    ['index', 'Appear in search engines', true],
    ['comments', 'Comments', 'everyone'],
  ],
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Allow AI training', lang: 'en', refuses: 'off' }], kinds: ['switch'] },
});
