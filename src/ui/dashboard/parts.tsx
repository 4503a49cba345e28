/** Parts that the dashboard's views share. */
import type { ComponentChildren, JSX } from 'preact';
import type { Acts, Done } from '../client/commands.ts';
import { Icon } from '../components/parts.tsx';
import type { Known, Summary } from '../model/summary.ts';

/** What every view is given. */
export interface View {
  known: Known;
  summary: Summary;
  acts: Acts;
  /** Waits for an intent and says why it was not done. */
  run: (done: Done) => void;
  /** What could not be done, and what else stands above every view. */
  notes: JSX.Element;
}

export function Head({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <header class="head">
      <div aria-live="polite">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      {children ? <div class="head-acts">{children}</div> : null}
    </header>
  );
}

export function Search({
  label,
  value,
  onType,
}: {
  label: string;
  value: string;
  onType: (text: string) => void;
}): JSX.Element {
  return (
    <label class="field">
      <Icon name="search" />
      <span class="sr">{label}</span>
      <input type="search" placeholder={label} value={value} onInput={(event) => onType(event.currentTarget.value)} />
    </label>
  );
}

/** Lines that belong together, under a heading. */
export function Part({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section aria-label={title}>
      <h2 class="sec">{title}</h2>
      <div class="card pref">{children}</div>
    </section>
  );
}

/** What it is, what it brings about, and what can be done. */
export function Line({
  title,
  then,
  children,
}: {
  title: string;
  then: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="line">
      <b>{title}</b>
      <span class="more">{then}</span>
      {children}
    </div>
  );
}

/** Who set it, where it is not the person's own choice. */
export function Fixed({ by }: { by: string | undefined }): JSX.Element | null {
  return by === undefined ? null : <span class="fixed">{by}</span>;
}
