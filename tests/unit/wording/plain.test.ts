// @vitest-environment node
/** Words that the lexicon does not know, and that turn nothing round where they stand. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/wording/judge.ts';

const polarity = (label: string) => judge({ label, kind: 'switch' }).polarity;

describe('a label is plain', () => {
  it.each([
    // The verb begins it, and behind "on my" stands what the AI is trained on.
    ['Train AI models on my recordings', 'on_allows'],
    ['Trenuj AI na moich nagraniach', 'on_allows'],
    ['Treinar a IA com as minhas gravações', 'on_allows'],
    // Whoever allows a part of their data allows.
    ['Use my unfinished drawings to train AI models', 'on_allows'],
    ['KI mit meinen Anrufaufzeichnungen trainieren', 'on_allows'],
    // The thing that a control belongs to.
    ['Exclude this project from AI training', 'on_refuses'],
    ['Dieses Notizbuch vom KI-Training ausschließen', 'on_refuses'],
    ['Excluir esta tienda del entrenamiento de IA', 'on_refuses'],
    // Rights that are reserved.
    ['Förbehåll mot AI-träning', 'on_refuses'],
    // Help is asked for in every language.
    ['Aiutaci a migliorare l’IA', 'on_allows'],
    ['Hjälp oss att förbättra AI', 'on_allows'],
    ['Auta parantamaan tekoälymallejamme', 'on_allows'],
    ['Dosyalarımı makine öğreniminden hariç tut', 'on_refuses'],
    // Two words that deny one thing.
    ['Nikdy nepoužívat mé fotky k trénování AI', 'on_refuses'],
    ['No quiero que una inteligencia artificial aprenda de mis correos', 'on_refuses'],
  ])('%s', (label, expected) => {
    expect(polarity(label)).toBe(expected);
  });
});

describe('a label is not plain', () => {
  it.each([
    'Do not train AI on my unfinished drawings',
    'Exclude this project’s drafts from AI training',
    'Train AI models for my team',
    'Training of AI at my company',
    'Train AI on my posts except drafts',
    'KI mit meinen Skizzen trainieren, außer privaten',
    'Entrenar la IA con mis textos salvo los privados',
    '除私信外的内容均可用于训练 AI',
    'AI 训练：未关闭',
  ])('%s', (label) => {
    expect(['unclear', null]).toContain(polarity(label));
  });
});

describe('what a text is about', () => {
  it.each([
    ['', 'Let AI learn from what I sketch', ''],
    ['Car', 'Share clips', 'They are labelled and used to train the driving system.'],
    ['Improve generative AI', 'Take part', 'Your posts and profile go into the models.'],
  ])('%s | %s | %s: training', (section, label, description) => {
    expect(judge({ section, label, description, kind: 'switch' }).about).toBe('training');
  });

  it.each([
    ['', 'Learn AI from home', ''],
    ['Calls', 'Share recordings', 'They are used for staff training.'],
    ['', 'Dein Treinabonnement', 'Treinen en modellen'],
    ['KI-Training', 'Benachrichtigungen deaktivieren', ''],
  ])('%s | %s | %s: not', (section, label, description) => {
    expect(judge({ section, label, description, kind: 'switch' }).about).not.toBe('training');
  });
});

describe('what a description says that an AI learns', () => {
  it.each([
    ['Memory', 'AI', 'When this is on, the assistant learns from your chats and remembers your preferences.'],
    ['Gedächtnis', 'KI', 'Wenn aktiviert, lernt die KI aus deinen Chats und passt Antworten an.'],
    [
      'Mémoire',
      'IA',
      'Lorsque cette option est activée, l’IA apprend de vos conversations pour personnaliser ses réponses.',
    ],
    ['记忆', 'AI', '开启后，AI会从您的对话中学习，为您提供个性化回答。'],
    ['Память', 'ИИ', 'Если включено, ИИ учится на ваших чатах и подстраивает ответы.'],
  ])('may be for its owner alone: %s', (label, section, description) => {
    expect(['unclear', null]).toContain(judge({ label, section, description, kind: 'switch' }).polarity);
  });
});
