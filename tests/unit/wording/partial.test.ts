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

  it.each(WHOLE)('is plain: %s', (label) => {
    expect(judge({ label, kind: 'switch' })).toMatchObject({ about: 'training', polarity: 'on_refuses' });
  });
});
