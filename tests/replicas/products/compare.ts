/** What a scan told of a product's page, held against what a person reads there. */
import { normalise } from '../../../src/shared/normalise.ts';
import type { ScannedControl } from '../../../src/shared/scan.ts';
import type { ProductPage } from './pages.ts';

export interface Compared {
  /** Of those about training: with the right polarity, shown and left to the person, and not told at all. */
  plain: string[];
  person: string[];
  missed: string[];
  /** Of the others: not told, which is right; and told as perhaps about training, never pressed. */
  quiet: string[];
  told: string[];
  /** Whatever contradicts the person's reading: a polarity, a state, a neighbour that would be pressed. */
  wrong: string[];
}

export function compare(page: ProductPage, controls: readonly ScannedControl[]): Compared {
  const result: Compared = { plain: [], person: [], missed: [], quiet: [], told: [], wrong: [] };
  const left = new Set(controls);
  for (const answer of page.answers) {
    const { label } = answer;
    const one = [...left].find((control) => normalise(control.label) === normalise(label));
    if (!one) {
      (answer.about === 'training' ? result.missed : result.quiet).push(label);
      continue;
    }
    left.delete(one);
    if (answer.about === 'other') {
      (one.refuses === undefined ? result.told : result.wrong).push(label);
    } else if (one.refuses === undefined) {
      if (one.state === 'unclear') result.person.push(label);
      else result.wrong.push(`${label}: ${one.state} without a polarity`);
    } else if (
      one.refuses === (answer.on === 'refuses' ? 'on' : 'off') &&
      (one.state === answer.stands || one.state === 'unclear')
    )
      result.plain.push(label);
    else result.wrong.push(`${label}: ${one.refuses} refuses, ${one.state}`);
  }
  for (const { label, refuses, state } of left)
    if (refuses === undefined) result.told.push(label);
    else result.wrong.push(`${label}, which is no control of the page's: ${refuses} refuses, ${state}`);
  return result;
}

type Rows = readonly { page: ProductPage; compared: Compared }[];

/** What the documentation says of all pages. */
export function documentFor(rows: Rows): string {
  const head = ['Product', 'Page', 'Language', 'About training', 'Others left alone', 'Wrong'];
  const lines = rows.map(({ page, compared }) => {
    const { plain, person, missed, quiet, told, wrong } = compared;
    const about = [
      ...(plain.length > 0 ? [`${plain.length} found`] : []),
      ...(person.length > 0 ? [`${person.length} left to the person`] : []),
      ...(missed.length > 0 ? [`${missed.length} missed`] : []),
    ];
    return [
      page.product,
      page.page,
      page.lang,
      about.join(', ') || 'none',
      `${quiet.length} of ${quiet.length + told.length}`,
      String(wrong.length),
    ];
  });
  const sources = [...new Set(rows.flatMap(({ page }) => page.sources))];
  return `# What a scan finds in open-source products

Settings pages that carry wording about training, or wording near it, rebuilt from the public templates and locale files
of the products: their structure and their labels, and none of their code. What a person reads there was written down
first, in \`tests/replicas/products/pages.ts\`. A control is *found* when the scan says which of its positions refuses, and *left
to the person* when it is shown and never pressed: its words are not plain by themselves, or nothing that a program can
read says how it stands.

${[head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

Both browsers say the same. The test that holds them to it, \`tests/browser/products.test.ts\`, writes this page.

## Where the structure and the labels are from

${sources.map((source) => `- ${source}`).join('\n')}
`;
}
