import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellOfNew } from '../src/content/undescribed/new-setting.ts';

/** Loaded by the background beside the page runtime, where a settings page's own words call for a look. */
export default defineUnlistedScript(() => {
  void tellOfNew().catch(() => undefined);
});
