/** Sentences that say what a position of a control does, or that data is in use as things stand. */
import { DENIES, NEGATES, plain, sentences } from './denial.ts';
import { flip } from '../positions.ts';
import { lexicon } from './lexicon.ts';
import { normalise } from '../../shared/normalise.ts';
import type { Position } from '../types.ts';

const ALL =
  /(?<!\p{L})(?:all|every|alle|tous|toutes|tod[oa]s|tutt[ei]|wszystk|alla|все|всі|tümü|hepsi)|すべて|全|모두|모든|ทั้งหมด/u;

/** Moving a control to either end, or standing there, in a sentence. */
const THESE = ' (?:an?|the|this|that|all|any|each|every|those|these|what|which|it|boxes|uses|everything)\\b';
const TO_ON = lexicon(
  `(?:turn|switch|toggl|slid|flip|set)\\p{L}* (?:\\S+ ){0,4}?on\\b|(?:is|are|when|while|if) on\\b|(?:check|tick|mark|pick|select|choose)${THESE}|(?:checked|ticked|selected|with an? (?:tick|check))\\b|enabl|activ|aktiv|` +
    'einschalt|anhak|ankreuz|markier|wähl\\S* (?:sie)?,? was|sélection|choisi|cochez|marca|marqu|selecci|selecion|selezion|spunta|ative|ativa|attiv|actív|elige|escolh|scegl|selecteer|kies |inschakel|aanvink|zet (?:dit|deze \\S+) aan|włącz|zaznacz|slå (?:på|til)|kryssa|markera|включ|отмет|увімкн|познач|etkinleş|işaretle|aktifkan|centang|bật ',
  'オンに|オンの|有効に|チェックを入|チェックする|켜|사용 설정|开启|開啟|启用|打开|勾选|勾選|เปิด|تفعيل|تشغيل|הפעל',
);
const TO_OFF = lexicon(
  `(?:turn|switch|toggl|slid|flip|set)\\p{L}* (?:\\S+ ){0,4}?off\\b|(?:is|are|when|while|if) off\\b|un-?(?:check|tick|select|mark)|de-?(?:select|activ|aktiv)|disabl|clear${THESE}|` +
    'ausschalt|abwähl|d[eé]sacti?v|décoch|desmar|desativ|disattiv|deselez|uitschak|wyłącz|odznacz|avaktiv|(?:stäng|slå) av|выключ|отключ|сним|вимкн|kapat|nonaktif|matikan|tắt ',
  'オフに|オフの|無効に|チェックを外|끄|꺼|해제|关闭|關閉|停用|取消|ปิด|إيقاف|تعطيل|כבה|השבת',
);
/** What is done with the data when nothing denies it. */
const USED =
  /(?:^|[^\p{L}])(?:we|us|is|are|be)(?:'ll)? (?:may |will |also |to )*(?:us(?:e|ed|ing)|train|learn|improv|shar)/u;
const TRAINED = /(?:we|used|us)\b.*\b(?:train|learn)/u;
/** That data is not sold says nothing of its use. */
const SOLD = /\b(?:sell|sold)\b|verkauf|vend[eor]|verko/;
/** What a person may do besides, and what goes on all the same, says nothing of the position. */
const BESIDES =
  /(?:^|[^\p{L}])(?:can|may still|still|even|kannst|können|pouvez|puedes?|pode|puoi|kunt|możesz|можете) /u;

const TO = '(?:to|um|pour|para|per|om|aby|żeby|чтобы|щоб|för att|for å|for at) ';
const PURPOSE = new RegExp(`^${TO}`, 'u');
const ENDS_IN_PURPOSE = new RegExp(` ${TO}(?:\\S+ )?$`, 'u');

/**
 * The position that refuses by what a text says of moving the control: "Turn this on to opt out", "While it is off, we
 * train on your chats"; undefined where it says nothing of that, or both.
 */
export function refusesBy(text: string): Position | undefined {
  for (const sentence of sentences(plain(text))) {
    const [on, off] = [TO_ON.exec(sentence), TO_OFF.exec(sentence)];
    const act = on && off ? (on.index < off.index ? on : off) : (on ?? off);
    if (!act || /\bon (?:or|and) off|on\/off|off (?:or|and) on/.test(sentence)) continue;
    const other = act === on ? off : on;
    const head = sentence.slice(0, act.index);
    const tail = sentence.slice(act.index + act[0].length, other && other.index > act.index ? other.index : undefined);
    const says = (clause: string) => DENIES.test(clause) || USED.test(clause);
    const then = tail.split(/ (?:but|and|und|aber|et|mais|pero|mas|maar|ale|и|но)(?= )|;/u).find(says);
    const said = PURPOSE.test(sentence) || then === undefined ? head : then;
    if (BESIDES.test(said) || (SOLD.test(said) && !/train|learn/.test(said))) continue;
    // "Tick a box to turn that use off".
    if (act === on && other && other.index > act.index && ENDS_IN_PURPOSE.test(sentence.slice(0, other.index)))
      return 'on';
    const denied = DENIES.exec(said);
    const used = USED.exec(said);
    if (denied && !(used && used.index < denied.index)) return flip(act === on);
    if (used && TRAINED.test(said)) return flip(act !== on);
  }
  return undefined;
}

/** That data is in use as things stand, in a short sentence that explains nothing. */
const IN_USE = lexicon(
  "(?:is|are) (?:currently |now |not )?being (?:used|shared)|(?:you|we)(?:'re| are) (?:currently |now |not )?(?:sharing|participating|contributing|using your|training)|(?:not )?participating|(?:in use|running)\\W*$|läuft\\W*$|^(?:\\S+ ){1,4}(?:verwendet|genutzt|utilisée?s?|gebruikt|używane|används|используются)\\W*$|e[nm] (?:cours|uso)\\W*$|in (?:uso|gebruik)\\W*$",
  '(?:利用|使用)(?:されています|中)|正在使用|사용 중',
);
/** Whether a text tells that data is in use now, or that it is not; undefined where it tells neither. */
export function tellsOfUse(text: string): boolean | undefined {
  const name = normalise(text);
  return name.length <= 60 &&
    IN_USE.test(name) &&
    !/^(?:if|when|while|wenn|falls|si|se|quand|cuando|quando|als|om|jeśli|если) /.test(name)
    ? !NEGATES.test(name)
    : undefined;
}
/** Whether a name says that something is turned on, and not whole lists of it. */
export const movesOn = (name: string): boolean => TO_ON.test(name) && !movesOff(name) && !ALL.test(name);
/** Likewise off. */
export const movesOff = (name: string): boolean => TO_OFF.test(name) && !ALL.test(name);

/** Whether a text is about all rows of a list: "Opt out of all of these". */
export const isAboutAll = (text: string): boolean => ALL.test(plain(text));
