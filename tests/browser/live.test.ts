/** `npm run live` on a replica: it waits for the person to sign in, changes nothing, and what it writes can be taken in. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { confirmed } from '../../scripts/confirm.ts';
import { visitAll, type Answer, type Why } from '../../scripts/live.ts';
import { parseReport } from '../../scripts/report-file.ts';
import { linkedin } from '../../src/services/linkedin.ts';
import { reportText } from '../../src/shared/report.ts';
import { paths } from '../replicas/linkedin/index.ts';
import { forEachBrowser } from './support/each.ts';
import { isTurnOf } from './support/turns.ts';

forEachBrowser('A visit for maintainers', (bed) => {
  test.runIf(isTurnOf(bed.name, 0))(
    'waits at the sign-in screen, and confirms the setting once the person is signed in',
    async () => {
      const driver = await bed.launch();
      const { world } = bed.server;
      world.linkedin.variant = ['signedOut'];
      const asked: string[] = [];
      const person = async ({ id }: { id: string }, why: Why): Promise<Answer> => {
        asked.push(`${id}: ${why}`);
        // Asked once more before they have signed in, it waits on.
        if (asked.length > 1) world.linkedin.variant = [];
        return 'again';
      };
      const [report, ...more] = await visitAll({
        driver,
        service: linkedin,
        say: () => undefined,
        person,
        patience: 8000,
      });
      expect(more).toEqual([]);
      expect(asked).toEqual(['genai-improvement: sign-in', 'genai-improvement: sign-in']);
      expect(report).toMatchObject({
        kind: 'works',
        service: 'linkedin',
        setting: 'genai-improvement',
        state: 'allowed',
        rung: 'name',
      });
      if (!report) throw new Error('there is no report');
      // As it stands in the file, and as `npm run confirm` takes it.
      const read = parseReport(reportText(report));
      const source = readFileSync(new URL('../../src/services/linkedin.ts', import.meta.url), 'utf8');
      expect(confirmed(source, read)).toContain(`how: 'live', date: '${report.date}'`);
      expect([world.linkedin.saves, world.linkedin.allowDataForGenerativeAI]).toEqual([[], true]);
    },
  );

  test.runIf(isTurnOf(bed.name, 1))(
    'waits where nothing is read, and reports the page as it is when the person says so',
    async () => {
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
    },
  );
});
