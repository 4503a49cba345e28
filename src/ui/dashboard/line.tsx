/** One setting in the list: whose it is, how it stands, and the one thing to do about it. */
import type { JSX } from 'preact';
import { Button, fullName, Letter, State } from '../components/parts.tsx';
import type { Item, Row } from '../model/summary.ts';
import { refusesByOn } from '../model/standing.ts';
import { enumerated, t } from '../../shared/texts.ts';
import type { View } from './parts.tsx';
import type { WayBack } from './way-back.ts';

export function Line({
  item,
  row,
  on,
  view,
  way,
}: {
  item: Item;
  row: Row | undefined;
  on: boolean;
  view: View;
  way: WayBack;
}): JSX.Element {
  const label = item.finding?.label ?? item.setting.name;
  const button = lineButton(item, row, view);
  return (
    <li class={on ? 'item on' : 'item'} aria-current={on ? 'true' : undefined}>
      <Letter text={item.service.letters} />
      <div class="what">
        <a class="name" href={`#setting=${item.key}`} onKeyDown={way.press} onClick={way.follow}>
          <bdi>{shortName(item)}</bdi>
          <span class="sr">: {item.setting.name}</span>
        </a>
        <div class="sub clip" title={label} dir="auto">
          {label}
        </div>
      </div>
      <div class={button ? 'how' : 'how wide'}>
        <State standing={item.standing} />
        <small>{row?.note ?? item.standing.when}</small>
      </div>
      {button ? <div class="act">{button}</div> : null}
    </li>
  );
}

/** "Tumblr: example-blog", "LinkedIn: Account 2" */
function shortName({ name, ref, account, detail }: Item): string {
  const more = [ref.instance, account && detail.endsWith(account.name) ? account.name : undefined].filter(
    (part) => part !== undefined,
  );
  return more.length === 0 ? name : `${name}: ${enumerated(t, more)}`;
}

/** The one thing to do about a setting from the list; more stands in its detail. */
function lineButton(item: Item, row: Row | undefined, { summary, acts, run }: View): JSX.Element | null {
  if (summary.progress) return null;
  const button = (text: string, onPress: () => void): JSX.Element => (
    <Button of={fullName(item)} onPress={onPress}>
      {t(text)}
    </Button>
  );
  const undo = row?.undo;
  if (undo !== undefined) return button('do.undo', () => run(acts.act({ do: 'undo', changes: [undo] })));
  switch (item.standing.key) {
    case 'allowed':
      return item.visits
        ? button(refusesByOn(item.finding) ? 'do.refuse' : 'do.turn_off', () =>
            run(acts.act({ do: 'turn-off', refs: [item.ref] })),
          )
        : null;
    case 'signed-out':
      return item.visits ? button('do.sign_in', () => run(acts.signIn({ refs: [item.ref], task: 'look' }))) : null;
    case 'unclear':
    case 'not-checked':
      if (item.visits) return button('do.check', () => run(acts.act({ do: 'check', refs: [item.ref] })));
      return item.opens ? button('do.open_page', () => run(acts.act({ do: 'open', ref: item.ref }))) : null;
    case 'no-access':
      return button('do.give_access', () => run(acts.act({ do: 'grant', hosts: item.service.hosts })));
    case 'by-request':
      return item.opens
        ? button(
            item.setting.remedy === 'request' && item.setting.request.by === 'email' ? 'do.open_email' : 'do.open_form',
            () => run(acts.act({ do: 'open', ref: item.ref })),
          )
        : null;
    default:
      return null;
  }
}
