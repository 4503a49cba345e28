/**
 * Settings pages of open-source products that carry wording about training, or wording near it: their structure, and
 * the labels that it takes, from their public templates and locale files. None of their code is here.
 *
 * Beside each control stands what a person reads there, written down before any scan was run.
 */
import {
  chatUi,
  fxa,
  immich,
  lemon,
  misskey,
  openWebUi,
  radixRadios,
  railsCheckbox,
  relay,
  sentry,
  STYLE,
  type Row,
} from './markup.ts';

/** What a person reads of one control. */
export type Answer =
  | {
      label: string;
      about: 'training';
      /** What its on position means. */
      on: 'allows' | 'refuses';
      /** How it stands, by what the page says of it in a way that a program can read; `unclear` where it says nothing. */
      stands: 'allowed' | 'refused' | 'unclear';
    }
  | { label: string; about: 'other' };

export interface ProductPage {
  product: string;
  page: string;
  lang: string;
  /** Repository, paths and commits. */
  sources: readonly string[];
  title: string;
  body: string;
  answers: readonly Answer[];
}

const others = (...labels: string[]): Answer[] => labels.map((label) => ({ label, about: 'other' }));
const rowOf = (label: string, says: string | undefined, on: boolean): Row =>
  says === undefined ? { label, on } : { label, says, on };

/** One page of Misskey, by its texts: [heading, crawlers, their help, AI, its help, explore, its help, online, its help]. */
const misskeyPage = (lang: string, locale: string, texts: readonly string[]): ProductPage => {
  const [title = '', crawl = '', crawlHelp, ai = '', aiHelp, explore = '', exploreHelp, online = '', onlineHelp] =
    texts;
  const row = (label: string, says: string | undefined, on: boolean): string => misskey(rowOf(label, says, on));
  return {
    product: 'Misskey',
    page: 'Settings, Privacy',
    lang,
    sources: [
      'misskey-dev/misskey packages/frontend/src/pages/settings/privacy.vue @ 00cf91cf301c752413354585b67320841c2b2c54',
      'misskey-dev/misskey packages/frontend/src/components/MkSwitch.vue @ 1b8c1cd06cb8d7dc03f63771ebcb9a7e4c53b150',
      `misskey-dev/misskey locales/${locale}.yml, as of 2024`,
    ],
    title,
    body:
      row(online, onlineHelp, false) +
      row(crawl, crawlHelp, false) +
      // The switch is on, and the input beside it does not know.
      row(ai, aiHelp, true) +
      row(explore, exploreHelp, true),
    answers: [{ label: ai, about: 'training', on: 'refuses', stands: 'unclear' }, ...others(crawl, explore, online)],
  };
};

const posthog: ProductPage = {
  product: 'PostHog',
  page: 'Settings, Organization, AI',
  lang: 'en',
  sources: [
    'PostHog/posthog frontend/src/scenes/settings/organization/OrgAITraining.tsx @ 683db9ddc1267775a77366644551be37c1eb55f0',
    'PostHog/posthog frontend/src/scenes/settings/organization/OrgAI.tsx @ 03f2add8efc9c7f41c8286d695f4b47caac61464',
    'PostHog/posthog frontend/src/lib/lemon-ui/LemonSwitch/LemonSwitch.tsx @ 514a0b645a240e973d7cd64d12f73d100918e11b',
  ],
  title: 'Settings',
  body: `<h2>AI data analysis</h2><div class="max-w-160">${lemon({ label: 'Enable PostHog AI data analysis features', on: true })}</div>
<h2>AI training</h2><div class="max-w-160"><div><p>Enable PostHog to use anonymized aggregated data to train AI features that benefit all PostHog customers. <strong>Your and your customers' data stays with PostHog.</strong></p><p>Opting out means that you cannot access certain AI features.</p></div><div class="my-4">${lemon({ label: 'Enable AI training on anonymized data', on: true })}</div><a href="#why">What's this?</a></div>`,
  answers: [
    { label: 'Enable AI training on anonymized data', about: 'training', on: 'allows', stands: 'unclear' },
    ...others('Enable PostHog AI data analysis features'),
  ],
};

