import { useEffect, useState } from 'preact/hooks';
import type { SettingDetails } from '../../catalog/schema.ts';

type All = Readonly<Record<string, SettingDetails>>;
let all: All | undefined;

/**
 * What there is to tell of one setting beyond its name. Loaded when it is first asked for, because a popup that is only
 * glanced at should not wait for it.
 * @returns undefined until it is loaded
 */
export function useDetails(service: string, setting: string): SettingDetails | undefined {
  const [loaded, setLoaded] = useState(all);
  useEffect(() => {
    if (all) return;
    void import('../../catalog/details.ts').then(({ details }) => {
      all = details;
      setLoaded(details);
    });
  }, []);
  return loaded?.[`${service}/${setting}`];
}
