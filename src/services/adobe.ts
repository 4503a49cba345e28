import type { Service } from '../catalog/schema.ts';

/**
 * Adobe: content analysis. Adobe says that it does not train generative AI with it. The switch "Desktop app usage"
 * beside it is left alone.
 */
export const adobe: Service = {
  id: 'adobe',
  name: 'Adobe',
  letters: 'Ad',
  hosts: ['https://account.adobe.com/*'],
  signedOut: ['https://auth.services.adobe.com/*'],
  settings: [
    {
      id: 'content-analysis',
      name: 'Content analysis for product improvement',
      remedy: 'control',
      pages: ['https://account.adobe.com/privacy{/}?'],
      open: 'https://account.adobe.com/privacy',
      path: ['Account and security', 'Data and privacy settings', 'Content analysis'],
      control: {
        labels: [
          { lang: 'en', text: 'Content Analysis for Product Improvement', refuses: 'off' },
          { lang: 'en', text: 'Content analysis', refuses: 'off' }, // 2023
          { lang: 'de', text: 'Inhaltsanalyse zur Produktverbesserung', refuses: 'off' },
          { lang: 'de', text: 'Inhaltsanalyse', refuses: 'off' },
          {
            lang: 'fr',
            text: 'Autoriser mon contenu à être analysé par Adobe à des fins d’amélioration et de développement de produits',
            refuses: 'off',
          },
          { lang: 'it', text: 'Analisi del contenuto', refuses: 'off' },
          { lang: 'ro', text: 'analiza conținutului', refuses: 'off' },
          { lang: 'ja', text: '製品改善のためのコンテンツ分析', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
        headings: [
          'Content analysis',
          'Content Analysis for Product Improvement',
          'Inhaltsanalyse',
          'Analyse de contenu',
        ],
      },
      plans:
        'Personal accounts. In an account of an organisation its administrator decides, and team and enterprise content is not analysed.',
      doesNotCover: [
        'Adobe says that it does not train generative AI with this, unless the content is offered on Adobe Stock. The analysis is machine learning for its products.',
        '“Desktop app usage” beside it is a choice of its own.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed', plans: ['Personal accounts'] }],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Adobe Help: content analysis FAQ',
          url: 'https://helpx.adobe.com/account/individual/terms-policies-and-regulations/content-analysis-faq.html',
          date: '2026',
        },
        {
          what: 'Adobe Help, German: machine learning FAQ',
          url: 'https://helpx.adobe.com/at/x-productkb/policy-pricing/machine-learning-faq.html',
          date: '2024',
        },
        {
          what: 'Adobe Japan: FAQ on app usage',
          url: 'https://www.adobe.com/jp/privacy/app-usage-info-faq.html',
          date: '2024-06-18',
        },
        {
          what: 'Next INpact: French wording',
          url: 'https://www.nextinpact.com/lebrief/70764/vos-donnees-sur-adobe-creative-cloud-utilisees-par-defaut-pour-entrainer-ia',
          date: '2023-01',
        },
        {
          what: 'Adobe Help, Italian',
          url: 'https://helpx.adobe.com/ch_it/manage-account/using/machine-learning-faq.html',
          date: '2023',
        },
        {
          what: 'Adobe Help, Romanian',
          url: 'https://helpx.adobe.com/ro/manage-account/using/machine-learning-faq.html',
          date: '2023',
        },
        {
          what: 'adobe/react-spectrum: the switch Adobe publishes; that the page uses it is inferred',
          url: 'https://github.com/adobe/react-spectrum',
        },
      ],
    },
  ],
};
