/** What the server tells the page's script, and what that script draws. */
export interface SwitchModel {
  /** LinkedIn's key for the setting; also what `aria-labelledby` names. */
  key: string;
  label: string;
  /** What the control shows, which under an inverted label is not what the server stores. */
  on: boolean;
}

export interface Boot {
  gen: 'new' | 'mid' | 'old';
  setting?: SwitchModel;
  neighbours: SwitchModel[];
  words: { on: string; off: string; failed: string };
  locked: boolean;
  dangling: boolean;
  disagree: boolean;
  doubleClick: boolean;
  rerender: boolean;
  dragsNeighbour: boolean;
  toast: boolean;
  unread: boolean;
  /** The server has drawn the control already; the script joins in this late. */
  hydrateAfter?: number;
  /** A skeleton until then. */
  renderAfter?: number;
}

/** The page's way to save: true when the server said that it did. */
export type Save = (key: string, on: boolean) => Promise<boolean>;
