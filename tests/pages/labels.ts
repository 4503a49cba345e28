/** Each label of each setting that a replica has, as a page to be drawn. */
import process from 'node:process';
import { allServices } from '../../src/catalog/list.ts';
import { serviceReplicas } from '../replicas/services/list.ts';
import { widgetsOf, type ServiceReplica } from '../replicas/services/kit/model.ts';

/** By a command every label in every language; in every check the first of a setting. */
export const EVERY = process.env['EVERY'] === '1';

export interface LabelCase {
  name: string;
  replica: ServiceReplica;
  address: string;
  setting: string;
  text: string;
  lang: string;
}

export const LABEL_CASES: readonly LabelCase[] = serviceReplicas.flatMap((replica) =>
  (allServices.find(({ id }) => id === replica.service)?.settings ?? []).flatMap((setting): LabelCase[] => {
    if (setting.remedy !== 'control') return [];
    const page = replica.pages.find((one) => widgetsOf(one).some((widget) => widget.setting === setting.id));
    const address = page?.at[0];
    if (address === undefined) return [];
    return (EVERY ? setting.control.labels : setting.control.labels.slice(0, 1)).map(({ text, lang }) => ({
      name: `${replica.service}/${setting.id} ${lang}: ${text}`,
      replica,
      address,
      setting: setting.id,
      text,
      lang,
    }));
  }),
);
