import { allServices } from './list.ts';
import type { Setting, SettingDetails } from './schema.ts';

/**
 * What is told of a setting when a person asks for more, by the key `service/setting`. Views load it then; the build
 * puts the result in this module's place (see wxt.config.ts).
 */
export const details: Readonly<Record<string, SettingDetails>> = Object.fromEntries(
  allServices.flatMap((service) =>
    service.settings.map((setting) => [`${service.id}/${setting.id}`, detailsOf(setting)]),
  ),
);

function detailsOf(setting: Setting): SettingDetails {
  const { path, app, regions, plans, oneWay, feedback, cleanUp, doesNotCover, known, sources } = setting;
  return {
    doesNotCover,
    known,
    sources,
    ...(path ? { path } : {}),
    ...(app ? { app } : {}),
    ...(regions === undefined ? {} : { regions }),
    ...(plans === undefined ? {} : { plans }),
    ...(oneWay ? { oneWay } : {}),
    ...(feedback ? { feedback } : {}),
    ...(cleanUp ? { cleanUp } : {}),
    ...(setting.remedy === 'request' ? { request: setting.request } : {}),
    ...(setting.remedy === 'none' ? { none: setting.none } : {}),
  };
}
