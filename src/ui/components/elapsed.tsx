import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/texts.ts';

/** For how long something has been under way, counted while it is looked at. Not read out: it would never stop. */
export function Since({ at, now }: { at: string; now: Date }): JSX.Element | null {
  const [then, set] = useState(now.getTime());
  useEffect(() => {
    set(now.getTime());
    const began = performance.now();
    const timer = setInterval(() => set(now.getTime() + performance.now() - began), 1000);
    return () => clearInterval(timer);
  }, [at, now]);
  const seconds = Math.floor((then - Date.parse(at)) / 1000);
  if (!(seconds >= 1)) return null;
  return (
    <span class="since num" aria-hidden="true">
      {seconds < 120
        ? t('round.for_seconds', [String(seconds)])
        : t('round.for_minutes', [String(Math.floor(seconds / 60))])}
    </span>
  );
}
