/** A round in the popup: steering it while it runs, and the sign-ins that it left. */
import type { JSX } from 'preact';
import type { Acting } from '../client/commands.ts';
import { Button, Letter } from '../components/parts.tsx';
import type { Running, SignIn } from '../model/round.ts';
import { plural, t } from '../../shared/texts.ts';

/** What can be done about a round under way. */
export function Steering({
  progress: { paused, pausable, patient, skip, name },
  acts,
  run,
}: { progress: Running } & Acting): JSX.Element {
  return (
    <>
      {patient ? (
        <Button look="primary lg wide" onPress={() => run(acts.signedIn())}>
          {t('do.signed_in')}
        </Button>
      ) : null}
      <div class="pair">
        {pausable ? (
          <Button
            look={paused && !patient ? 'primary lg' : 'lg'}
            onPress={() => run(paused ? acts.resume() : acts.pause())}
          >
            {t(paused ? 'do.resume' : 'do.pause')}
          </Button>
        ) : null}
        <Button look="lg" onPress={() => run(acts.stop())}>
          {t('do.stop')}
        </Button>
      </div>
      <div class="more">
        <Button look="text" onPress={() => run(acts.showWindow())}>
          {t('do.show_window')}
        </Button>
        {skip === undefined ? null : (
          <Button look="text" of={name} onPress={() => run(acts.skip(skip))}>
            {t('do.skip')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Signed-out services of the round that has just ended, a button each. */
export function SignIns({ of, acts, run }: { of: readonly SignIn[] } & Acting): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <section class="sign-ins">
      <h3 class="eyebrow">{t('gathered.title')}</h3>
      <p class="sub">{t('gathered.then')}</p>
      <ul>
        {of.map((one) => (
          <li class="row" key={one.service.id}>
            <Letter text={one.service.letters} />
            <div>
              <div class="name clip" dir="auto">
                {one.service.name}
              </div>
              {one.items.length > 1 ? (
                <div class="line">
                  <span class="sub clip">{plural(t, 'popup.settings', one.items.length)}</span>
                </div>
              ) : null}
            </div>
            <Button of={one.service.name} onPress={() => run(acts.signIn(one))}>
              {t('do.sign_in')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
