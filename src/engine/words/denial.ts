/** Words of refusing and of negation, in the languages that services speak. They only ever raise a doubt. */
import { lexicon } from './lexicon.ts';
import { normalise } from '../../shared/normalise.ts';

/** Acts of refusing, by their beginnings, which related languages share. */
export const REFUSING =
  'opt(?:ing|ed|s)?[ -]?out|object(?:ing|ions?)?\\b|exclu(?!si[vf])|block(?:ed|ing|list)?\\b|disabl(?:e|ing)|(?:turn|switch)(?:ing)? off|stop|refus|reject|den(?:y|ie)|prevent|forbid|withdraw|withh|restrict|limit(?:ed|ing)?\\b|hid(?:e|ing)\\b|leave out|' +
  'widerspr|abl?ge?lehn|ausschl(?:ie(?!ßlich|sslich)|uss|üsse)|ausgeschlo|verhinder|sperr|untersag|unterbind|verweiger|verbiet|deaktiv|' +
  "empêch|bloqu|blocc|interdi(?!sc)|d[eé]sacti?v|(?:[ms]')?oppos|rechaz|rejeit|recus|rifiut|imp[ei]d|deneg|desativ|disattiv|opon|oppor(?!t[uo])|opor(?:-se)? |escl(?!usiv)|vieta|prohib|proib|" +
  'weiger|uitslui(?!tend)|uitgeslo|uitschak|bezwa|afmeld|blok(?:er|k|uj)|wyklucz|odm[óa]w|sprzeciw|zabro|zablok|wyłącz|ekskluder|exkluder|uteslut|utelat|udeluk|nek(?:a|t)|avvis|afvis|förhindr|hindr|invänd|avaktiv|(?:stäng|slå) av|slå fra|förbj|forby|estä|kiell|kielt|hylk|vastust|' +
  'запре[тщ]|исключ|отключ|отказ|отклон|блок|заблок|возра[жз]|заборон|виключ|вимк|відмов|заперечу|engelle|redde|hariç|kapat|devre dışı|durdur|itiraz|kecuali|tolak|menolak|larang|cegah|nonaktif|từ chối|chặn|loại trừ|tắt|ngừng|cấm|ngăn|phản đối|odmít|zamít|zakáz|vylouč|απορρ|απαγορ|εξαιρ|interzi|respin|elutas|kizár';
/** The same, and negations, where words are not set apart. */
export const REFUSING_WORDLESS =
  '除外|対象外|拒|停止|防止|禁|阻|排除|オプトアウト|無効|ブロック|退出|屏蔽|反对|反對|关闭|關閉|停用|제외|거부|중지|차단|금지|해제|옵트아웃|رفض|منع|استبعاد|استثناء|حظر|إيقاف|تعطيل|סרב|מנע|חסום|השבת|התנגד|अस्वीकार|रोक|ब्लॉक|बंद|ปฏิเสธ|ยกเว้น|บล็อก|หยุด|ห้าม';
/** Words that negate. */
export const NEGATIONS =
  "(?:do(?:es)?|is|are|wo|ca|can|must|should)n't|never|no longer|cannot|not(?: (?!only)|$)|nicht|kein|ne |n'|pas |no (?:us|permit|quier|se |utili|entren|compart)|sin |non |não|niet |geen |nie |inte |ikke |не |değil|kullanma(?:y|$| )|tidak|jangan|không|nu |μην|όχι|nepouž|nesm|nesouhlas";
export const NEGATIONS_WORDLESS = '不|ない|ません|않|안 |لا |لن |لم |לא |אל ת|नहीं|ไม่|อย่า';

/** Words of either kind. */
export const DENIES = lexicon(`${REFUSING}|${NEGATIONS}`, `${REFUSING_WORDLESS}|${NEGATIONS_WORDLESS}`);
/** Words of negation alone. */
export const NEGATES = lexicon(NEGATIONS, NEGATIONS_WORDLESS);
const REFUSES = lexicon(REFUSING, REFUSING_WORDLESS);

/** A text in small letters, with one kind of apostrophe. */
export const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");
/** The sentences of a text; what follows a colon is one of its own. */
export const sentences = (text: string): string[] => text.split(/(?<=[.!?:…])\s+|(?<=[。！？：])\s*/u);

/** Whether a name negates what it says. */
export const negates = (text: string): boolean => NEGATES.test(normalise(text));
/** Whether a name denies what it is about, in any language of this lexicon. */
export const denies = (text: string): boolean => DENIES.test(normalise(text));
/** Whether a text begins with a word of refusing. */
export const beginsRefusing = (text: string): boolean => REFUSES.exec(normalise(text))?.index === 0;
/** Whether a short text beside a control is a caption that denies: "Opt out". */
export const isDenyingCaption = (text: string): boolean =>
  /^[^.,;。，、]{1,24}$/.test(text) && text.split(' ').length <= 3 && beginsRefusing(text);
