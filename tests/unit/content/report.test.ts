// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked } from '../../../src/content/report/masked.ts';
import { skeleton } from '../../../src/content/report/skeleton.ts';
import { maskedHost, maskedPath } from '../../../src/shared/masked-address.ts';
import { issueAddress, reportText } from '../../../src/shared/report.ts';
import type { Item } from '../../../src/ui/model/items.ts';
import { reportOf } from '../../../src/ui/model/report.ts';

const NAMES = [
  'Anna',
  'Schmidt',
  'Nguyen',
  'Özlem',
  'Kowalski',
  'Jürgen',
  'Oliveira',
  'Mbeki',
  'Иванова',
  'Παπάς',
  'Sørensen',
  'Trainor',
  'Aino',
  'Datena',
  'Trenholm',
  'Filemon',
  'SMITH',
  'OKAFOR',
  'anna',
  'chatham',
  'o’brien',
  '佐藤',
  'さくら',
  'タナカ',
  '王伟',
  '김민준',
  '박서연',
  'محمد',
  'דוד',
  'प्रिया',
  'สมชาย',
];
const name = fc.constantFrom(...NAMES);
const letters = (min: number, max: number) => fc.stringMatching(new RegExp(`^[a-z]{${min},${max}}$`));
/** What may be somebody's, and what must not be found in the report. */
const planted = fc.oneof(
  name,
  fc.tuple(name, name).map(([a, b]) => `${a} ${b}`),
  fc.tuple(letters(3, 8), letters(3, 8)).map(([a, b]) => `${a}@${b}.example`),
  letters(4, 10).map((a) => `@${a}`),
  fc.integer({ min: 1000, max: 999_999_999 }).map(String),
  fc.integer({ min: 100_000, max: 9_999_999 }).map((n) => `+49 151 ${n}`),
  fc.uuid(),
  fc.base64String({ minLength: 28, maxLength: 60 }).map((t) => `tok_${t}1`),
  letters(4, 10).map((a) => `https://${a}.example/u/${a}9`),
);
const message = fc.constantFrom(
  'See you at the lake on Sunday',
  'my salary is too low',
  'ask Dr. Weber for the results',
  '“my secret poem about rain”',
  '明日また湖で会いましょう',
);

