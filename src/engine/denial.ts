/**
 * Words by which a page turns the meaning of a control: a name that denies, a lead over a list, a sentence that says
 * what "on" does. They only ever raise a doubt.
 */
import { flip } from './evidence.ts';
import { lexicon } from './lexicon.ts';
import { normalise } from '../shared/normalise.ts';
import type { Position } from './types.ts';

/** Acts of refusing, by their beginnings, which related languages share. */
const REFUSING =
  'opt(?:ing|ed|s)?[ -]?out|object(?:ing|ions?)?\\b|exclu(?!si[vf])|block(?:ed|ing|list)?\\b|disabl(?:e|ing)|(?:turn|switch)(?:ing)? off|stop|refus|reject|den(?:y|ie)|prevent|forbid|withdraw|withh|restrict|limit(?:ed|ing)?\\b|hid(?:e|ing)\\b|leave out|' +
  'widerspr|abl?ge?lehn|ausschl(?:ie(?!ßlich|sslich)|uss|üsse)|ausgeschlo|verhinder|sperr|untersag|unterbind|verweiger|verbiet|deaktiv|' +
  "empêch|bloqu|blocc|interdi(?!sc)|d[eé]sacti?v|(?:[ms]')?oppos|rechaz|rejeit|recus|rifiut|imp[ei]d|deneg|desativ|disattiv|opon|oppor(?!t[uo])|opor(?:-se)? |escl(?!usiv)|vieta|prohib|proib|" +
  'weiger|uitslui(?!tend)|uitgeslo|uitschak|bezwa|afmeld|blok(?:er|k|uj)|wyklucz|odm[óa]w|sprzeciw|zabro|zablok|wyłącz|ekskluder|exkluder|uteslut|utelat|udeluk|nek(?:a|t)|avvis|afvis|förhindr|hindr|invänd|avaktiv|(?:stäng|slå) av|slå fra|förbj|forby|estä|kiell|kielt|hylk|vastust|' +
  'запре[тщ]|исключ|отключ|отказ|отклон|блок|заблок|возра[жз]|заборон|виключ|вимк|відмов|заперечу|engelle|redde|hariç|kapat|devre dışı|durdur|itiraz|kecuali|tolak|menolak|larang|cegah|nonaktif|từ chối|chặn|loại trừ|tắt|ngừng|cấm|ngăn|phản đối';
const REFUSING_WORDLESS =
  '除外|拒|停止|防止|禁|阻|排除|オプトアウト|無効|ブロック|退出|屏蔽|反对|反對|关闭|關閉|停用|제외|거부|중지|차단|금지|해제|옵트아웃|رفض|منع|استبعاد|استثناء|حظر|إيقاف|تعطيل|סרב|מנע|חסום|השבת|התנגד|अस्वीकार|रोक|ब्लॉक|बंद|ปฏิเสธ|ยกเว้น|บล็อก|หยุด|ห้าม';
const NEGATIONS =
  "(?:do(?:es)?|is|are|wo|ca|can|must|should)n't|never|no longer|cannot|not(?: (?!only)|$)|nicht|kein|ne |n'|pas |no (?:us|permit|quier|se |utili|entren|compart)|sin |non |não|niet |geen |nie |inte |ikke |не |değil|kullanma(?:y|$| )|tidak|jangan|không";
const NEGATIONS_WORDLESS = '不|ない|ません|않|안 |لا |لن |لم |לא |אל ת|नहीं|ไม่|อย่า';

const DENIES = lexicon(`${REFUSING}|${NEGATIONS}`, `${REFUSING_WORDLESS}|${NEGATIONS_WORDLESS}`);
const NEGATES = lexicon(NEGATIONS, NEGATIONS_WORDLESS);
const REFUSES = lexicon(REFUSING, REFUSING_WORDLESS);

/** What turns a list besides, and is no refusal where an option or a name says it. */
const RESTRICTING =
  'off-limits|leave (?:\\S+ ){1,3}out|(?:like|want|wish|have) (?:\\S+ )?(?:turned|switched) off|unsubscrib|hidden|muted|declin|avoid|ignor|revok|paus|banned|protect(?:ed\\b| (?:me|my|us|from))|shield|private from|ke(?:pt|ep) .*(?:out|away|private)|without|no (?:train|us|shar|sell|ai\\b)|geschützt|schütz|ohne |sans ';
const TURNS = lexicon(`${REFUSING}|${NEGATIONS}|${RESTRICTING}`, `${REFUSING_WORDLESS}|${NEGATIONS_WORDLESS}`);
/** Such words that say nothing of the rows: idioms, people and words that are blocked, a promise. */
const INNOCENT =
  /never miss|don't (?:miss|forget|worry)|not (?:sure|yet|you|available)|stop (?:sequence|word)s?|\S+ed (?:users?|people|members?|accounts?|contacts|senders|words|sites|beta|access)(?!\S)|hidden gems|不[同断限仅]|we (?:never|do not|don't|won't) (?:\S+ )?sell[^:]*$/gu;
