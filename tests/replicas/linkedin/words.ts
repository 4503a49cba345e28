/**
 * What the replica's pages say. `section` and `toggle` are LinkedIn's own wording where `known` is true. Everything
 * else (the question in languages other than English, state words that no source gives, and both texts of the languages
 * with
 * `known: false`) was made up for this replica alone: it must never be copied into a service definition.
 */
export interface Words {
  known: boolean;
  section: string;
  toggle: string;
  question: string;
  learnMore: string;
  on: string;
  off: string;
}

const question =
  'Can LinkedIn and its affiliates use your personal data and content you create on LinkedIn to train generative AI models that create content?';

export const words = {
  en: {
    known: true,
    section: 'Data for Generative AI Improvement',
    toggle: 'Use my data for training content creation AI models',
    question,
    learnMore: 'Learn more',
    on: 'On',
    off: 'Off',
  },
  de: {
    known: true,
    section: 'Daten zur Verbesserung generativer KI',
    toggle: 'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
    question: 'Dürfen LinkedIn und seine Partner Ihre Daten und Inhalte nutzen?',
    learnMore: 'Mehr erfahren',
    on: 'Ein',
    off: 'Aus',
  },
  fr: {
    known: true,
    section: 'Données pour l’amélioration de l’IA générative',
    toggle: 'Utiliser mes données pour entraîner des modèles d’IA de création de contenu',
    question: 'LinkedIn et ses filiales peuvent-ils utiliser vos données et vos contenus ?',
    learnMore: 'En savoir plus',
    on: 'Activé',
    off: 'Désactivé',
  },
  es: {
    known: true,
    section: 'Datos para mejorar la IA generativa',
    toggle: 'Usar mis datos para entrenar modelos de IA que crean contenido',
    question: '¿Pueden LinkedIn y sus filiales usar tus datos y tu contenido?',
    learnMore: 'Más información',
    on: 'Sí',
    off: 'No',
  },
  pt: {
    known: true,
    section: 'Dados para aprimoramento da IA generativa',
    toggle: 'Usar meus dados para treinar modelos de IA para criar conteúdos',
    question: 'O LinkedIn e suas afiliadas podem usar seus dados e o conteúdo que você cria?',
    learnMore: 'Saiba mais',
    on: 'Ativado',
    off: 'Desativado',
  },
  it: {
    known: true,
    section: 'Dati per migliorare l’IA generativa',
    toggle: 'Usa i miei dati per addestrare i modelli di IA per la creazione di contenuti',
    question: 'LinkedIn e le sue affiliate possono usare i tuoi dati e i tuoi contenuti?',
    learnMore: 'Scopri di più',
    on: 'Sì',
    off: 'No',
  },
  nl: {
    known: true,
    section: 'Gegevens voor verbetering van generatieve AI',
    toggle: 'Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt',
    question: 'Mogen LinkedIn en gelieerde ondernemingen uw gegevens en content gebruiken?',
    learnMore: 'Meer informatie',
    on: 'Aan',
    off: 'Uit',
  },
  pl: {
    known: true,
    section: 'Dane na potrzeby ulepszania generatywnej sztucznej inteligencji',
    toggle: 'Użyj moich danych do trenowania modeli AI służących do tworzenia treści',
    question: 'Czy LinkedIn i jego podmioty powiązane mogą używać Twoich danych i treści?',
    learnMore: 'Dowiedz się więcej',
    on: 'Włączone',
    off: 'Wyłączone',
  },
  ko: {
    known: true,
    section: '생성 AI 개선을 위한 데이터',
    toggle: '콘텐츠 생성 AI 모델 훈련에 내 데이터 사용',
    question: 'LinkedIn과 계열사가 회원님의 데이터와 콘텐츠를 사용할 수 있습니까?',
    learnMore: '더 알아보기',
    on: '켜짐',
    off: '꺼짐',
  },
  // From here on every word is the replica's own: a language whose wording nobody has verified.
  ja: {
    known: false,
    section: '（試験用）生成に関するデータ',
    toggle: '（試験用）データの利用を許可する',
    question: '（試験用）データを利用してもよろしいですか。',
    learnMore: '詳細',
    on: 'はい',
    off: 'いいえ',
  },
  sv: {
    known: false,
    section: 'Provtext: data för generering',
    toggle: 'Provtext: låt data användas',
    question: 'Provtext: får data användas?',
    learnMore: 'Läs mer',
    on: 'På',
    off: 'Av',
  },
} as const satisfies Record<string, Words>;

export type Lang = keyof typeof words;
export const langs: readonly Lang[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ko', 'ja', 'sv'];

/** The objection form's option. English and Dutch are LinkedIn's; other languages get the English form. */
export const objection = {
  en: 'Object to processing for training content-generating AI models',
  nl: 'Bezwaar maken tegen verwerking voor het trainen van AI-modellen die content genereren',
} as const;