/** A settings page with what people have put into it wherever pages show such things. */
function page([a, b, c, d, e, f]: string[], said: string): string {
  const safe = (text: string | undefined): string => (text ?? '').replace(/[&<>"]/gu, '');
  return `<main class="${safe(a)}"><p>${safe(said)}</p><h2>${safe(b)}</h2><textarea>${safe(said)}</textarea>
    <div><div><span id="s">Use ${safe(c)} posts to train AI models</span><p>${safe(d)} ${safe(said)}</p></div>
      <button role="switch" aria-checked="true" aria-labelledby="s" data-user="${safe(e)}" id="${safe(f)}"></button></div>
    <div><div>Follow ${safe(a)}</div><button role="switch" aria-checked="false" aria-label="Follow ${safe(b)}"></button></div>
    <fieldset><legend>AI training for ${safe(d)}</legend>
      <label><input type="checkbox" name="${safe(e)}" value="${safe(f)}"> Do not train AI on ${safe(e)} ${safe(f)}</label></fieldset>
    <label><input type="checkbox"> ${safe(a)}さんの投稿をAIの学習に使用する</label>
    <label><input type="checkbox"> ${safe(b)}님의 게시물을 AI 학습에 사용</label>
    <label><input type="checkbox"> 使用${safe(c)}的帖子训练AI模型</label>
    <label><input type="checkbox"> Do not train AI on “${safe(d)} ${safe(said)}”</label>
    <select aria-label="${safe(said)}"><option>${safe(said)}</option><option>${safe(a)}</option></select>
    <a href="/u/${safe(f)}"><input type="checkbox"> ${safe(said)}</a></main>`;
}

describe('the report of a page', () => {
  it('holds nothing of what is planted in the page', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(planted, { minLength: 6, maxLength: 6 }), message, async (plants, said) => {
        document.body.innerHTML = page(plants, said);
        const controls = await skeleton(document);
        told += controls.filter(({ label }) => label !== undefined).length;
        const address = `https://${(plants[0] ?? '').replace(/[^a-z]/giu, '') || 'x'}.host.example/u/${encodeURIComponent(plants[1] ?? '')}/settings?x=${encodeURIComponent(plants[2] ?? '')}`;
        const url = URL.canParse(address) ? address : 'https://host.example/settings';
        const text = reportText(
          reportOf(url, { controls, lang: 'en' }, undefined, '0.1.0', '2026-11-29'),
        ).toLowerCase();
        for (const plant of [...plants.flatMap((one) => [one, ...one.split(' ')]), said])
          // The day and the version are Holdout's own.
          if ((plant.length > 2 || /\P{ASCII}/u.test(plant)) && !'2026-11-29'.includes(plant))
            expect([plant, text.includes(plant.toLowerCase())]).toEqual([plant, false]);
      }),
      { numRuns: 30 },
    );
    // It says something all the same.
    expect(told).toBeGreaterThan(30);
  });

  it.each([
    ['Use my data for training content creation AI models', 'Use my data for training content creation AI models'],
    ['Improve the model for everyone', 'Improve the model for everyone'],
    ['Use Anna’s posts to train AI', 'Use … posts to train AI'],
    ['Mes données pour l’IA', 'Mes données pour l’IA'],
    ['学習にデータを使用する', '学習にデータを使用する'],
    ['Use anna smith’s posts to train AI', 'Use … posts to train AI'],
    ['Use SMITH posts to train AI', 'Use … posts to train AI'],
    ['Use Jen’s posts to train AI', 'Use … posts to train AI'],
    // Words of the lexicon in some language, and names.
    ['Use Mant’s posts to train AI', 'Use … posts to train AI'],
    ['Use Mata’s posts to train AI', 'Use … posts to train AI'],
    ['Do not train AI on “my quiet poem”', 'Do not train AI on “my …'],
    ['佐藤さんの投稿をAIの学習に使用する', '…投稿をAIの学習に使用する'],
    ['使用王伟的帖子训练AI模型', '使用…训练AI模型'],
    ['내 데이터를 AI 학습에 사용', '내 데이터를 AI 학습에 사용'],
    ['김민준의 데이터를 AI 학습에 사용', '… 데이터를 AI 학습에 사용'],
    ['استخدام بيانات محمد لتدريب الذكاء الاصطناعي', 'استخدام بيانات … لتدريب الذكاء الاصطناعي'],
    ['שימוש בנתונים של דוד לאימון AI', 'שימוש בנתונים של … לאימון AI'],
    ['Train on chats of jo@example.org since 2024', 'Train on chats of … since …'],
  ])('%s', (text, left) => {
    expect(masked(text)).toBe(left);
  });

  it('tells a label in full where it is the definition’s, and no other', async () => {
    const own = 'Use Chatham data to train AI';
    document.body.innerHTML = page(['Anna', 'Anna', 'Chatham', 'Anna', 'Anna', 'Anna'], '').replace(
      /Use Chatham posts to train AI models/u,
      own,
    );
    const labelled = async (known: string[]) => (await skeleton(document, known)).map(({ label }) => label);
    expect(await labelled([own])).toContain(own);
    expect(await labelled([])).toContain('Use … data to train AI');
    const item = {
      service: { id: 'x' },
      setting: { id: 'y' },
      finding: { state: 'allowed', rung: 'hint', label: own },
    } as unknown as Item;
    const report = (labels: string[]) =>
      reportOf('https://x.example/', { controls: [], lang: 'en' }, item, '0.1.0', '2026-11-29', labels);
    expect(report([own])).toMatchObject({ kind: 'works', label: own });
    expect(report(['Use my data to train AI'])).not.toHaveProperty('label');
    expect(report([])).not.toHaveProperty('label');
  });

  it('keeps of an address what is the site’s', () => {
    expect(maskedPath('/settings/privacy')).toBe('/settings/privacy');
    expect(maskedPath('/u/anna/settings/4711')).toBe('/u/*/settings/*');
    expect(maskedHost('www.linkedin.com')).toBe('www.linkedin.com');
    expect(maskedHost('anna.tumblr.com')).toBe('*.tumblr.com');
    expect(maskedHost('anna.shop.co.uk')).toBe('*.shop.co.uk');
  });

  it('opens no issue while there is no tracker, and puts the whole report into one', () => {
    const report = reportOf(
      'https://a.example/settings',
      { controls: [], lang: 'en' },
      undefined,
      '0.1.0',
      '2026-11-29',
    );
    expect(issueAddress(report)).toBeUndefined();
    const address = new URL(issueAddress(report, 'https://tracker.example/new') ?? '');
    expect(address.searchParams.get('body')).toContain(reportText(report));
  });
});
