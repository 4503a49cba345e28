/** What the notice says in each state: pure, so that every text can be held against the locale file. */
import { failure, isOpenEnded } from '../../shared/failures.ts';
import { inWords, type T } from '../../shared/texts.ts';
import { PUT_BACKS, type After, type Button, type Line, type Moved, type NoticeView, type Parts } from './views.ts';

/** What is said in each state. */
const SAYS: {
  [State in NoticeView['state']]: (t: T, view: Extract<NoticeView, { state: State }>, locale?: string) => Parts;
} = {
  allowed(t, view, locale) {
    const byOn = view.refuses === 'on' || view.choice !== undefined;
    return {
      glyph: 'allowed',
      tone: 'allowed',
      title: t('notice.allowed'),
      lines: [
        ...shownAs(t, view),
        ...(view.refuses === 'on' && view.choice === undefined ? [t('notice.inverted')] : []),
        ...(view.wasOff === undefined ? [] : [t(`notice.again_${byOn ? 'on' : 'off'}`, [day(view.wasOff, locale)])]),
      ],
      buttons: [{ action: 'turnOff', text: t(byOn ? 'do.refuse' : 'do.turn_off'), look: 'primary' }, notNow(t)],
      corner: 'more',
    };
  },
  working(t, view) {
    const how = view.task === 'refuse' ? (view.refuses === 'on' ? '_refuse' : '') : `_${view.task}`;
    const then = view.task === 'confirm' ? [] : [t(view.ownTab ? 'notice.own_tab' : 'notice.reloads')];
    return {
      glyph: 'checking',
      tone: 'motion',
      turning: true,
      title: t(`notice.working${how}`),
      lines: then,
      buttons: [],
    };
  },
  done(t, view) {
    const { service, choice, refuses = 'off' } = view;
    return {
      glyph: 'refused',
      tone: 'refused',
      title: t(refuses === 'on' || choice !== undefined ? 'notice.done_refuse' : 'notice.done'),
      lines: [
        choice === undefined ? t(`notice.now_${refuses}`, [service]) : t('notice.now_choice', [service, choice]),
        ...movedWords(t, view.moved),
        ...afterwards(t, view),
      ],
      buttons: [
        { action: 'undo', text: t('do.undo'), look: 'outline' },
        { action: 'receipt', text: t('do.receipt'), look: 'text' },
        ...putBackButtons(t, view.moved),
      ],
      corner: 'close',
    };
  },
  undone(t, view) {
    return {
      glyph: 'allowed',
      tone: 'allowed',
      title: t('notice.undone'),
      lines: [
        ...(view.position === undefined ? [] : [t(`notice.back_${view.position}`, [view.service])]),
        ...movedWords(t, view.moved),
      ],
      buttons: putBackButtons(t, view.moved),
      corner: 'close',
    };
  },
  moved(t, view) {
    return {
      title: t('notice.moved'),
      lines: movedWords(t, view.moved),
      buttons: putBackButtons(t, view.moved, 'outline'),
      corner: 'close',
    };
  },
  'put-back'(t, view) {
    return {
      ...(view.allowed ? { glyph: 'allowed', tone: 'allowed' } : {}),
      title: t(view.done ? 'notice.put_back' : 'notice.not_put_back', [view.label]),
      lines: [
        ...(view.why === undefined ? [] : [failure(t, view.why, 'set').seen]),
        t(view.done ? 'notice.put_back_shown' : 'notice.put_back_self', [view.label, inWords(t, view.to)]),
        ...(view.allowed ? [t('notice.put_back_allowed')] : []),
      ],
      buttons: putBackButtons(t, view.moved),
      corner: 'close',
    };
  },
  'could-not'(t, view) {
    const undo = view.task === 'undo';
    const off = !undo && view.refuses !== 'on';
    // How it stands after that press is not known: "could not" would be too much said.
    const open = isOpenEnded(view.why);
    const { seen, next } = failure(t, view.why, off ? 'off' : 'set', view.shown, true);
    return {
      ...(undo || open ? { glyph: 'unclear' } : { glyph: 'allowed', tone: 'allowed' }),
      title: t(open ? 'notice.not_confirmed' : `notice.could_not${undo ? '_undo' : off ? '' : '_refuse'}`),
      lines: [seen, next, ...movedWords(t, view.moved)],
      buttons: [
        view.switch && !open ? { action: 'goTo', text: t('do.go_to_switch'), look: 'primary' } : readAgain(t),
        notNow(t),
        ...putBackButtons(t, view.moved),
      ],
      corner: 'more',
    };
  },
  unclear(t, view) {
    return {
      glyph: 'unclear',
      title: t('notice.unclear'),
      lines: [t(`state.unclear.${view.reason}`)],
      buttons: [
        view.reason === 'outdated' ? { action: 'reload', text: t('do.reload'), look: 'outline' } : readAgain(t),
        notNow(t),
      ],
      corner: 'more',
    };
  },
  locked(t, view) {
    const key = `state.locked${view.fixed === undefined ? '' : `_${view.fixed}`}`;
    return {
      glyph: 'locked',
      ...(view.fixed ? { tone: view.fixed } : {}),
      title: t(`${key}.word`),
      lines: [t(`${key}.sentence`)],
      buttons: [],
      corner: 'close',
    };
  },
  request(t, view) {
    const { service, by } = view;
    const fill: Button[] = view.fill ? [{ action: 'fillIn', text: t('do.fill_in'), look: 'outline' }] : [];
    return {
      glyph: 'request',
      title: t(`notice.${by}`, [service]),
      lines: [
        ...(view.notKept === undefined
          ? []
          : [t(view.notKept === 'full' ? 'notice.not_sent_full' : 'notice.not_sent')]),
        { steps: view.steps, paste: view.text },
      ],
      buttons: [{ action: 'sent', text: t('do.sent'), look: 'primary' }, ...fill, notNow(t)],
      corner: 'more',
    };
  },
  trouble(t, view) {
    const reload: Button = { action: 'reload', text: t('do.reload'), look: 'outline' };
    const kept = view.why === 'not-kept' || view.why === 'not-kept-full';
    return {
      glyph: 'unclear',
      title: t(kept ? 'notice.not_kept' : `notice.${view.why}`),
      lines: [t(`notice.${view.why}_then`)],
      buttons: [reload],
      corner: 'close',
    };
  },
  hint(t, view) {
    return {
      title:
        view.setting === undefined
          ? t('notice.hint', [view.service])
          : t('notice.hint_named', [view.service, view.setting]),
      lines: [],
      buttons: [notNow(t)],
      link: { text: t('do.go_there'), href: view.href },
      corner: 'more',
    };
  },
  feedback(t, view) {
    return { title: t('notice.feedback'), lines: [view.says], buttons: [], corner: 'close' };
  },
  beside(t, view) {
    return view.parts(t);
  },
  updated(t) {
    return {
      title: t('notice.updated'),
      lines: [t('notice.updated_then')],
      buttons: [{ action: 'reload', text: t('do.reload'), look: 'outline' }],
      corner: 'close',
    };
  },
};

