import type { ServiceReplica } from './kit/model.ts';

/** Facts: the label of 2026, in a section; the prompt of 2019 with "Turn Off"; the page below /alexa-privacy/apd/. No markup was seen: Amazon's switch. */
export const alexa: ServiceReplica = {
  service: 'alexa',
  signedOut: 'https://www.amazon.com/ap/signin?openid.return_to={url}',
  pages: [
    {
      id: 'home',
      at: [
        'https://www.amazon.com/alexa-privacy/apd/home',
        'https://www.amazon.com/alexa-privacy/apd/myad',
        'https://www.amazon.com.au/alexa-privacy/apd/home',
        'https://www.amazon.com/alexaprivacy',
      ],
      title: 'Alexa Privacy',
      way: ['Manage Your Alexa Data'],
      blocks: [
        {
          tabs: 'alexa',
          as: 'link',
          items: [
            { name: 'Review Voice History', blocks: [{ danger: 'Delete all of my recordings' }] },
            {
              name: 'Manage Your Alexa Data',
              blocks: [
                { h: 'Help improve Alexa', level: 2 },
                {
                  w: {
                    id: 'improve',
                    setting: 'voice-recordings',
                    is: 'aui',
                    label: 'Use of voice recordings',
                    refuses: 'off',
                    allows: 'on',
                    confirm: {
                      when: 'off',
                      title: 'Turn off?',
                      text: 'If you turn this off, voice recognition and new features may not work well for you.',
                      press: 'Turn Off',
                    },
                  },
                },
                { w: { id: 'skills', is: 'aui', label: 'Use messages to improve transcriptions', initial: 'on' } },
              ],
            },
          ],
        },
      ],
    },
  ],
};
