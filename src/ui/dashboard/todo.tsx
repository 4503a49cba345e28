/** What a person can do about one setting now. */
import { Fragment, type JSX } from 'preact';
import { canPutBack } from '../../change/presses.ts';
import { canOpenAgain } from '../../shared/cookie-stores.ts';
import { Button } from '../components/parts.tsx';
import { isDrift } from '../model/items.ts';
import { refusesByOn } from '../model/standing.ts';
import type { Item, Row } from '../model/summary.ts';
import { t } from '../../shared/texts.ts';
import type { View } from './parts.tsx';

/** A setting in a view, and what a round that has just ended has to say of it. */
export interface One extends View {
  item: Item;
  row: Row | undefined;
}

/** The buttons for it, of which one is the primary one; nothing where there is nothing to do. */
export function Todo({ item, row, summary, known, acts, run }: One): JSX.Element | null {
  const { standing, ref, setting, opens, visits } = item;
  const busy = summary.progress !== undefined;
  const primary = (text: string, onPress: () => void): JSX.Element => (
    <Button look="primary" onPress={onPress}>
      {t(text)}
    </Button>
  );
  const plain = (text: string, onPress: () => void): JSX.Element => <Button onPress={onPress}>{t(text)}</Button>;
  const page = opens ? plain('do.open_page', () => run(acts.act({ do: 'open', ref }))) : null;
  const check = (look: typeof plain): JSX.Element | null =>
    visits && !busy ? look('do.check', () => run(acts.act({ do: 'check', refs: [ref] }))) : null;
  const parts = (): (JSX.Element | null)[] => {
    switch (standing.key) {
      case 'allowed':
        return [
          visits && !busy
            ? primary(refusesByOn(item.finding) ? 'do.refuse' : 'do.turn_off', () =>
                run(acts.act({ do: 'turn-off', refs: [ref] })),
              )
            : null,
          page,
          driftRead(),
        ];
      case 'refused':
        // The log is read after the page is drawn: what it brings comes last, and no button moves under the hand.
        return [check(plain), page, undo()];
      case 'signed-out':
        return [
          visits && !busy ? primary('do.sign_in', () => run(acts.signIn({ refs: [ref], task: 'look' }))) : null,
          check(plain),
        ];
      case 'unclear':
      case 'not-checked':
        return [check(primary), page];
      case 'no-access':
        return [primary('do.give_access', () => run(acts.act({ do: 'grant', hosts: item.service.hosts })))];
      case 'by-request': {
        const email = setting.remedy === 'request' && setting.request.by === 'email';
        return [
          opens ? primary(email ? 'do.open_email' : 'do.open_form', () => run(acts.act({ do: 'open', ref }))) : null,
          plain('do.sent', () => run(acts.sent(item, false))),
        ];
      }
      case 'requested':
        if (item.request?.answeredAt !== undefined)
          return [plain('do.no_answer', () => run(acts.answered(item, true)))];
        return [
          item.answer?.late ? (
            <a class="btn primary" href={`#complaint=${item.key}`}>
              {t('do.complain')}
            </a>
          ) : null,
          plain('do.answered', () => run(acts.answered(item, false))),
          plain('do.not_sent', () => run(acts.sent(item, true))),
        ];
      case 'checking':
      case 'app':
      case 'no-opt-out':
      case 'none-found':
      case 'nothing-to-refuse':
        return [];
      default:
        return [check(plain), page, driftRead()];
    }
  };
  const driftRead = (): JSX.Element | null =>
    isDrift(item) ? (
      <Button look="text" onPress={() => run(acts.driftRead(ref))}>
        {t('do.understood')}
      </Button>
    ) : null;
  const undo = (): JSX.Element | null => {
    const id = row?.undo ?? (item.change?.kind === 'refuse' && canOpenAgain(item.change) ? item.change.id : undefined);
    if (id === undefined || busy) return null;
    return plain('do.undo', () => run(acts.act({ do: 'undo', changes: [id] })));
  };
  const putBack = (): JSX.Element | null => {
    const { change } = item;
    // What was put back since stands in the log.
    if (!change || busy || known.unread || !canOpenAgain(change)) return null;
    if (canPutBack(change, known.ledger.changes).length === 0) return null;
    return plain('do.open_to_put_back', () => run(acts.act({ do: 'put-back', change: change.id })));
  };
  const there = [...parts(), putBack()].filter((part) => part !== null);
  return there.length === 0 ? null : (
    <div class="do">
      {there.map((part, index) => (
        <Fragment key={index}>{part}</Fragment>
      ))}
    </div>
  );
}