const chat: ProductPage = {
  product: 'Hugging Face chat-ui',
  page: 'Application Settings',
  lang: 'en',
  sources: [
    'huggingface/chat-ui src/routes/settings/(nav)/application/+page.svelte @ 012c1b3b02213c5db04f2e4e1e1b18ac97faa64e',
    'huggingface/chat-ui src/lib/components/Switch.svelte @ 096cb60cae0faeff0f5be838e9725d974281a458',
  ],
  title: 'Application Settings',
  body:
    chatUi(
      {
        label: 'Share conversations with model authors',
        says: 'Sharing your data will help improve the training data and make open models better over time.',
        on: true,
      },
      true,
    ) +
    chatUi({
      label: 'Hide emoticons in conversation topics',
      says: 'Emoticons are shown in the sidebar by default, enable this to hide them.',
      on: false,
    }) +
    chatUi({ label: 'Disable streaming tokens', on: false }) +
    chatUi({
      label: 'Paste text directly into chat',
      says: 'By default, when pasting long text into the chat, we treat it as a plaintext file. Enable this to paste directly into the chat instead.',
      on: false,
    }) +
    '<div><a href="#about">About &amp; Privacy</a> <button type="submit">Delete all conversations</button></div>',
  answers: [
    { label: 'Share conversations with model authors', about: 'training', on: 'allows', stands: 'allowed' },
    ...others(
      'Hide emoticons in conversation topics',
      'Disable streaming tokens',
      'Paste text directly into chat',
      'Delete all conversations',
    ),
  ],
};

const kmyblue: ProductPage = {
  product: 'kmyblue',
  page: 'Settings, Privacy (extra)',
  lang: 'ja',
  sources: [
    'kmycode/mastodon config/locales/simple_form.ja.yml @ f56fb2763e83b3e7c8552049245672f4c10e647c',
    'kmycode/mastodon app/views/settings/privacy_extra/show.html.haml @ bb0f08dc99fea44481535512668d630a88069e09',
  ],
  title: 'kmyblue',
  body: [
    rowOf(
      '自分のコンテンツのAI学習利用に対して不快感を表明する',
      'AI学習への利用を禁止するメタタグをプロフィールページに追加します。ただし実効性があるとは限りません',
      true,
    ),
    rowOf('非公開投稿の翻訳を許可する', undefined, false),
    rowOf(
      'リンクのプレビューを生成する',
      'プレビュー生成を停止することは、センシティブなサイトへのリンクを頻繁に投稿する人にも有効かもしれません',
      true,
    ),
    rowOf('botからのフォローを承認制にする', undefined, true),
    rowOf('公開投稿を他のサーバーで自由に検索できるようにする', undefined, false),
  ]
    .map(railsCheckbox)
    .join(''),
  answers: [
    {
      label: '自分のコンテンツのAI学習利用に対して不快感を表明する',
      about: 'training',
      on: 'refuses',
      stands: 'refused',
    },
    ...others(
      '非公開投稿の翻訳を許可する',
      'リンクのプレビューを生成する',
      'botからのフォローを承認制にする',
      '公開投稿を他のサーバーで自由に検索できるようにする',
    ),
  ],
};

