/** What services and settings are called. The page carries the result alone: see scripts/verifier.ts. */
import { allServices } from '../../src/catalog/list.ts';

export interface Name {
  service: string;
  setting: string;
  /** By the service's own words, refusing it refuses the training of models that generate content. */
  training: boolean;
}

/** By service and setting, as `linkedin/genai-improvement`. */
export const names: Readonly<Record<string, Name>> = Object.fromEntries(
  allServices.flatMap((service) =>
    service.settings.map((setting): [string, Name] => [
      `${service.id}/${setting.id}`,
      { service: service.name, setting: setting.name, training: setting.aipref === 'train-ai' },
    ]),
  ),
);
