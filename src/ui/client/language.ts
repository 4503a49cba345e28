import { t } from '../../shared/texts.ts';

/** Tells the browser, and through it a screen reader, which language the page speaks and which way it is written. */
export function speak(title = 'Holdout'): void {
  const { documentElement: root } = document;
  root.lang = t('lang');
  root.dir = t('dir');
  document.title = title;
}
