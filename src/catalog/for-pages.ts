import { isPersons } from './for-whom.ts';
import type { PageService, PageSetting, Service, Setting } from './schema.ts';

/**
 * What of a definition travels into pages: no source, no date, nothing that only views tell. The build puts the result
 * in the definition's place there (see wxt.config.ts).
 * @param all every service, for the settings that belong together with its own
 */
export function forPage(service: Service, all: readonly Service[]): PageService {
  const { id, name, hosts, signedOut, signInScreen, signedIn, account, settings } = service;
  return {
    id,
    name,
    hosts,
    signedOut,
    ...(signInScreen ? { signInScreen } : {}),
    ...(signedIn ? { signedIn } : {}),
    ...(account
      ? {
          account: account.map(({ selector, attribute }) => ({
            selector,
            ...(attribute === undefined ? {} : { attribute }),
          })),
        }
      : {}),
    settings: settings.flatMap((setting) => settingForPage(setting, all)),
  };
}

function settingForPage(setting: Setting, all: readonly Service[]): PageSetting[] {
  const { id, name, pages, open, hubs, overlay, confirmIn, feedback, cleanUp } = setting;
  const also = companions(setting, all);
  const mentions = setting.doesNotCover.flatMap((text) =>
    [...text.matchAll(/“([^”]+)”/gu)].map(([, quoted = '']) => quoted),
  );
  const base = {
    id,
    name,
    pages,
    ...(open === undefined ? {} : { open }),
    ...(hubs ? { hubs } : {}),
    ...(overlay ? { overlay } : {}),
    ...(confirmIn ? { confirmIn } : {}),
    ...(feedback ? { feedback: { says: feedback.says } } : {}),
    ...(cleanUp ? { cleanUp: { url: cleanUp.url } } : {}),
    ...(also.length > 0 ? { also } : {}),
    ...(mentions.length > 0 ? { mentions } : {}),
  };
  if (setting.remedy === 'control') {
    const { remedy, control, notOffered, signedOutToo } = setting;
    return [
      {
        ...base,
        remedy,
        control,
        ...(notOffered ? { notOffered } : {}),
        ...(signedOutToo ? { signedOutToo } : {}),
      },
    ];
  }
  // What is elsewhere is on no page.
  return setting.remedy === 'request' ? [{ ...base, remedy: setting.remedy, request: setting.request }] : [];
}

/** Settings that leave open what this one refuses, on a page other than its own. */
function companions({ together = [], open }: Setting, all: readonly Service[]): { name: string; url: string }[] {
  return together.flatMap((ref) => {
    const service = all.find(({ id }) => id === ref.service);
    const other = service?.settings.find(({ id }) => id === ref.setting);
    if (!service || other?.open === undefined || other.open === open || !isPersons(other)) return [];
    return [{ name: `${service.name}: ${other.name}`, url: other.open }];
  });
}
