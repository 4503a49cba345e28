/** `npm run live` on a replica: it waits for the person where nothing is read, and changes nothing. */
import { expect, test } from 'vitest';
import { visitAll, type Answer, type Why } from '../../scripts/live.ts';
import { linkedin } from '../../src/services/linkedin.ts';
import { paths } from '../replicas/linkedin/index.ts';
import { forEachBrowser } from './each.ts';

forEachBrowser('A visit for maintainers', (bed) => {
  test('waits where nothing is read, and reports the page as it is when the person says so', async () => {
    const driver = await bed.launch();
    const asked: Why[] = [];
    const person = async (_: unknown, why: Why): Promise<Answer> => {
      asked.push(why);
      return 'report';
    };
    const [first] = linkedin.settings;
    if (first?.remedy !== 'control') throw new Error('LinkedIn’s first setting is a control');
    // A page of the site that has no setting.
    const elsewhere = { ...linkedin, settings: [{ ...first, pages: [`https://www.linkedin.com${paths.feed}`] }] };
    const [report] = await visitAll({ driver, service: elsewhere, say: () => undefined, person, patience: 3000 });
    expect(asked).toEqual(['nothing']);
    expect(report).toMatchObject({ kind: 'broken', service: 'linkedin', path: expect.any(String) });
    expect(bed.server.world.linkedin.saves).toEqual([]);
  });
});
