/**
 * Which setting: service, setting and, where there are several copies, the instance. Apart from the schema, for page
 * scripts.
 */
export interface Ref {
  service: string;
  setting: string;
  instance?: string;
  /** Whose: a salted hash of who was signed in, where the page shows that. */
  account?: string;
}

/**
 * The key of a setting in the ledger: `linkedin/genai-improvement`, `tumblr/third-party/my-blog` or
 * `github/copilot@3f0c…`.
 */
export function refKey(ref: Ref): string {
  const account = ref.account === undefined ? '' : `@${encodeURIComponent(ref.account)}`;
  return `${settingKey(ref)}${account}`;
}

/** The key of a setting whoever is signed in: what an address alone can tell. */
export function settingKey(ref: Ref): string {
  return [ref.service, ref.setting, ...(ref.instance === undefined ? [] : [ref.instance])]
    .map(encodeURIComponent)
    .join('/');
}

/** Only what names the setting, out of a larger record. */
export function bare({ service, setting, instance, account }: Ref): Ref {
  return {
    service,
    setting,
    ...(instance === undefined ? {} : { instance }),
    ...(account === undefined ? {} : { account }),
  };
}

/** The setting at its address, whoever is signed in. */
export function anyAccount({ account: _account, ...ref }: Ref): Ref {
  return bare(ref);
}

/** The key under which record number `id` of a kind is stored. Padded, so that keys sort as things happened. */
export function recordKey(kind: 'change' | 'sent' | 'past-round', id: number): string {
  return `${kind}:${String(id).padStart(8, '0')}`;
}

/** The key under which change number `id` is stored. */
export function changeKey(id: number): string {
  return recordKey('change', id);
}

/** Whether both name the same setting, whoever is signed in. */
export function sameSetting(one: Ref, other: Ref): boolean {
  return settingKey(one) === settingKey(other);
}

/** Whether both name the same setting of the same account. */
export function sameRef(one: Ref, other: Ref): boolean {
  return plainKey(one) === plainKey(other);
}

/** A key for within one reading: `refKey` escapes every part, which ten thousand changes would feel. */
export function plainKey({ service, setting, instance = '', account = '' }: Ref): string {
  return `${service}\n${setting}\n${instance}\n${account}`;
}
