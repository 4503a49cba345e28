/** The page under the popup, as far as the browser tells it. */
export interface ActivePage {
  id?: number | undefined;
  url?: string | undefined;
  /** It is in a private window. */
  incognito?: boolean | undefined;
}
