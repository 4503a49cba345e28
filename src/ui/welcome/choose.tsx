/** The second step: which services, and access to their sites. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ServiceInfo } from '../../catalog/schema.ts';
import type { Done } from '../client/commands.ts';
import { OwnHosts } from '../components/own-hosts.tsx';
import { Button, Icon, Letter } from '../components/parts.tsx';
import { grantedSingly, hasAccess } from '../model/access.ts';
import { plural, t } from '../../shared/texts.ts';
import { type Part, StepLink } from './steps.tsx';

export function Choose({ known, acts, run }: Part): JSX.Element {
  const { ledger, granted, locale, policy } = known;
  const set = policy && 'rules' in policy ? policy : undefined;
  const services = known.services.filter(({ found }) => !found);
  const [before] = useState<ReadonlySet<string>>(new Set(ledger.preferences.services));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(before);
  const [search, setSearch] = useState('');
  const isRequired = ({ id }: ServiceInfo): boolean => set?.rules.services?.includes(id) ?? false;
  // What is required may come, or go, while this page is open.
  const isChosen = (service: ServiceInfo): boolean => chosen.has(service.id) || isRequired(service);
  const open = services.filter(({ hosts }) => hosts.length > 0 && hasAccess(granted, hosts));
  const picked = services.filter(isChosen);
  // Who runs their own has added it: the public servers of the same software are not asked for then.
  const needed = picked
    .filter(({ id }) => (ledger.preferences.hosts[id] ?? []).length === 0)
    .flatMap(({ hosts }) => hosts);
  // What was given for Watch goes with it.
  const single = grantedSingly(granted);
  const missing = [...new Set(needed)].filter((host) => !hasAccess(single, [host]));
  const shown = services.filter(({ name }) =>
    name.toLocaleLowerCase(locale).includes(search.trim().toLocaleLowerCase(locale)),
  );

  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  // What differs from what was chosen before this page was opened: another view may have changed the rest meanwhile.
  const choice = {
    add: [...chosen].filter((id) => !before.has(id)),
    remove: [...before].filter((id) => !chosen.has(id)),
  };
  const go = async (): Done => {
    // Asking comes first: the browser asks only straight after a click.
    const refused = missing.length > 0 ? await acts.act({ do: 'grant', hosts: missing }) : undefined;
    if (refused !== undefined) return refused;
    const failed = await acts.preferences({ services: choice });
    if (failed === undefined) location.hash = 'check';
    return failed;
  };

  return (
    <>
      <h1>{t('welcome.which')}</h1>
      <p class="lede">{accessWords(open, locale)}</p>
      {services.length > 8 ? (
        <div class="tools">
          <label class="field">
            <Icon name="search" />
            <span class="sr">{plural(t, 'welcome.search', services.length)}</span>
            <input
              type="search"
              placeholder={plural(t, 'welcome.search', services.length)}
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </label>
        </div>
      ) : null}
      <fieldset class="set">
        <legend class="sr">{t('welcome.services')}</legend>
        <div class="opts">
          {shown.map((service) => (
            <label class="opt" key={service.id}>
              <Letter text={service.letters} size="sm" />
              <span class="clip">
                <bdi>{service.name}</bdi>
                {isRequired(service) ? <small>{t('page.set_by', [set?.organisation ?? ''])}</small> : null}
              </span>
              <input
                class="check"
                type="checkbox"
                checked={isChosen(service)}
                disabled={isRequired(service)}
                onChange={() => toggle(service.id)}
              />
            </label>
          ))}
        </div>
        {shown.length === 0 ? <p class="none">{t('welcome.none_match')}</p> : null}
      </fieldset>
      {picked.map((service) =>
        service.selfHosted ? (
          <section class="aside" key={`${service.id}-hosts`}>
            <h2>{t('hosts.title', [service.name])}</h2>
            <p>{t('hosts.then')}</p>
            <OwnHosts
              service={service}
              added={ledger.preferences.hosts[service.id] ?? []}
              also={choice}
              acts={acts}
              run={run}
            />
          </section>
        ) : null,
      )}
      {picked.map((service) =>
        service.terms ? (
          <details class="aside" key={service.id} open={picked.length === 1}>
            <summary>{t('welcome.terms', [service.name])}</summary>
            <p>{service.terms.says}</p>
            <p class="source">
              {service.terms.source.url === undefined ? (
                service.terms.source.what
              ) : (
                <a href={service.terms.source.url} target="_blank" rel="noreferrer">
                  {service.terms.source.what}
                </a>
              )}
            </p>
          </details>
        ) : null,
      )}
      <div class="ahead">
        <Button look="primary lg" disabled={picked.length === 0} onPress={() => run(go())}>
          {t('do.continue_n', [String(picked.length)])}
        </Button>
        <StepLink to="what" look="text" text={t('do.back')} />
        <p>{t(missing.length > 0 ? 'welcome.asks_once' : 'welcome.take_back')}</p>
      </div>
    </>
  );
}

function accessWords(open: readonly ServiceInfo[], locale: string | undefined): string {
  const names = open.map(({ name }) => name);
  if (names.length === 0) return t('welcome.no_access');
  if (names.length === 1) return t('welcome.access_only', names);
  return t('welcome.access_list', [new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)]);
}
