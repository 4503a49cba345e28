/** The news that a setting was switched on again. */
import type { JSX } from 'preact';
import type { Acting } from '../client/commands.ts';
import { Button, fullName, Glyph } from '../components/parts.tsx';
import type { Item } from '../model/summary.ts';
import { refusesByOn } from '../model/standing.ts';
import type { Dates } from '../../shared/dates.ts';
import { t } from '../../shared/texts.ts';

/** "off on 3 March, on again today." */
export function driftWords({ finding }: Item, write: Dates): string {
  if (!finding?.drift) return '';
  const { refused, found } = finding.drift;
  const way = refusesByOn(finding) ? 'refused' : 'off';
  return write.day(found).today
    ? t(`drift.${way}_today`, [write.dayLong(refused)])
    : t(`drift.${way}_on`, [write.dayLong(refused), write.dayLong(found)]);
}

/** A setting that was switched on again, until the person has read of it. */
export function Drift({ item, says, acts, run }: { item: Item; says: string } & Acting): JSX.Element {
  return (
    <section class="drift" aria-label={t('drift.news')}>
      <Glyph name="allowed" tone="allowed" />
      <p>
        <b>{fullName(item)}:</b> {says}
      </p>
      <div class="next">
        {item.visits && item.standing.key === 'allowed' ? (
          <Button of={fullName(item)} onPress={() => run(acts.act({ do: 'turn-off', refs: [item.ref] }))}>
            {t(refusesByOn(item.finding) ? 'do.refuse' : 'do.turn_off')}
          </Button>
        ) : null}
        <Button look="text" of={fullName(item)} onPress={() => run(acts.driftRead(item.ref))}>
          {t('do.understood')}
        </Button>
      </div>
    </section>
  );
}
