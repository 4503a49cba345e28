import type { RequestSetting } from './schema.ts';

type Texts = RequestSetting['request']['texts'];

const gdpr = ['EU', 'EEA', 'UK', 'CH'];

/** An objection to AI training, for forms that ask for one. Nothing in it claims anything about the person. */
export const objection: Texts = [
  { lang: 'en', text: 'I object to the use of my personal data for training and improving AI models.' },
  {
    lang: 'en',
    regions: gdpr,
    text: 'Under my right to object (Article 21 GDPR, or the law that corresponds to it where I live) I object to the processing of my personal data for training and improving AI models. Please confirm that you have stopped.',
  },
  {
    lang: 'de',
    regions: gdpr,
    text: 'Gestützt auf mein Widerspruchsrecht (Artikel 21 DSGVO oder das Recht, das ihm an meinem Wohnort entspricht) widerspreche ich der Verarbeitung meiner personenbezogenen Daten für das Training und die Verbesserung von KI-Modellen. Bitte bestätigen Sie mir, dass Sie damit aufgehört haben.',
  },
  {
    lang: 'fr',
    regions: gdpr,
    text: 'En vertu de mon droit d’opposition (article 21 du RGPD, ou la loi qui y correspond là où je vis), je m’oppose au traitement de mes données personnelles pour entraîner et améliorer des modèles d’IA. Merci de me confirmer que vous y avez mis fin.',
  },
  {
    lang: 'es',
    regions: gdpr,
    text: 'En virtud de mi derecho de oposición (artículo 21 del RGPD, o la ley que le corresponda donde vivo), me opongo al tratamiento de mis datos personales para entrenar y mejorar modelos de IA. Les ruego que me confirmen que han dejado de hacerlo.',
  },
  {
    lang: 'it',
    regions: gdpr,
    text: 'In virtù del mio diritto di opposizione (articolo 21 del GDPR, o la legge corrispondente nel luogo in cui vivo), mi oppongo al trattamento dei miei dati personali per addestrare e migliorare modelli di IA. Vi chiedo di confermarmi che lo avete interrotto.',
  },
  {
    lang: 'nl',
    regions: gdpr,
    text: 'Op grond van mijn recht van bezwaar (artikel 21 AVG, of de wet die daarmee overeenkomt waar ik woon) maak ik bezwaar tegen de verwerking van mijn persoonsgegevens voor het trainen en verbeteren van AI-modellen. Wilt u mij bevestigen dat u daarmee bent gestopt?',
  },
  {
    lang: 'pl',
    regions: gdpr,
    text: 'Na podstawie prawa do sprzeciwu (art. 21 RODO lub odpowiedni przepis obowiązujący w miejscu mojego zamieszkania) sprzeciwiam się przetwarzaniu moich danych osobowych w celu trenowania i ulepszania modeli AI. Proszę o potwierdzenie, że przetwarzanie zostało zakończone.',
  },
  {
    lang: 'pt-PT',
    regions: gdpr,
    text: 'Ao abrigo do meu direito de oposição (artigo 21.º do RGPD, ou a lei que lhe corresponda onde vivo), oponho-me ao tratamento dos meus dados pessoais para treinar e melhorar modelos de IA. Peço que me confirmem que deixaram de o fazer.',
  },
  {
    lang: 'pt-BR',
    regions: ['BR'],
    text: 'Com base no meu direito de oposição (artigo 18, § 2º, da LGPD), oponho-me ao tratamento dos meus dados pessoais para treinar e melhorar modelos de IA. Peço que confirmem que o tratamento foi interrompido.',
  },
  {
    lang: 'ja',
    regions: ['JP'],
    text: '私の個人データをAIモデルの学習および改善に利用することに異議を申し立てます。利用を停止したことをお知らせください。',
  },
  {
    lang: 'ko',
    regions: ['KR'],
    text: '제 개인정보를 AI 모델의 학습과 개선에 이용하는 것에 반대합니다. 이용을 중단하였는지 알려 주시기 바랍니다.',
  },
];

/** The same for data that came from elsewhere than the person's own account. */
export const thirdPartyObjection: Texts = [
  {
    lang: 'en',
    text: 'I object to the use of personal data about me that comes from third parties for developing and improving AI.',
  },
  {
    lang: 'en',
    regions: gdpr,
    text: 'Under my right to object (Article 21 GDPR, or the law that corresponds to it where I live) I object to the processing of personal data about me that comes from third parties for developing and improving AI. Please confirm that you have stopped.',
  },
  {
    lang: 'de',
    regions: gdpr,
    text: 'Gestützt auf mein Widerspruchsrecht (Artikel 21 DSGVO oder das Recht, das ihm an meinem Wohnort entspricht) widerspreche ich der Verarbeitung von Daten über mich, die von Dritten stammen, für die Entwicklung und Verbesserung von KI. Bitte bestätigen Sie mir, dass Sie damit aufgehört haben.',
  },
  {
    lang: 'fr',
    regions: gdpr,
    text: 'En vertu de mon droit d’opposition (article 21 du RGPD, ou la loi qui y correspond là où je vis), je m’oppose au traitement de données me concernant provenant de tiers pour développer et améliorer l’IA. Merci de me confirmer que vous y avez mis fin.',
  },
];
