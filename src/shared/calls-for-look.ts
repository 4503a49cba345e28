/**
 * The cheap sign by which a settings page calls for a look: a choice that is none of those that the definitions name has
 * words of AI or of learning beside it. It runs in the page's isolated world, where the runtime has left what it uses
 * here, and stands by itself: browsers take a function's own text alone. A sign too many costs a look; one too few, that
 * a new setting is not told.
 * @param parts of a page that no definition describes, and where there is no runtime
 */
export function callsForLook(parts?: (Document | ShadowRoot)[]): boolean {
  interface Here {
    service: { settings: { control?: { labels: { text: string }[] } }[] };
    signal: AbortSignal;
    scopesOf: (root: Document) => (Document | ShadowRoot | Element)[];
    looked?: true;
  }
  const world = globalThis as { holdoutHere?: Record<string, Here> };
  const words = new RegExp(
    '(?<![a-z])(?:a\\.?i|k\\.?i|i\\.?a|yz|ml)(?![a-z])|(?<!\\p{L})(?:ии|ші)(?!\\p{L})|llm|gpt|genai|grok|' +
      'tr[aäæe]i?n|entra[iî]n|addestr|schul|szkol|koul|trén|eğit|formation|betan|обуч|навч|тренир|学習|學習|训练|訓練|トレーニング|학습|훈련|تدريب|אימון|לאמן|प्रशिक्ष|' +
      'learn(?!\\s*more)|lern|app?rend|apprent|machin|maskin|makine|maszyn|koneop|learning|机器|मशीन|mod[eèéě]l|malli|mô hình|модел|模型|モデル|모델|نموذج|نماذج|מודל|मॉडल|' +
      'neura|neuro|нейро|[ae]lgorit|алгоритм|アルゴリズム|算法|알고리즘|خوارزمي|m[áà]quin|strojov|učit|učen|uczeni|uczyć|naucza|öğren|lär sig|(?<![a-z])(?:leren|oppi)|opet[ut]|impar|allena|учит|学习|머신|배우|تعلم|تعليم|מכונה|νοημοσ|' +
      'intelli|sztuczn|tekoäly|искусствен|yapay|智能|生成|인공|ذكاء|בינה|एआई|crawl|scrap|クロー|スクレイ',
    'iu',
  );
  const choices =
    'input[type="checkbox"],input[type="radio"],select,[role="switch"],[role="checkbox"],[role="radio"],[role="combobox"],[role="menuitemcheckbox"],[aria-pressed],[aria-haspopup="listbox"]';
  const stays = Object.values(world.holdoutHere ?? {}).filter(({ signal, looked }) => !signal.aborted && !looked);
  const scopes = parts ?? stays[0]?.scopesOf(document) ?? [];
  const labels = stays.flatMap(({ service }) =>
    service.settings.flatMap(({ control }) => control?.labels.map(({ text }) => text) ?? []),
  );
  const large = new Set<Element>();
  /** What stands around a choice, as far as that is its own row; nothing where that is of a setting that is known. */
  const row = (choice: Element): string => {
    const whole = choice.closest('fieldset,[role="radiogroup"]') ?? choice;
    let text = choice.getAttribute('aria-label') ?? '';
    for (let e: Element | null = whole, up = 0; e && up < 6 && !large.has(e); up++) {
      const held: string = e.textContent ?? '';
      if (held.length > 600) large.add(e);
      else if (/\p{L}{3}/u.test(text) && [...e.querySelectorAll(choices)].some((other) => !whole.contains(other)))
        break;
      else {
        text = `${text} ${held}`;
        e = e.parentElement ?? (e.getRootNode() as ShadowRoot).host ?? null;
      }
    }
    return labels.some((label) => text.includes(label)) ? '' : text;
  };
  // On a page with more of them than that, looking through it costs less than asking each.
  let left = 400;
  const calls = scopes.some((scope) =>
    [...('host' in scope ? [scope.host] : []), ...scope.querySelectorAll(choices)].some(
      (choice) => left-- <= 0 || words.test(row(choice)),
    ),
  );
  if (calls) for (const stay of stays) stay.looked = true;
  return calls;
}