const mastodon: ProductPage = {
  product: 'Mastodon',
  page: 'Preferencias, Otros',
  lang: 'es',
  sources: [
    'mastodon/mastodon config/locales/simple_form.es.yml @ bd0d4bd46f7fde2232a8e5e8a1798980a20ff731',
    'mastodon/mastodon app/views/settings/preferences/other/show.html.haml @ 8eb09466aae67235009253ef6e9e9d3722a58d03',
  ],
  title: 'Preferencias',
  body: [
    rowOf('Excluirse del indexado de motores de búsqueda', 'Afecta a tu perfil público y páginas de estado', true),
    rowOf(
      'Agrupar retoots en las líneas de tiempo',
      'No mostrar nuevos retoots para las publicaciones que han sido recientemente retooteadas (sólo afecta a los retoots recibidos recientemente)',
      true,
    ),
    rowOf(
      'Marcar siempre imágenes como sensibles',
      'El contenido multimedia sensible está oculto por defecto y puede ser mostrado con un click',
      false,
    ),
    rowOf(
      'Mostrar aplicación usada para publicar publicaciones',
      'La aplicación que utiliza usted para publicar publicaciones se mostrará en la vista detallada de sus publicaciones',
      true,
    ),
    rowOf(
      'Sugerir la cuenta a otros',
      'Permite que tu cuenta sea descubierta por extraños a través de recomendaciones, tendencias y otras características',
      true,
    ),
  ]
    .map(railsCheckbox)
    .join(''),
  answers: others(
    'Excluirse del indexado de motores de búsqueda',
    'Agrupar retoots en las líneas de tiempo',
    'Marcar siempre imágenes como sensibles',
    'Mostrar aplicación usada para publicar publicaciones',
    'Sugerir la cuenta a otros',
  ),
};

const photos: ProductPage = {
  product: 'Immich',
  page: 'Einstellungen für maschinelles Lernen',
  lang: 'de',
  sources: [
    'immich-app/immich i18n/de.json @ f5e44f12e173c3526c6a5fbe5b76583325cf90a6',
    'immich-app/immich web/src/lib/components/admin-settings/MachineLearningSettings.svelte @ 009e30cab2ccdf8350bbdccf96a64fbb80cd8704',
    'immich-app/immich web/src/lib/components/shared-components/settings/setting-switch.svelte @ 009a37f0a70fc1314a653a2b301f6ed677a77bd9',
  ],
  title: 'Einstellungen für maschinelles Lernen',
  body: `<p>Funktionen und Einstellungen des maschinellen Lernens verwalten</p>${immich({
    label: 'Maschinelles Lernen aktivieren',
    says: 'Wenn diese Option deaktiviert ist, werden alle ML-Funktionen unabhängig von den unten aufgeführten Einstellungen deaktiviert.',
    on: true,
  })}<hr><section><h2>Intelligente Suche</h2><p>Semantische Bildsuche mittels CLIP-Einbettungen</p>${immich({
    label: 'Intelligente Suche aktivieren',
    says: 'Ist diese Option deaktiviert, werden die Bilder nicht für die intelligente Suche verwendet.',
    on: true,
  })}</section><section><h2>Duplikaterkennung</h2><p>Verwendung von CLIP-Embeddings zum Erkennen möglicher Duplikate</p>${immich(
    {
      label: 'Duplikaterkennung aktivieren',
      says: 'Falls diese Option deaktiviert ist, werden exakt identische Dateien dennoch de-dupliziert.',
      on: true,
    },
  )}</section><section><h2>Gesichtsidentifikation</h2><p>Erkenne, identifiziere und gruppiere Gesichter in Bildern</p>${immich(
    {
      label: 'Gesichtserkennung aktivieren',
      says: 'Wenn diese Option deaktiviert ist, werden die Bilder nicht für die Gesichtserkennung kodiert und der Abschnitt „Personen“ auf der Seite „Erkunden“ wird nicht dargestellt.',
      on: true,
    },
  )}</section>`,
  answers: others(
    'Maschinelles Lernen aktivieren',
    'Intelligente Suche aktivieren',
    'Duplikaterkennung aktivieren',
    'Gesichtserkennung aktivieren',
  ),
};

