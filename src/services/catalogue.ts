import { allServices } from './all.ts';
import type { ServiceInfo, SettingInfo } from './schema.ts';

/**
 * Every service for the background and the views. The build runs this module and puts its result in its place (see
 * wxt.config.ts), so that labels in twenty languages do not travel into each popup.
 */
export const catalogue: readonly ServiceInfo[] = allServices.map(({ settings, signedIn: _, ...service }) => ({
  ...service,
  settings: settings.map((setting) => {
    const { control: _control, notOffered: _notOffered, lockedBy: _lockedBy, sources: _sources, ...info } = { control: 0, notOffered: 0, lockedBy: 0, ...setting };
    return info as SettingInfo;
  }),
}));