/** The title of a page that is about this setting: "Opt out of AI training". */
const OWN_TITLE = /opt(?:ing)?[ -]?out.*(?:\bai\b|train|model)|(?:\bai\b|train|model).*opt[ -]?out/;

/** Moving a control to either end, or standing there, in a sentence. */
const THESE = ' (?:an?|the|this|that|all|any|each|every|those|these|what|which|it|boxes|uses|everything)\\b';
const TO_ON = lexicon(
  `(?:turn|switch|toggl|slid|flip|set)\\p{L}* (?:\\S+ ){0,4}?on\\b|(?:is|are|when|while|if) on\\b|(?:check|tick|mark|pick|select|choose)${THESE}|(?:checked|ticked|selected|with an? (?:tick|check))\\b|enabl|activ|aktiv|` +
    'einschalt|anhak|ankreuz|markier|wähl\\S* (?:sie)?,? was|sélection|choisi|cochez|marca|marqu|marque|selecci|selecion|selezion|spunta|ative|ativa|attiv|actív|elige|escolh|scegl|selecteer|kies |inschakel|aanvink|zet (?:dit|deze \\S+) aan|włącz|zaznacz|slå (?:på|til)|kryssa|markera|включ|отмет|увімкн|познач|etkinleş|işaretle|aktifkan|centang|bật ',
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

/** What, said over a list, turns the meaning of its rows: "Do not use my data to:", "Opt out of", "Everything except". */
const TURNING = [
  new RegExp(
    `^(?:(?:i|we|please|you|do|does|will|is|are|may|must|should|can|ich|je|yo|eu|io|ik|jag|я) |mi |me )*(?:${REFUSING}|${NEGATIONS}|keep .*private).*(?:[:：…]|\\.\\.\\.|(?: (?:to|of|from|for|with)| (?:following|these|below)(?: .*)?)[.]?)$`,
    'u',
  ),
  new RegExp(`(?:${REFUSING_WORDLESS}|${NEGATIONS_WORDLESS}).*[:：]$`, 'u'),
  // A list of what is refused: "Blocked uses".
  /^(?:blocked|excluded|denied|muted|hidden|refused|disabled|turned off|gesperrt|blockiert|ausgeschlossen|refusé|bloqué|bloquead[oa]s?|bloccat|geblokkeerd|zablokowan|blockerad|blokkert|blokeret|заблокирован|заблокован|engellenen)\S*(?: \S+){0,2}$|^(?:차단된|已屏蔽|已阻止)/u,
  // "Uses you have turned off appear with a tick".
  /(?: off|out|refused|blocked) (?:appear|have|are) .*(?<!un-?)(?:tick|check)/,
  /(?:^| )(?:except|but not|other than|apart from|sauf|außer|excepto|exceto|salvo|eccetto|tranne|behalve|oprócz|utom|unntatt|undtagen|кроме|крім|hariç|kecuali)[:：…. ]*$|(?:以外|除く|除了|제외)[:：]?$/u,
];
const ALL =
  /(?<!\p{L})(?:all|every|alle|tous|toutes|tod[oa]s|tutt[ei]|wszystk|alla|все|всі|tümü|hepsi)|すべて|全|모두|모든|ทั้งหมด/u;

/** Letters about changes, columns to be shown, what was looked at, what is selected, what others begin with. */
const OTHER_THINGS =
  /^(?:(?:(?:choose|compare|select|pick|see|change) .*)?plans?(?: .{0,12}pricing)?$|(?!your|my)\S+(?: \S+)? role$|roles?: \S|show (?:on|in) (?:my|your) .*profile|\S+ you follow$|(?!what|who|how|it|that|let|here|there|today)\S+'s (?:account|privacy|settings|data)$|(?:please |send an? )?(?:e-?mails?|notify|alert|remind|tell|text) me (?:.*:$|when|if|about (?:changes|these))|(?:\S+ )?columns$|filters?(?: by(?: \S+){0,2})?:?$|request (?:a )?change|ask your admin|.* sent as a request|.*\b(?:manage|managing|editing) (?:\S+ )?(?:settings|preferences) (?:for|of)(?! (?:you|all|th|every|any))|(?:default|standard|voreinst|par défaut|predet|padr|predef|domyśl)\S* (?:\S+ )?(?:for|für|pour|para|per|voor|dla|för) (?:all )?n(?:e[wu]|[uo]+[vw]|ya)|edit (?:user|member)\b|(?:\S+ )?templates?(?:$|:| for)|sandbox\b|(?:family|kids|children|students|guests|members|users|people|mitglieder|benutzer|membres|utilisateurs|miembros|usu[aá]rios|membri|utenti|leden|gebruikers|användare|メンバー|ユーザー|成员|用户|사용자) ?[›»>/→] ?\S|(?:benachrichtig|informier)\S* (?:sie )?mich,? wenn|(?:spalten|col[ou]n+[ae]s?|kol[ou]mn\S*|столбцы)(?: \S+)?$|\S+[- ](?:me|moi) (?:quand|si|lorsqu|cuando|quando|se)(?!\p{L})|avvisami (?:quando|se)|(?:とき|場合)に?通知する|列を表示|显示列)|(?:digest|newsletter|summary) (?:include|contain)|(?:settings|privacy|access) for (?:guests|members|children|kids|students)|(?:tick|check|mark) \S+ (?:you(?:'ve| have) )?.*(?:reviewed|read|seen|done|finished)\b/u;
