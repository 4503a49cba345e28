import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PreferencesPatch } from '../../ledger/preferences.ts';
import { patternOf } from '../../catalog/hosts.ts';
import type { ServiceInfo } from '../../catalog/schema.ts';
import type { Acts, Done } from '../client/commands.ts';
import { Button } from './parts.tsx';
import { t } from '../../shared/texts.ts';

/**
 * For software that people host themselves: adds a host of one's own, and asks for access to that host alone. A host
 * that is removed gives its access back.
 */
export function OwnHosts({
  service,
  added,
  also,
  acts,
  run,
}: {
  service: ServiceInfo;
  /** Match patterns of the hosts that are there. */
  added: readonly string[];
  /** What else is chosen on the page at that moment, and goes with it. */
  also?: PreferencesPatch['services'];
  acts: Acts;
  run: (done: Done) => void;
}): JSX.Element {
  const [typed, setTyped] = useState('');
  const change = (add: string[], remove: string[]): Done =>
    acts.preferences({ hosts: { service: service.id, add, remove }, ...(also ? { services: also } : {}) });

  const add = async (): Done => {
    const pattern = patternOf(typed);
    if (pattern === undefined) return t('hosts.not_one', [typed]);
    // Asking comes first: the browser asks only straight after a click.
    const refused = await acts.act({ do: 'grant', hosts: [pattern] });
    if (refused !== undefined) return refused;
    setTyped('');
    return change([pattern], []);
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
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          placeholder={t('hosts.placeholder')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn" disabled={typed.trim() === ''}>
        {t('hosts.add', [service.name])}
      </button>
      {added.length === 0 ? null : (
        <ul>
          {added.map((pattern) => (
            <li key={pattern}>
              <span class="clip">{pattern.slice('https://'.length, -'/*'.length)}</span>
              <Button
                look="text"
                of={pattern.slice('https://'.length, -'/*'.length)}
                onPress={() => run(change([], [pattern]))}
              >
                {t('hosts.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
