import type { Country } from './laws.ts';

/**
 * What the list of authorities was held against, where it is not the address in the list itself: pages as public archives
 * of the web store them, on 29 November 2026. None was opened live. It stands apart so that it does not travel.
 */
export const authoritySources: Partial<Record<Country, string[]>> = {
  BG: ['https://cpdp.bg/en/?p=pages&aid=56'],
  CZ: ['https://www.uoou.cz/chci-podat-stiznost-na-spravce-nebo-zpracovatele/ds-4454'],
  FR: ['https://cnil.fr/fr/node/166989'],
  GB: ['https://ico.org.uk/make-a-complaint/data-protection-complaints/what-to-expect/'],
  GR: ['https://www.dpa.gr/portal/page?_pageid=33,43321&_dad=portal&_schema=PORTAL'],
  HU: [
    'https://naih.hu/hirek/397-tajekoztatas-a-szemelyes-ugyfelfogadas-rendjerol-es-a-beadvanyok-szemelyes-benyujtasarol',
  ],
  IT: [
    'https://servizilegaliweb.it/come-fare-reclamo-al-garante-per-violazione-della-privacy-71357.html/amp',
    'https://patriziameo.it/privacy/2022/12/13/segnalazione',
  ],
  LV: ['https://www.dvi.gov.lv/lv/iesniegumu-paraugi'],
  MT: ['https://idpc.org.mt/data-protection-notice'],
  PT: ['https://artigo80.pt/?p=7274'],
};
