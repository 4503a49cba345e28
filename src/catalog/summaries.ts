import { allServices } from './list.ts';
import { matches } from './match.ts';
import { isByHand } from './visitable.ts';
import type { ServiceInfo, Setting, SettingInfo } from './schema.ts';

/**
 * Every service for the background and the lists of views. The build runs this module and puts its result in its place
 * (see wxt.config.ts), so that labels in twenty languages do not travel into each popup.
 */
export const catalogue: readonly ServiceInfo[] = allServices.map(
  ({ id, name, letters, hosts, selfHosted, signedOut, terms, settings }) => ({
    id,
    name,
    letters,
    hosts,
    signedOut,
    ...(selfHosted ? { selfHosted } : {}),
    ...(terms ? { terms } : {}),
    settings: settings.map(brief),
  }),
);

function brief(setting: Setting): SettingInfo {
  const { id, name, pages, open, hubs, together, overlay, confirmIn, confidence, checked } = setting;
  const common = {
    id,
    name,
    pages,
    confidence,
    checked,
    ...(open === undefined ? {} : { open }),
    ...(hubs === undefined ? {} : { hubs }),
    ...(setting.for ? { for: setting.for } : {}),
    ...(together ? { together } : {}),
    ...(overlay ? { overlay } : {}),
    ...(confirmIn ? { confirmIn } : {}),
    ...(isByHand(setting) ? { byHand: true as const } : {}),
    ...(open !== undefined && pages.some((pattern) => matches(pattern, open)) ? { opensPage: true as const } : {}),
  };
  switch (setting.remedy) {
    case 'request': {
      const { by, to, subject, texts, objection, objectionSince } = setting.request;
      // An e-mail is prepared wherever the person asks for it; a form's text is offered on the form.
      return {
        ...common,
        remedy: 'request',
        request: {
          by,
          to,
          ...(subject === undefined ? {} : { subject }),
          ...(objection ? { objection } : {}),
          ...(objectionSince === undefined ? {} : { objectionSince }),
          ...(by === 'email' ? { texts } : {}),
        },
      };
    }
    case 'none':
      return { ...common, remedy: 'none', none: { says: setting.none.says } };
    default:
      return { ...common, remedy: setting.remedy };
  }
}
