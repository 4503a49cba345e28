// @vitest-environment node
/** Words of training that are of something else: what is made for its owner, what is done to a setting's name, sport. None of it may be pressed. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/wording/judge.ts';

/** A model, or answers, made with something of one's own; and a model of data. */
const OWN = [
  'Train a model on my brand',
  'Train a model on my writing',
  'Train an AI on my brand',
  'Train AI on my brand',
  'Entraîner un modèle sur ma marque',
  'Entrenar un modelo con mi marca',
  'Ein Modell mit meiner Marke trainieren',
  'Treinar um modelo com minha marca',
  'Addestra un modello sul mio marchio',
  'Een model trainen met mijn merk',
  'Trenuj model na mojej marce',
  'Träna en modell på mitt varumärke',
  'Обучить модель на моём бренде',
  '自社ブランドでモデルを学習させる',
  '用我的品牌训练模型',
  '내 브랜드로 모델 학습',
  'Train the model on my product catalogue',
  'Improve responses of the model with my location',
  'Improve the model’s answers with my calendar',
  'Improve AI answers with my location',
  'Improve AI with my location',
  'KI-Antworten mit meinem Verlauf verbessern',
  'KI mit meinem Verlauf verbessern',
  'KI-Antworten mit meinem Standort verbessern',
  'Améliorer les réponses de l’IA avec mon historique',
  'Améliorer l’IA avec ma position',
  'Mejorar las respuestas de la IA con mi ubicación',
  'Mejorar la IA con mi ubicación',
  'Melhorar as respostas da IA com minha localização',
  'Migliora le risposte dell’IA con la mia posizione',
  'AI-antwoorden verbeteren met mijn locatie',
  'Ulepszaj odpowiedzi AI dzięki mojej lokalizacji',
  'Ulepszaj AI z moją lokalizacją',
  'Förbättra AI-svar med min plats',
  'Förbättra AI med min plats',
  'Konumumla yapay zekâ yanıtlarını iyileştir',
  'Konumum ile yapay zekâyı iyileştir',
  '現在地でAIの回答を改善する',
  '用我的位置改进AI回答',
  '내 위치로 AI 답변 개선',
  'Улучшать ответы ИИ с моим местоположением',
  'Mejorar el modelo de datos',
  'Improve the data model',
  'Improve our data model',
  'Das Datenmodell verbessern',
  'Améliorer le modèle de données',
  'Melhorar o modelo de dados',
  'Migliora il modello di dati',
  'Migliora il modello dati',
  'Datamodel verbeteren',
  'Ulepsz model danych',
  'Förbättra datamodellen',
  'Veri modelini iyileştir',
  'Zlepšit datový model',
  'Улучшить модель данных',
  'データモデルを改善する',
  '改进数据模型',
  '데이터 모델 개선',
  'تحسين نموذج البيانات',
];

/** A short verb, and behind it or before it the name of a setting. */
const NAMED = [
  'Log AI training opt-out',
  'Log the AI training opt-out',
  'Log my AI training opt-out',
  'Pin AI training opt-out',
  'Pin the opt-out of AI training',
  'Pin my opt-out of AI training',
  'Tag AI training opt-out',
  'See AI training opt-out',
  'Add AI training opt-out',
  'Set AI training opt-out',
  'Get AI training opt-out',
  'AI training opt-out log',
  'AI training opt-out tag',
  'Log KI-Training-Ablehnung',
  'KI-Training-Opt-out log',
  'Ver opt-out de entrenamiento de IA',
  'Ver exclusión del entrenamiento de IA',
  'Ver recusa de treinamento de IA',
  'Dar rechazo al entrenamiento de IA',
  'Se AI-träning opt-out',
  'Vis AI-træning opt-out',
  'Zie AI-training opt-out',
  'Daj odmowę trenowania AI',
  'AI eğitimi reddi gör',
  'Ask AI training opt-out',
  'Buy AI training opt-out',
  'Log refusal of AI training',
  'Pin refusal of AI training',
  'Log blocked AI crawlers',
  'Log block of AI crawlers',
  'Log AI training',
  'Pin AI training',
  'See AI training',
  'Ask AI training',
  'Pay AI training',
  'AI training log',
  'AI model training tab',
  'AI training fee',
  'Fee AI training',
  'Ver entrenamiento de IA',
  'Se AI-träning',
  'Zie AI-training',
  'Ver treinamento de IA',
  'Log use of my data for AI training',
  'See use of my data for AI training',
  'Log my data for AI training',
  'Pin my posts for AI training',
  'Ver uso de mis datos para entrenar IA',
];

