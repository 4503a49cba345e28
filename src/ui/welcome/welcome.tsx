/**
 * First run in three steps: what it does, which services, a first check. Later the way back to the choice of services.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Acts, Done } from '../client/commands.ts';
import { Brand } from '../components/parts.tsx';
import { type Known } from '../model/summary.ts';
import { t } from '../../shared/texts.ts';
import { Check } from './check.tsx';
import { Choose } from './choose.tsx';
import { STEPS } from './steps.tsx';
import { What } from './what.tsx';

export function Welcome({ known, step, acts }: { known: Known; step: string; acts: Acts }): JSX.Element {
  const now = STEPS.find((one) => one === step) ?? 'what';
  const [trouble, setTrouble] = useState<string>();
  const run = (done: Done): void => {
    setTrouble(undefined);
    void done.then(setTrouble);
  };
  return (
    <div class="wrap">
      <header class="brand">
        <Brand />
        <ol aria-label={t('welcome.steps')}>
          {STEPS.map((one, index) => (
            <li key={one} class={one === now ? 'on' : ''} aria-current={one === now ? 'step' : undefined}>
              <span>{index + 1}</span>
              <b>{t(`welcome.step_${one}`)}</b>
            </li>
          ))}
        </ol>
      </header>
      <main class="step" id={now}>
        {now === 'what' ? <What /> : null}
        {now === 'choose' ? <Choose known={known} acts={acts} run={run} /> : null}
        {now === 'check' ? <Check known={known} acts={acts} run={run} /> : null}
        <p class="trouble" role="alert">
          {trouble}
        </p>
      </main>
    </div>
  );
}
