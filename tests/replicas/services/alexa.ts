import type { ServiceReplica } from './kit/model.ts';

/** Facts: the wording of 2019 and its prompt with "Turn Off"; the page below /alexa-privacy/apd/. No markup was seen: Amazon's switch. */
export const alexa: ServiceReplica = {
  service: 'alexa',
  pages: [
    {
      id: 'home',
      at: ['https://www.amazon.com/alexa-privacy/apd/home', 'https://www.amazon.com/alexa-privacy/apd/myad', 'https://www.amazon.com.au/alexa-privacy/apd/home', 'https://www.amazon.com/alexaprivacy'],
      title: 'Alexa Privacy',
      way: ['Manage Your Alexa Data'],
      blocks: [
        { tabs: 'alexa', as: 'link', items: [
          { name: 'Review Voice History', blocks: [{ danger: 'Delete all of my recordings' }] },
          { name: 'Manage Your Alexa Data', blocks: [
            { h: 'Help improve Alexa', level: 2 },
            { w: { id: 'improve', setting: 'voice-recordings', is: 'aui', label: 'Help Improve Amazon Services and Develop New Features', refuses: 'off', allows: 'on', confirm: { when: 'off', title: 'Turn off?', text: 'If you turn this off, voice recognition and new features may not work well for you.', press: 'Turn Off' } } },
            { w: { id: 'skills', is: 'aui', label: 'Use messages to improve transcriptions', initial: 'on' } },
          ] },
        ] },
      ],
    },
  ],
};
