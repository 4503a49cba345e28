/** Which setting: service, setting and, where there are several copies, the instance. Apart from the schema, for page scripts. */
export interface Ref {
  service: string;
  setting: string;
  instance?: string;
}

/** The key of a setting in the ledger: `linkedin/genai-improvement` or `tumblr/third-party/my-blog`. */
export function refKey(ref: Ref): string {
  return [ref.service, ref.setting, ...(ref.instance === undefined ? [] : [ref.instance])].map(encodeURIComponent).join('/');
}

/** The key under which change number `id` is stored. Padded, so that keys sort as changes happened. */
export function changeKey(id: number): string {
  return `change:${String(id).padStart(8, '0')}`;
}
