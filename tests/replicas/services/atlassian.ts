import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: Security, Data contribution; two choices of the organisation; the names and the kind on the page are not
 * known. Atlaskit; spaces are included or excluded below.
 */
export const atlassian: ServiceReplica = {
  service: 'atlassian',
  signedOut: 'https://id.atlassian.com/login?continue={url}',
  pages: [
    {
      id: 'admin',
      at: [
        'https://admin.atlassian.com/o/4f2a-replica/overview',
        'https://admin.atlassian.com/o/4f2a-replica/data-contribution',
      ],
      routes: ['https://admin.atlassian.com/o/:instance/*'],
      title: 'Atlassian Administration',
      way: ['Security', 'Data contribution'],
      blocks: [
        {
          tabs: 'admin',
          as: 'link',
          items: [
            { name: 'Overview', blocks: [{ h: 'Overview', level: 1 }] },
            {
              name: 'Security',
              blocks: [
                { h: 'Security', level: 1 },
                {
                  tabs: 'security',
                  as: 'link',
                  items: [
                    { name: 'Identity providers', blocks: [{ danger: 'Remove directory' }] },
                    {
                      name: 'Data contribution',
                      blocks: [
                        {
                          w: {
                            id: 'in-app',
                            setting: 'in-app-data',
                            is: 'atlaskit',
                            label: 'In-app data contribution',
                            help: 'Content of your apps helps to improve Atlassian’s AI.',
                            refuses: 'off',
                            allows: 'on',
                          },
                        },
                        {
                          w: {
                            id: 'metadata',
                            setting: 'metadata',
                            is: 'atlaskit',
                            label: 'Metadata contribution',
                            help: 'De-identified metadata.',
                            refuses: 'off',
                            allows: 'on',
                          },
                        },
                        { danger: 'Exclude data' },
                        { danger: 'Include data' },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
