/** What the three steps of the welcome page share. */
import type { JSX } from 'preact';
import type { Acts, Done } from '../client/commands.ts';
import type { Known } from '../model/summary.ts';

export const STEPS = ['what', 'choose', 'check'] as const;
export type Step = (typeof STEPS)[number];

/** What a step is given. */
export interface Part {
  known: Known;
  acts: Acts;
  run: (done: Done) => void;
}

export function StepLink({ to, look, text }: { to: Step; look: string; text: string }): JSX.Element {
  return (
    <a class={`btn ${look}`} href={`#${to}`}>
      {text}
    </a>
  );
}
