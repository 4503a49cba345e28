import type { Service } from '../catalog/schema.ts';

/** AWS: a policy in JSON for a whole organisation, written by its management account. */
export const aws: Service = {
  id: 'aws',
  name: 'AWS',
  letters: 'Aw',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'ai-services-opt-out',
      name: 'AI services opt-out policy',
      remedy: 'app',
      pages: [],
      for: 'administrator',
      path: ['AWS Organizations', 'Policies', 'AI services opt-out policies'],
      app: [
        'Sign in with the management account and open “AWS Organizations”, “Policies”, “AI services opt-out policies”.',
        'Enable this type of policy and create one whose services.default.opt_out_policy.@@assign is optOut, written exactly so.',
        'Attach it to the root of the organisation.',
      ],
      plans: 'The management account of an organisation; a single account needs AWS Organizations too.',
      doesNotCover: [
        'It covers the AI services that AWS names in its documentation.',
        'Amazon Q Developer and Kiro on a free plan have a setting of their own in the editor.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'AWS Organizations, syntax of the policy',
          url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_syntax.md',
          date: '2026',
        },
        {
          what: 'AWS Organizations, creating the policy',
          url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_create.html',
        },
        {
          what: 'Amazon Q Developer, service improvement',
          url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/service-improvement.html',
          date: '2026',
        },
      ],
    },
  ],
};
