import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@wordpress/components',
  framework: 'React',
  pattern: 'ToggleControl that refuses when on, in a form with a Save button that is enabled by a change',
  title: 'General settings',
  rows: [
    [
      'discourage',
      'Discourage search engines from indexing this site',
      false,
      'This does not block access to your site.',
    ],
    [
      'training',
      'Prevent third-party sharing',
      false,
      'Content is not shared with our licensed network of content and research partners, AI training included.',
    ],
    ['related', 'Prevent third-party sharing of related posts', true],
    ['suggestions', 'Show AI-powered suggestions', true, 'Works whatever “Prevent third-party sharing” says.'],
    ['ads', 'Use my data to personalise ads', false],
    ['comments', 'Allow comments', 'open'],
  ],
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Prevent third-party sharing', lang: 'en', refuses: 'on' }],
    kinds: ['switch', 'checkbox'],
    complete: [{ press: ['Save settings'], within: 'page' }],
    failures: ['Could not save settings.'],
  },
});
