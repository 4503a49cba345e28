import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@chakra-ui/react',
  framework: 'React',
  pattern: 'Switch in a Field; turning it off opens an alert dialog with one safe and one destructive choice',
  title: 'Data and privacy',
  rows: [
    ['training', 'Improve the model for everyone', true, 'Your chats help the model learn.'],
    ['organisation', 'Improve the model for everyone in your organisation', true],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', false, 'Unlike “Improve the model for everyone”, this concerns ads.'],
    ['notify', 'Desktop notifications', true],
    ['sound', 'Play sounds', false],
  ],
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Improve the model for everyone', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
    complete: [{ confirm: { says: ['Turn off model improvement?'], press: ['Turn off'] } }],
    never: ['delete'],
  },
});
