/**
 * What spares the two cores that all tests share, and touches nothing that they look at. Both browsers draw by the
 * processor here, sixty times a second for as long as anything moves: the wheel that turns in a notice at work took as
 * much as all the rest. Who asks to see less motion gets the same notice, and the wheel stands still.
 */

export const SPARING_CHROMIUM = ['--force-prefers-reduced-motion'];

export const SPARING_FIREFOX = {
  'ui.prefersReducedMotion': 1,
  // Processes and a session's copy kept ready for a person, whose making costs each test.
  'dom.ipc.processPrelaunch.enabled': false,
  'browser.sessionstore.interval': 3_600_000,
  // Puppeteer has Firefox keep all sites in shared processes; each further one of them costs a start of its own.
  'dom.ipc.processCount': 2,
  // A page of JSON is a page of JSON: the viewer is an application of its own.
  'devtools.jsonview.enabled': false,
};
