/** The first step: what Holdout does, and what it does not. */
import type { JSX } from 'preact';
import { Icon } from '../components/parts.tsx';
import { t } from '../../shared/texts.ts';
import { StepLink } from './steps.tsx';

export function What(): JSX.Element {
  return (
    <>
      <div class="hero">
        <div>
          <h1>{t('welcome.say_no')}</h1>
          <p class="lede">{t('welcome.lede')}</p>
        </div>
        <svg class="pic" viewBox="0 0 180 160" aria-hidden="true">
          {Array.from({ length: 49 }, (_, index) => {
            const column = index % 7;
            return (
              <rect
                key={index}
                x={column === 6 ? 164 : column * 24}
                y={Math.floor(index / 7) * 24}
                width="16"
                height="16"
                rx="4"
                class={column === 6 ? 'o' : 'd'}
              />
            );
          })}
        </svg>
      </div>
      <div class="two">
        <Facts title="does" icon="check" />
        <Facts title="does_not" icon="close" />
      </div>
      <div class="ahead">
        <StepLink to="choose" look="primary lg" text={t('do.choose')} />
      </div>
    </>
  );
}

function Facts({ title, icon }: { title: string; icon: 'check' | 'close' }): JSX.Element {
  return (
    <section class="card">
      <h2>{t(`welcome.${title}`)}</h2>
      <ul>
        {[1, 2, 3, 4].map((number) => (
          <li key={number}>
            <Icon name={icon} />
            <span>{t(`welcome.${title}_${number}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