const SELECTED =
  /^\d+ (?:(?:of|von|sur|de|di|van|z|av|из) \d+ )?(?:items? |rows? )?(?:selected|ausgewählt|sélectionn|seleccionad|selecionad|selezionat|geselecteerd|zaznacz|valda|valgt|выбран)|^\d+ ?(?:件|项|個|개)(?:を|已|가)?(?:選択|选择|선택)/u;

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");
/** The sentences of a text; what follows a colon is one of its own. */
export const sentences = (text: string): string[] => text.split(/(?<=[.!?:…])\s+|(?<=[。！？：])\s*/u);

/** Whether a name negates what it says. */
export const negates = (text: string): boolean => NEGATES.test(normalise(text));
/** Whether a name denies what it is about, in any language of this lexicon. */
export const denies = (text: string): boolean => DENIES.test(normalise(text));
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
/** Whether a name says that something is turned on, or off, and not whole lists of it. */
export const movesOn = (name: string): boolean => TO_ON.test(name) && !movesOff(name) && !ALL.test(name);
export const movesOff = (name: string): boolean => TO_OFF.test(name) && !ALL.test(name);

/** Whether a text begins with a word of refusing. */
export const beginsRefusing = (text: string): boolean => REFUSES.exec(normalise(text))?.index === 0;
/** Whether a short text beside a control is a caption that denies: "Opt out". */
export const isDenyingCaption = (text: string): boolean =>
  /^[^.,;。，、]{1,24}$/.test(text) && text.split(' ').length <= 3 && beginsRefusing(text);

/** Whether what stands over a list says that its boxes are for something else than the state of what they name. */
export const isOfOtherThings = (text: string): boolean => OTHER_THINGS.test(plain(text)) || saysSelected(text);
/** Whether a text counts the rows that boxes select: "2 selected". */
export const saysSelected = (text: string): boolean => SELECTED.test(plain(text));

/** What is asked or named over a list is short, and no full sentence. */
const TITLE = 90;

/** Whether a text over a list turns the meaning of its rows. */
export const turns = (text: string): boolean => sentences(sober(text)).some((one) => TURNING.some((p) => p.test(one)));
/**
 * Whether a text over a list may turn the meaning of rows that allow: a title, a question or what "I" say that holds any
 * word of refusing. No list of such titles is ever complete.
 */
export const mayTurn = (text: string): boolean =>
  sentences(sober(text)).some(
    (one) =>
      one.length <= TITLE &&
      /[^.。]$|^(?:i|ich|je|yo|eu|io|ik|jag|я) /u.test(one) &&
      TURNS.test(one) &&
      !OWN_TITLE.test(one),
  );
const sober = (text: string): string => plain(text).trim().replace(INNOCENT, ' ');
/** Whether a text is about all rows of a list: "Opt out of all of these". */
export const isAboutAll = (text: string): boolean => ALL.test(plain(text));

const DELETING = lexicon(
  'delete|rename|remov|lösch|entfern|supprim|elimin|borrar|excluir|verwijder|usuń|radera|slett|удал|видал|sil\\b|hapus|xóa',
  '削除|删除|刪除|삭제|حذف|מחק|हटाएं|ลบ',
);
/** What a person has with the service, and what no entry of a list is: "Delete my data", beside any setting. */
const BELONGINGS = lexicon(
  'my |your |all\\b|data\\b|account|histor|meine|deine|alle |daten|mes |vos |mis |tus ',
  '全|データ|数据|데이터',
);
/** Whether a button's name says that it deletes or renames something. */
export const isDeleting = (name: string): boolean => DELETING.test(normalise(name));
/** As `isDeleting`, of the entry that the button stands in. */
export const isDeletingEntry = (name: string): boolean => isDeleting(name) && !BELONGINGS.test(normalise(name));
