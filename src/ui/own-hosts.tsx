import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Preferences } from '../ledger/schema.ts';
import { patternOf } from '../services/hosts.ts';
import type { ServiceInfo } from '../services/schema.ts';
import type { Acts, Done } from './act.ts';
import { Button } from './parts.tsx';
import { t } from './text.ts';

/** For software that people host themselves: adds a host of one's own, and asks for access to that host alone. */
export function OwnHosts({ service, preferences, acts, run }: { service: ServiceInfo; preferences: Preferences; acts: Acts; run: (done: Done) => void }): JSX.Element {
  const [typed, setTyped] = useState('');
  const added = preferences.hosts[service.id] ?? [];
  const keep = (hosts: string[]): Done => acts.preferences({ ...preferences, hosts: { ...preferences.hosts, [service.id]: hosts } });

  const add = async (): Done => {
    const pattern = patternOf(typed);
    if (pattern === undefined) return t('hosts.not_one', [typed]);
    // Asking comes first: the browser asks only straight after a click.
    const refused = await acts.act({ do: 'grant', hosts: [pattern] });
    if (refused !== undefined) return refused;
    setTyped('');
    return keep([...new Set([...added, pattern])]);
  };

  return (
    <form
      class="own"
      onSubmit={(event) => {
        event.preventDefault();
        run(add());
      }}
    >
      <label class="field">
        <span class="sr">{t('hosts.of', [service.name])}</span>
        <input type="text" inputMode="url" autocomplete="off" placeholder={t('hosts.placeholder')} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <button type="submit" class="btn" disabled={typed.trim() === ''}>
        {t('hosts.add', [service.name])}
      </button>
      {added.length === 0 ? null : (
        <ul>
          {added.map((pattern) => (
            <li key={pattern}>
              <span class="clip">{pattern.slice('https://'.length, -'/*'.length)}</span>
              <Button look="text" of={pattern.slice('https://'.length, -'/*'.length)} onPress={() => run(keep(added.filter((other) => other !== pattern)))}>
                {t('hosts.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
