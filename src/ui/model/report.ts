/** A report of a page, put together from what the page's skeleton shows and what is known of its setting. */
import { maskedHost, maskedPath } from '../../shared/masked-address.ts';
import { normalise } from '../../shared/normalise.ts';
import { REPORT_FORM, type Report, type ReportedControl } from '../../shared/report.ts';
import type { Finding } from '../../ledger/schema.ts';
import type { Item } from './items.ts';

/** States that say that the setting was read. */
const READ = new Set(['allowed', 'refused', 'locked']);

/** What is told of a setting; an `Item` of the views, or what a visit found. */
interface Reported {
  service: Pick<Item['service'], 'id' | 'found'>;
  setting: Pick<Item['setting'], 'id'>;
  finding?: Finding | undefined;
}

/**
 * @param labels those of the service's definitions. What a page calls a control may have anything in it: its own label is
 *   told only where it is one of these
 */
export function reportOf(
  url: string,
  { controls, lang }: { controls: ReportedControl[]; lang: string },
  here: Reported | undefined,
  version: string,
  date: string,
  labels: readonly string[] = [],
): Report {
  const { hostname, pathname } = new URL(url);
  const known = here && !here.service.found ? here : undefined;
  const finding = known?.finding;
  const said = normalise(finding?.label ?? '');
  const label = labels.find((one) => normalise(one) === said);
  return {
    holdout: 'report',
    form: REPORT_FORM,
    kind: known === undefined ? 'scan' : finding && READ.has(finding.state) ? 'works' : 'broken',
    version,
    date,
    ...(known ? { service: known.service.id, setting: known.setting.id } : {}),
    host: maskedHost(hostname),
    path: maskedPath(pathname),
    lang,
    ...(finding ? { state: finding.state } : {}),
    ...(finding?.reason ? { reason: finding.reason } : {}),
    ...(finding?.rung ? { rung: finding.rung } : {}),
    ...(label !== undefined && finding && READ.has(finding.state) ? { label } : {}),
    controls,
  };
}
