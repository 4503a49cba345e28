/** Everything that may be a control or part of one. */
export const CONTROLS = [
  'input:is([type="checkbox"],[type="radio"],[type="range"]),select,button,summary,[aria-pressed],[aria-haspopup]',
  '[role="tablist"] [role="tab"],:is(div,span)[tabindex]:is([class*="select" i],[class*="dropdown" i])',
  ...['switch', 'checkbox', 'menuitemcheckbox', 'radio', 'menuitemradio', 'combobox', 'slider', 'button'].map(
    (role) => `[role="${role}"]`,
  ),
].join();
