// @vitest-environment node
/** A refusal of a part, up to a limit, or of something beside training is none that may be pressed, or told as one. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/wording/judge.ts';

const PARTIAL = [
  'Exclude deleted chats from AI training',
  'Gelöschte Chats vom KI-Training ausschließen',
  'Exclure les conversations supprimées de l’entraînement de l’IA',
  'Exclude temporary chats from model training',
  'Temporäre Chats vom Modelltraining ausschließen',
  'Exclure les conversations temporaires de l’entraînement des modèles',
  'Do not train AI on posts older than a month',
  'Do not train AI on most of my posts',
  'Stop AI training after 30 days',
  'Block AI training for 30 days',
  'KI-Training nach 30 Tagen blockieren',
  'Restrict AI training to my own workspace',
  'KI-Training auf meinen Arbeitsbereich beschränken',
  'Block some AI crawlers',
  'Einige KI-Crawler blockieren',
  'Bloquer certains robots d’IA',
  'Bloquear algunos rastreadores de IA',
  '一部のAIクローラーをブロック',
  '阻止部分 AI 爬虫',
  'Do not train AI on files larger than 10 MB',
  'KI nicht mit Dateien über 10 MB trainieren',
  'Ne pas entraîner l’IA avec des fichiers de plus de 10 Mo',
  'Opt out of AI training by partners',
  'KI-Training durch Partner ablehnen',
  'Refuser l’entraînement de l’IA par des partenaires',
  'Turn off AI training tips',
  'KI-Training-Tipps ausschalten',
  'Keep AI training to a minimum',
  'KI-Training auf ein Minimum beschränken',
  'Do not use my private messages for AI training',
  'Private Nachrichten vom KI-Training ausnehmen',
  'Ne pas utiliser mes messages privés pour entraîner l’IA',
  'No usar mis mensajes directos para entrenar la IA',
  'Não usar minhas mensagens privadas para treinar a IA',
  'Escludi i messaggi archiviati dall’addestramento dell’IA',
  'Mijn privéberichten niet gebruiken om AI te trainen',
  'Nie używaj moich prywatnych wiadomości do trenowania AI',
  'Undanta arkiverade meddelanden från AI-träning',
  'Özel mesajlarımı yapay zeka eğitiminde kullanma',
  '非公開メッセージをAIの学習に使用しない',
  '不要将我的私信用于 AI 训练',
  '보관된 게시물을 AI 학습에서 제외',
  'Не использовать мои личные сообщения для обучения ИИ',
  'Виключити архівні повідомлення з навчання ШІ',
  'عدم استخدام رسائلي الخاصة لتدريب الذكاء الاصطناعي',
  'Nepoužívat mé soukromé zprávy k trénování AI',
];

/** Verbs and limits that turn a permission round: the first by standing before it, whether or not the lexicon knows them. */
const TURNED = [
  'Cease improving your models with my chats',
  'Suspend model improvement',
  'Revoke consent to AI training with my data',
  'Nobody may use my posts for AI training',
  'Ban use of my data for AI training',
  'Keep my playlists away from AI training',
  'Einwilligung widerrufen: KI-Training mit meinen Beiträgen',
  'Meine Daten ausschließlich für das KI-Training verwenden',
  'Cesser l’amélioration des modèles avec mes données',
  'Revocar el consentimiento para el entrenamiento de IA con mis datos',
  'Usar mis datos para todo menos para entrenar IA',
  'Rinunciare a migliorare i modelli con i miei dati',
  'Mijn gegevens uitsluitend voor AI-training gebruiken',
  'Wstrzymaj ulepszanie modeli na moich danych',
  'Använd mina chattar för träning, utom raderade',
  'Остановить улучшение моделей на моих данных',
  'Мои изображения нельзя использовать для обучения моделей',
  'Mé obrázky se nesmí používat k učení modelů',
  'AI学習以外の目的にデータを使用する',
  '除已删除的对话外，将我的聊天用于训练',
  '삭제한 대화를 제외하고 내 대화를 학습에 사용',
];

/** Of sport, of a course, of the staff, of a bot of one's own, or done to what was trained: nothing that a press would refuse. */
const OTHERS = [
  'Share my training data with friends',
  'Use my calls for training purposes',
  'Use my heart rate data to improve my training',
  'Use this document to train your chatbot',
  'Use my photos to train the face grouping on this phone',
  'Delete data used for AI training',
  'Do not delete data used for AI training',
  'Remind me to opt out of AI training',
  'Use my data to train AI as long as I am a free user',
  'Meine Anrufe für Schulungszwecke verwenden',
  'Chatbot mit meinen Dokumenten trainieren',
  'Utiliser mes appels à des fins de formation',
  'Partager mes données d’entraînement',
  'J’ai compris que mes données servent à entraîner l’IA',
  'Ne plus refuser l’utilisation de mes dessins pour l’entraînement',
  'Compartir mis datos de entrenamiento con mi entrenador',
  'Compartilhar meus treinos com amigos',
  'Non condividere i miei dati ai fini pubblicitari',
  'Non usare i miei dati ai fini di marketing',
  'Non voglio rinunciare all’addestramento sui miei dati',
  'Mijn trainingsgegevens delen',
  'Udostępniaj moje dane treningowe znajomym',
  'Dela mina träningspass',
  'Eğitim verilerimi arkadaşlarımla paylaş',
  '学習データを友達と共有する',
  'キーボードの学習データを使用する',
  '내 학습 데이터 공유',
  'Делиться моими данными о тренировках',
  'مشاركة بيانات تدريبي',
  'Sdílet má tréninková data s přáteli',
];

const WHOLE = [
  'Exclude my posts from AI training',
  'Meine Beiträge vom KI-Training ausschließen',
  'Exclure mes contenus de l’entraînement de l’IA',
  'Do not use my data for AI training purposes',
  'Opt out of AI training',
  'Block AI crawlers',
  'Restrict AI companies from using my data for training',
];

describe('a refusal', () => {
  it.each(PARTIAL)('is not plain: %s', (label) => {
    const { about, polarity } = judge({ label, kind: 'switch' });
    expect([about, polarity]).not.toEqual(['training', 'on_refuses']);
    expect([about, polarity]).not.toEqual(['training', 'on_allows']);
  });

  it.each(TURNED)('is no permission: %s', (label) => {
    expect(judge({ label, kind: 'switch' }).polarity).not.toBe('on_allows');
  });

  it.each(OTHERS)('is not of another training: %s', (label) => {
    expect(['unclear', null]).toContain(judge({ label, kind: 'switch' }).polarity);
  });

  it('is not pressed for a model of one\u2019s own, whatever the label says', () => {
    const label = 'Let Copilot train on my repository';
    expect(judge({ label, kind: 'switch' }).polarity).toBe('on_allows');
    expect(judge({ label, description: 'Only your team can use this custom model.', kind: 'switch' }).polarity).toBe(
      'unclear',
    );
  });

  it.each(WHOLE)('is plain: %s', (label) => {
    expect(judge({ label, kind: 'switch' })).toMatchObject({ about: 'training', polarity: 'on_refuses' });
  });
});