/**
 * What a view of the notice is drawn of: its title, lines and buttons, in the texts' language.
 * @param locale BCP 47, for days
 */
export function tell(t: T, view: NoticeView, locale?: string): Parts {
  const says = SAYS[view.state] as (t: T, view: NoticeView, locale?: string) => Parts;
  return says(t, view, locale);
}

const notNow = (t: T): Button => ({ action: 'notNow', text: t('do.not_now'), look: 'text' });
const readAgain = (t: T): Button => ({ action: 'readAgain', text: t('do.read_again'), look: 'outline' });

function day(iso: string, locale: string | undefined): string {
  return new Date(iso).toLocaleDateString(locale, { day: 'numeric', month: 'short' });
}

/** "LinkedIn shows it as on:" and the label as the page has it; less where less is known. */
function shownAs(t: T, { service, position, choice, label }: Extract<NoticeView, { state: 'allowed' }>): Line[] {
  const lead =
    choice === undefined
      ? position && t(`notice.shown_${position}`, [service])
      : t('notice.shown_choice', [service, choice]);
  if (label !== undefined) return [{ lead: lead ?? '', quote: label }];
  return position === undefined ? [] : [t(`notice.bare_${position}`, [service])];
}

/** Quiet lines below what was done. */
function afterwards(t: T, { service, feedback, cleanUp, also = [] }: After & { service: string }): Line[] {
  return [
    ...(feedback === undefined ? [] : [feedback]),
    ...(cleanUp === undefined
      ? []
      : 'here' in cleanUp
        ? [t('notice.clean_up_here')]
        : [{ lead: '', links: [{ text: t('about.clean_up_link', [service]), href: cleanUp.url }] }]),
    ...(also.length === 0
      ? []
      : [{ lead: t('notice.also'), links: also.map(({ name, url }) => ({ text: name, href: url })) }]),
  ];
}

/** What else moved on the page while the control was changed, each in a sentence. */
function movedWords(t: T, moved: Moved[] = []): string[] {
  return moved.map(({ label, restored }) =>
    t(`moved.${restored === undefined ? 'along' : restored ? 'back' : 'not_back'}`, [label]),
  );
}

function putBackButtons(t: T, moved: Moved[] = [], look: Button['look'] = 'text'): Button[] {
  return PUT_BACKS.flatMap((action, index) => {
    const one = moved[index];
    return one?.kind === undefined ? [] : [{ action, text: t('do.put_back', [`“${one.label}”`]), look }];
  });
}