const accounts: ProductPage = {
  product: 'Mozilla accounts',
  page: 'Datenerfassung und -nutzung',
  lang: 'de',
  sources: [
    'mozilla/fxa packages/fxa-settings/src/components/Settings/DataCollection/index.tsx @ 03231c72ff4c5a69c821fae640bdeb4c02573153',
    'mozilla/fxa packages/fxa-settings/src/components/Settings/Switch/index.tsx @ 2dd112e1cb701454c6d87744f0d6b2846e236581',
    'mozilla/fxa-content-server-l10n locale/de/settings.ftl',
  ],
  title: 'Datenerfassung und -nutzung',
  body: fxa(
    {
      label: 'Mozilla-Konten',
      says: 'Firefox Mozilla-Konten erlauben, technische und Interaktionsdaten an Mozilla zu senden. <a href="#more">Weitere Informationen</a>',
      on: true,
    },
    'Datenerfassung und -nutzung',
  ),
  answers: others('Datenerfassung und -nutzung'),
};

const masks: ProductPage = {
  product: 'Firefox Relay',
  page: 'Einstellungen',
  lang: 'de',
  sources: ['mozilla-l10n/fx-private-relay-l10n de/settings.ftl @ 1152e1717907c4c3d91ec93135cb205058d48308'],
  title: 'Einstellungen von Relay',
  body: `<section><h2>Datenschutz</h2>${relay({ label: 'Kontonamen für E-Mail-Masken aktivieren', on: true })}<p>Firefox Relay speichert die Websites, auf denen Sie Ihre E-Mail-Masken verwendet haben, und kennzeichnet Ihre Masken mit diesen Websites, damit Sie sie leicht identifizieren können.</p></section><section><h2>E-Mail-Tracker entfernen</h2>${relay({ label: 'Entfernen Sie E-Mail-Tracker in allen weitergeleiteten E-Mails.', on: false })}</section>`,
  answers: others(
    'Kontonamen für E-Mail-Masken aktivieren',
    'Entfernen Sie E-Mail-Tracker in allen weitergeleiteten E-Mails.',
  ),
};

const LEVELS: readonly Row[] = [
  {
    label: 'Disabled',
    says: 'You do not consent to sharing any database information with third-party AI providers and understand that responses will be generic and not tailored to your database',
    on: false,
  },
  {
    label: 'Schema Only',
    says: 'You consent to sharing your database’s schema metadata (such as table and column names, data types, and relationships—but not actual database data) with third-party AI providers',
    on: true,
  },
  {
    label: 'Schema &amp; Logs',
    says: 'You consent to sharing your schema and logs (which may contain PII/database data) with third-party AI providers for better results',
    on: false,
  },
  {
    label: 'Schema, Logs &amp; Database Data',
    says: 'You consent to give third-party AI providers full access to run database read-only queries and analyze results for optimal results',
    on: false,
  },
];

const supabase: ProductPage = {
  product: 'Supabase Studio',
  page: 'Organization, General, AI opt-in level',
  lang: 'en',
  sources: [
    'supabase/supabase apps/studio/components/interfaces/Organization/GeneralSettings/AIOptInLevelSelector.tsx @ 00078ea806b09ad0aa3c71afd0f7a95def4a6dea',
  ],
  title: 'Data Privacy',
  body: `<p>Supabase AI can provide more relevant answers if you choose to share different levels of data. This feature is powered by third-party AI providers. This is an organization-wide setting, so please select the level of data you are comfortable sharing.</p>${radixRadios('ai-opt-in', LEVELS)}`,
  answers: others('Disabled', 'Schema Only', 'Schema & Logs', 'Schema, Logs & Database Data'),
};

const errors: ProductPage = {
  product: 'Sentry',
  page: 'Legal & Compliance, Service Data Usage',
  lang: 'en',
  sources: [
    'getsentry/sentry static/gsApp/views/legalAndCompliance/dataConsent.tsx @ 3fe26736315445bf767ef4179712337105bf48f9',
    'getsentry/sentry static/app/data/forms/organizationGeneralSettings.tsx @ 6a81ba2feece7cc23a7d71f1a14ab3e91fcda4c8',
  ],
  title: 'Legal & Compliance',
  body: `<section><h2>Service Data Usage</h2>${sentry({
    label: 'Use of aggregated identifying data',
    says: 'Toggle on to let Sentry use your error messages, stack traces, spans, and DOM interactions data for issue workflow and other product improvements. <a href="#more">Learn more</a>.',
    on: true,
  })}</section><section><h2>General</h2>${sentry({
    label: 'Early Adopter',
    says: "Opt-in to new features before they're released to the public",
    on: false,
  })}</section>`,
  answers: others('Use of aggregated identifying data', 'Early Adopter'),
};

