import { allServices } from './list.ts';

/**
 * What the controls of each service are called, in every language, by the service's id. Views load it when a page is
 * scanned; the build puts the result in this module's place (see wxt.config.ts).
 */
export const labels: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  allServices.map(({ id, settings }) => [
    id,
    [
      ...new Set(
        settings.flatMap((setting) =>
          setting.remedy === 'control' ? setting.control.labels.map(({ text }) => text) : [],
        ),
      ),
    ],
  ]),
);