/** Label, heading and description of sport, of courses and of calls, with an AI that is named beside them. */
const SPORT = [
  ['Share my training data with my coach', 'Training', 'Plans are adjusted with AI.'],
  ['Use my workouts for training suggestions', 'Training', 'The AI coach adapts your plan.'],
  ['Allow training reminders', 'Training', 'Sent by the AI coach.'],
  ['Share my training', 'Training', 'The plan is adjusted with AI.'],
  ['Meine Trainingsdaten teilen', 'Training', 'Der Plan wird mit KI angepasst.'],
  ['Mein Training verwenden', 'Training', 'Die KI passt den Plan an.'],
  ['Compartir mis entrenamientos', 'Entrenamiento', 'El plan se ajusta con IA.'],
  ['Usar mis datos de entrenamiento', 'Entrenamiento', 'El plan se ajusta con IA.'],
  ['Partager mes entraînements', 'Entraînement', 'Le plan est ajusté par l’IA.'],
  ['Compartilhar meus treinos', 'Treino', 'O plano é ajustado com IA.'],
  ['Condividi i miei allenamenti', 'Allenamento', 'Il piano viene adattato dall’IA.'],
  ['Mijn trainingen delen', 'Training', 'Het schema wordt met AI aangepast.'],
  ['Udostępniaj moje treningi', 'Trening', 'Plan dostosowuje AI.'],
  ['Dela mina träningspass', 'Träning', 'Planen anpassas med AI.'],
  ['Eğitimlerimi paylaş', 'Eğitim', 'Plan yapay zekâ ile uyarlanır.'],
  ['トレーニングデータを共有する', 'トレーニング', 'AIがプランを調整します。'],
  ['共享我的训练数据', '训练', 'AI 会调整计划。'],
  ['내 훈련 데이터 공유', '훈련', 'AI가 계획을 조정합니다.'],
  ['Делиться моими тренировками', 'Тренировки', 'План подстраивает ИИ.'],
  ['مشاركة تدريباتي', 'التدريب', 'يعدل الذكاء الاصطناعي الخطة.'],
  ['Sdílet mé tréninky', 'Trénink', 'Plán upravuje AI.'],
  ['Use my training data', 'Courses', 'AI recommends the next lesson.'],
  ['Share my learning progress', 'Training', 'Powered by AI.'],
  ['Mis entrenamientos', 'Entrenamiento', 'IA'],
  ['Share my training log with friends', 'AI coach', ''],
  ['Use my recordings for staff training', 'AI call centre', ''],
  ['Use my calls for agent training', 'AI assistant', ''],
  ['Meine Anrufe zu Schulungszwecken nutzen', 'KI-Telefon', ''],
];

describe('a label is not pressed', () => {
  it.each([...OWN, ...NAMED])('%s', (label) => {
    expect(['unclear', null]).toContain(judge({ label, kind: 'switch' }).polarity);
  });

  it.each(SPORT)('%s | %s | %s', (label, section, description) => {
    expect(['unclear', null]).toContain(judge({ label, section, description, kind: 'switch' }).polarity);
  });
});

describe('what denies nothing', () => {
  it('is the Portuguese “in the”', () => {
    const description =
      'Quando ativado, documentos do espaço podem entrar no conjunto de treinamento dos nossos modelos.';
    expect(judge({ label: 'Aprendizado com o conteúdo da equipe', description, kind: 'switch' })).toMatchObject({
      about: 'training',
      polarity: 'on_allows',
    });
  });

  it('and the Spanish “not” still denies', () => {
    const description = 'Si está activado, tus documentos no se usan para el entrenamiento de los modelos.';
    expect(judge({ label: 'Modo de equipo', description, kind: 'switch' }).polarity).not.toBe('on_allows');
  });
});

describe('what is about training', () => {
  it.each([
    'Retirar meus repositórios do aprendizado de máquina',
    'Take my repositories out of machine learning',
    'Sdílet nahrávky pro zdokonalení hlasových modelů',
    'Grabaciones para enseñar a nuestros modelos de lenguaje',
    'Хранить записи, чтобы учить языковые модели',
    '保留录音以教会语言模型',
    'मॉडल सुधार के लिए डेटा उपयोग',
  ])('%s', (label) => {
    expect(judge({ label, kind: 'switch' }).about).toBe('training');
  });
});
