import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@radix-ui/react-dropdown-menu',
  framework: 'React',
  pattern: 'A chip that shows On or Off and opens a DropdownMenu by pointer; the menu also offers to delete',
  title: 'Activity',
  rows: [
    ['training', 'Keep Activity', true, 'Activity helps to improve our services, AI models included.'],
    ['delete', 'Auto-delete', '18 months', 'Turning “Keep Activity” off does not delete anything.'],
    ['audio', 'Include audio', true],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true],
    ['location', 'Location', true],
  ],
  key: 'training',
  on: true,
  off: false,
  target: {
    labels: [{ text: 'Keep Activity', lang: 'en', refuses: 'off' }],
    kinds: ['menu'],
    words: { on: ['On'], off: ['Off', 'Turn off'] },
    never: ['delete'],
  },
});