const memory: ProductPage = {
  product: 'Open WebUI',
  page: 'Settings, Personalization',
  lang: 'en',
  sources: [
    'open-webui/open-webui src/lib/components/chat/Settings/Personalization.svelte @ 02fc97d32009af07f7dd489740f132b6c773e01c',
  ],
  title: 'Personalization',
  body: `${openWebUi({
    label: 'Memory <span class="text-xs">(Experimental)</span>',
    says: "You can personalize your interactions with LLMs by adding memories through the 'Manage' button below, making them more helpful and tailored to you.",
    on: true,
  })}<div><button type="button">Manage</button></div><button type="submit">Save</button>`,
  answers: others('Memory', 'Manage'),
};

export const productPages: readonly ProductPage[] = [
  misskeyPage('ja', 'ja-JP', [
    'プライバシー',
    'クローラーによるインデックスを拒否',
    '外部の検索エンジンにあなたのユーザーページ、ノート、Pagesなどのコンテンツを登録(インデックス)しないよう要求します。',
    '生成AIによる学習を拒否',
    '外部の文章生成AIや画像生成AIに対して、投稿したノートや画像などのコンテンツを学習の対象にしないように要求します。これはnoaiフラグをHTMLレスポンスに含めることによって実現されますが、この要求に従うかはそのAI次第であるため、学習を完全に防止するものではありません。',
    'アカウントを見つけやすくする',
    'オフにすると、「みつける」にアカウントが載らなくなります。',
    'オンライン状態を隠す',
    'オンライン状態を隠すと、検索などの一部機能において利便性が低下することがあります。',
  ]),
  misskeyPage('ko', 'ko-KR', [
    '프라이버시',
    '검색엔진의 인덱싱 거부',
    '검색엔진에 유저 페이지, 노트, 페이지 등의 콘텐츠를 인덱싱되지 않게 합니다.',
    '기계학습(생성형 AI)으로의 사용을 거부',
    '외부의 문장 생성 AI나 이미지 생성 AI에 대해 제출한 노트나 이미지 등의 콘텐츠를 학습의 대상으로 사용하지 않도록 요구합니다. 다만, 이 요구사항을 지킬 의무는 없기 때문에 학습을 완전히 방지하는 것은 아닙니다.',
    '계정을 쉽게 발견하도록 하기',
    '비활성화하면 "발견하기"에 나의 계정을 표시하지 않습니다.',
    '온라인 상태 숨기기',
    '온라인 상태를 숨기면, 검색과 같은 일부 기능에 영향을 미칠 수 있습니다.',
  ]),
  misskeyPage('zh-CN', 'zh-CN', [
    '隐私',
    '要求搜索引擎不索引该用户',
    '要求搜索引擎不要收录（索引）您的用户页面，帖子，页面等。',
    '拒绝接受生成式 AI 的学习',
    '要求文章生成 AI 或图像生成 AI 不能够以发布的帖子和图像等内容作为学习对象。这是通过在 HTML 响应中包含 noai 标志来实现的，这不能完全阻止 AI 学习你的发布内容，并不是所有 AI 都会遵守这类请求。',
    '使账号可见。',
    '关闭时，账号不会显示在"发现"中。',
    '隐藏在线状态',
    '隐藏在线状态后，可能会降低搜索等功能的便利性。',
  ]),
  kmyblue,
  posthog,
  chat,
  supabase,
  errors,
  memory,
  mastodon,
  photos,
  accounts,
  masks,
];

/** The whole document. */
export const documentOf = ({ lang, title, body }: ProductPage): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style><main><h1>${title}</h1>${body}</main></html>`;
