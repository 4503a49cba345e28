import type { JSX } from 'preact';
import type { Acts, Done } from '../client/commands.ts';
import { useDetails } from '../client/details.ts';
import { Button, fullName } from './parts.tsx';
import { refusesByOn } from '../model/standing.ts';
import type { Item } from '../model/summary.ts';
import { t } from '../../shared/texts.ts';

/** What the person can do about one setting, as its state has it. */
export function NextStep({
  item,
  acts,
  run,
}: {
  item: Item;
  acts: Acts;
  run: (done: Done) => void;
}): JSX.Element | null {
  const of = fullName(item);
  const details = useDetails(item.service.id, item.setting.id);
  const open = (text: string): JSX.Element | null =>
    item.opens ? (
      <Button of={of} onPress={() => run(acts.act({ do: 'open', ref: item.ref }))}>
        {t(text)}
      </Button>
    ) : null;
  const check = item.visits ? (
    <Button of={of} onPress={() => run(acts.act({ do: 'check', refs: [item.ref] }))}>
      {t('do.check')}
    </Button>
  ) : null;
  switch (item.standing.key) {
    case 'signed-out':
      return (
        <div class="next">
          {item.visits ? (
            <Button of={of} onPress={() => run(acts.signIn({ refs: [item.ref], task: 'look' }))}>
              {t('do.sign_in')}
            </Button>
          ) : null}
          {check}
        </div>
      );
    case 'unclear':
      return (
        <div class="next">
          {check}
          {open('do.open_page')}
        </div>
      );
    case 'allowed':
      return (
        <div class="next">
          {item.visits ? (
            <Button of={of} onPress={() => run(acts.act({ do: 'turn-off', refs: [item.ref] }))}>
              {t(refusesByOn(item.finding) ? 'do.refuse' : 'do.turn_off')}
            </Button>
          ) : (
            open('do.open_page')
          )}
        </div>
      );
    case 'not-checked':
      return <div class="next">{check ?? open('do.open_page')}</div>;
    case 'locked':
    case 'locked-allowed':
      return <div class="next">{open('do.open_page')}</div>;
    case 'no-access':
      return (
        <div class="next">
          <Button of={of} onPress={() => run(acts.act({ do: 'grant', hosts: item.service.hosts }))}>
            {t('do.give_access')}
          </Button>
        </div>
      );
    case 'by-request':
      return (
        <div class="next">
          {open(
            item.setting.remedy === 'request' && item.setting.request.by === 'email' ? 'do.open_email' : 'do.open_form',
          )}
          <Button of={of} onPress={() => run(acts.sent(item, false))}>
            {t('do.sent')}
          </Button>
        </div>
      );
    case 'requested':
      return (
        <div class="next">
          {item.answer?.late ? (
            <Button of={of} onPress={() => acts.open(`/dashboard.html#complaint=${item.key}`)}>
              {t('do.complain')}
            </Button>
          ) : null}
          {item.request?.answeredAt === undefined ? (
            <Button of={of} onPress={() => run(acts.answered(item, false))}>
              {t('do.answered')}
            </Button>
          ) : null}
          <Button look="text" of={of} onPress={() => run(acts.sent(item, true))}>
            {t('do.not_sent')}
          </Button>
        </div>
      );
    case 'app':
      return (
        <ol class="steps">
          {(details?.app ?? []).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      );
    case 'no-opt-out':
    case 'none-found':
    case 'nothing-to-refuse':
      return details?.none && details.none.instead.length > 0 ? <p>{details.none.instead.join(' ')}</p> : null;
    default: {
      const { change } = item;
      return change ? (
        <div class="next">
          <Button look="text" of={of} onPress={() => acts.open(`/dashboard.html#receipt=${change.id}`)}>
            {t('do.receipt')}
          </Button>
        </div>
      ) : null;
    }
  }
}
