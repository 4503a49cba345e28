/**
 * Words that pages use around any control, in the languages that services speak: what failed, what saves, what a
 * press does. They only ever raise a doubt: none of them is evidence for a state.
 * What makes them is marked, so that a script which uses one list does not carry all of them.
 */
import { normalise } from '../../shared/normalise.ts';
import type { Position } from '../types.ts';

/** Matched from the start of a word where the script has words, anywhere where it has none. */
/* @__NO_SIDE_EFFECTS__ */
export const lexicon = (worded: string, wordless: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${worded})|${wordless}`, 'u');

/** Whole names of buttons. */
/* @__NO_SIDE_EFFECTS__ */
export const wholeNames = (list: string): Set<string> => new Set(list.split('|').map(normalise));

/** A page that says that it could not do something. */
const FAILING = lexicon(
  "could(?: not|n't)|can(?:not|'t) (?:load|save|reach|connect|get)|unable to|fail(?:ed|ure)|went wrong|error\\b|try again|retry\\b|temporarily unavailable|(?<!(?:when|while|if) (?:you )?)(?:you're|we're|are|is|be) offline|^offline\\W*$|showing (?:\\S+ ){1,3}as of|" +
    "(?:(?:was|were|been) not|(?:was|were)n't|(?:chang|setting|choice|prefer|selection|option|it\\b|this\\b)\\p{L}* (?:\\S+ ){0,4}(?:is|are)(?: not|n't)) (?:been )?(?:saved|kept|stored|applied|updated|changed)|(?<!(?:is|are) )not (?:yet )?(?:saved|kept|stored|applied|updated|changed)(?: yet)?(?=$|[^\\p{L}\\p{N} ])|(?:don't|do not) have permission|session (?:has |is )?(?:expired|ended|timed)|timed out|too many (?:requests|attempts)|rejected by|oops|no (?:internet|network|connection)|trouble (?:reaching|loading|connecting|saving)|" +
    "you(?:'re| are) (?:signed|logged) out|(?:sign|log) ?in (?:again )?to (?:see|view|change|manage|edit)|browsing as (?:a )?guest|using (?:an? |the )?(?:demo|guest|test) (?:account|mode)|showing (?:the )?defaults?\\b|(?:be|is|are) out of date|changed in another|reload (?:the|this) page|reload to see|(?:during|under) maintenance|preview:|(?:illustration|sample|example|demo) only|only an? (?:example|illustration|sample|demo)|(?:pre)?viewing (?:(?:\\S+ ){0,3}as\\b|the (?:settings|account|profile) of)|this (?:setting|option|control|page) (?:has|was) (?:been )?(?:moved|replaced|retired)|here (?:\\S+ )?ha(?:s|ve) no effect|impersonat|" +
    'nicht gespeichert|non enregistrée?|no (?:hemos|se ha) guardado|não (?:foi |foram )?(?:salv|guardad)|non (?:è stat. |sono stat. )?salvat|niet opgeslagen|nie (?:zostały |został[aoy]? )?zapisan|inte sparat|kaydedil(?:me|eme)di|не сохранен|' +
    '(?:sitzung|session|sesión|sessão|sessione|sessie|sesja|oturum|сессия|сеанс) (?:\\S+ )?(?:abgelaufen|expir|caducad|scadut|verlopen|wygasł|doldu|истек)|' +
    "konnten? nicht|fehler(?!bericht|protokoll)|fehlgeschlagen|erneut versuchen|impossible d|n'a pas pu|échec|échoué|erreur|réessaye|" +
    'no se (?:pud|ha)|inténtalo|não foi possível|falha|falhou|erro\\b|tente novamente|impossibile|errore|riprova|' +
    'kon(?:den)? niet|mislukt|nie udało|błąd|kunde inte|gick fel|försök igen|kunne ikke|gikk galt|ei voitu|virhe|hata\\b|' +
    'не удалось|ошибка|не вдалося|помилка|αποτυχία',
  'تعذر|خطأ|لم يتم حفظ|שגיאה|לא נשמר|त्रुटि|ผิดพลาด|できません|ませんでした|未能|저장되지|못했습니다|失敗|エラー|再試行|无法|無法|失败|错误|出错|重试|실패|오류',
);

/** A page that is away for a while, though it fails at nothing. */
const AWAY = lexicon('back (?:soon|shortly|later|in )|making (?:some )?improvements', 'メンテナンス');

/** What else a page fails at, or fetches; and the words by which it is about settings all the same. */
const ELSEWHERE = lexicon(
  'phone|telefon|téléph|teléf|passkey|pay|pago|card\\b|bill|invoice|subscri|builds?\\b|deploy|(?:your|this) e-?mail|recommend|upload|download|export|photo|messages?\\b|zahlung|rechnung|paiement|factur|betal|płatn',
  '支払|付款|支付|결제',
);
const OURS = lexicon(
  'setting|prefer|choice|privacy|chang|sav|option|page|einstell|änder|speicher|param|ajust|config|impost|instell',
  '設定|保存|设置|설정',
);

/** Words of a failure that tell of none: what is only feared or asked, and the names of things. */
const FEARED = /[?？؟]$|^(?:if|when|in case|wenn|falls|si|se|als|jeśli|om|eğer|если|якщо) |^(?:もし|如果|若)/u;
const THINGS = /(?:error|failure|crash)s? (?:reports?|messages?|logs?|codes?|data|tracking)/g;

/** A page that says that it is fetching or keeping something still: such texts are short and say nothing else. */
const LOADING = lexicon(
  '(?:loading|updating|saving|refreshing|fetching|syncing|please wait|wird geladen|wird gespeichert|lädt|chargement|enregistrement en|cargando|guardando|carregando|salvando|caricamento|salvataggio|laden|opslaan|ładowanie|zapisywanie|läser in|sparar|yükleniyor|kaydediliyor|загрузка|сохранение)(?: [^.]{0,30})?(?:…|\\.\\.\\.)',
  '読み込み中|保存中|加载中|正在加载|正在保存|載入中|불러오는 중|저장 중|جار[ٍي] (?:التحميل|الحفظ)',
);

/** A page whose changes wait to be saved. */
const UNSAVED = lexicon(
  'unsaved|not yet saved|nicht gespeicherte|ungespeichert|non enregistrées|sin guardar|não salvas|non salvate|niet-opgeslagen|niezapisane|osparade|kaydedilmemiş|несохран',
  '未保存|저장되지 않은|غير محفوظة|שלא נשמרו',
);

/** A button that keeps what a page shows. */
const SAVE = lexicon(
  '(?:apply|update|submit|store)(?: (?:changes?|settings?|preferences?|and \\S+|all|now|my \\S+|your \\S+))?$|save\\b|speicher|übernehmen|änderungen|enregistrer|sauvegarder|appliquer|guardar|aplicar|gravar|salva|applica|opslaan|toepassen|zapisz|zastosuj|spara|lagre|gem\\b|tallenna|kaydet|simpan|lưu|сохранить|применить|зберегти',
  'حفظ|שמור|保存|適用|儲存|应用|저장|적용',
);

/** What a press does, not how anything stands: on a plain button such words say nothing of the state. */
const ACTIONS = wholeNames(
  'allow|deny|enable|disable|turn on|turn off|switch on|switch off|opt in|opt out|activate|deactivate|accept|reject|decline|start|stop|pause|resume|agree|join|leave|share|stop sharing|refuse|block|erlauben|ablehnen|aktivieren|deaktivieren|autoriser|refuser|activer|désactiver|permitir|denegar|activar|desactivar|許可|拒否|オンにする|オフにする',
);

/** A mark beside a label that says something of its age, not of its meaning. */
const BADGES = wholeNames(
  'new|beta|preview|alpha|early access|experimental|labs|updated|recommended|optional|pro|plus|premium|neu|empfohlen|nouveau|bêta|recommandé|facultatif|nuevo|recomendado|opcional|novo|nuovo|consigliato|nieuw|aanbevolen|nowe|ny|новое|新|新機能|おすすめ|推奨|ベータ|新功能|推荐|推薦|新规|신규|신기능|추천|베타|جديد|موصى به',
);

/** Words that a page draws for a state. They contradict a control that says the opposite, and are no evidence alone. */
const STATES: [on: Set<string>, off: Set<string>] = [
  wholeNames(
    'on|enabled|active|activated|allowed|opted in|turned on|an|aktiv|aktiviert|activé|activada|activado|ativado|attivo|aan|włączone|på|включено|увімкнено|açık|オン|有効|开启|已开启|已启用|開啟|켜짐|사용|zapnuto|til|päällä|bật|đang bật|aktif|เปิด|चालू|مفعل|مفعّل|تشغيل|قيد التشغيل|نشط|פעיל|מופעל|פועל',
  ),
  wholeNames(
    'off|disabled|inactive|deactivated|not allowed|opted out|turned off|aus|inaktiv|deaktiviert|désactivé|desactivada|desactivado|desativado|disattivato|uit|wyłączone|av|выключено|отключено|вимкнено|kapalı|オフ|無効|关闭|已关闭|已停用|關閉|꺼짐|사용 안 함|vypnuto|fra|pois|tắt|đang tắt|nonaktif|ปิด|बंद|معطل|معطّل|إيقاف|متوقف|غير مفعل|غير مفعّل|כבוי|מושבת|לא פעיל',
  ),
];

/**
 * Heads of columns under which a control is about the whole row, and "on" is what the row says; the words for "on" are
 * others.
 */
const COLUMNS = wholeNames(
  'on/off|enable|allow|status|state|settings|value|choice|option|action|actions|consent|permission|access|preference|preferences|use|current|contributes|einstellung|einstellungen|wert|erlaubt|erlauben|auswahl|zustimmung|état|statut|valeur|paramètre|choix|autorisé|estado|valor|ajuste|permitido|configuração|stato|valore|scelta|ingeschakeld|waarde|stan|läge|статус|состояние|状態|設定|許可|ステータス|状态|设置|启用|允许|開關|상태|설정',
);

/** Why a control is grey: somebody else or the plan has fixed it. */
const FIXED = lexicon(
  'managed by|(?:set|controlled|locked|enforced|required|turned (?:on|off)|disabled|enabled) by (?:your|an?|the) |your (?:organi[sz]ation|admin|employer|school|company|workspace|plan)|only (?:an? )?(?:admin|owner)|contact your|upgrade to|not available (?:on|in|for|to)|available (?:on|with|to) (?!all\\b|every|any)|' +
    'von (?:deiner|ihrer) organisation|administrator|nicht verfügbar|votre organisation|administrateur|administrador|tu organización|sua organização|amministratore|beheerder|администратор',
  '管理者|管理员|管理員|관리자|組織|组织',
);

/** Whether a text says that something failed, or that what is shown is not how the account stands. */
export const saysFailure = (text: string): boolean =>
  FAILING.test(normalise(text)) &&
  text
    .split(/(?<=[.!?…。！？؟])\s*/u)
    .map((sentence) => normalise(sentence).replace(THINGS, ''))
    .some((sentence) => FAILING.test(sentence) && !FEARED.test(sentence));
/** Whether a text says that a page is away for a while. */
export const saysAway = (text: string): boolean => AWAY.test(normalise(text));
/** Whether a text is about something else than settings and what keeps them. */
export const isElsewhere = (text: string): boolean => ELSEWHERE.test(normalise(text)) && !saysOfSettings(text);
/** Whether a text is about settings, or what keeps them. */
export const saysOfSettings = (text: string): boolean => OURS.test(normalise(text));
/** Whether a text says that something is fetched or kept still, and nothing else. */
export const saysLoading = (text: string): boolean => text.length <= 60 && LOADING.test(normalise(text));
/** Whether a text says that changes are not saved. */
export const saysUnsaved = (text: string): boolean => UNSAVED.test(normalise(text));
/** Whether a button's name says that it saves. */
export const saves = (name: string): boolean => SAVE.test(normalise(name));
/** Whether a word names an act. */
export const isAction = (word: string): boolean => ACTIONS.has(normalise(word));
/** Whether a word is a mark beside a label. */
export const isBadge = (word: string): boolean =>
  BADGES.has(normalise(word).replace(/^(?:limited|public|open|closed) /, ''));
/** The position that a word draws, in any known language. */
export function stateWord(word: string): Position | undefined {
  const name = normalise(word);
  return STATES[0].has(name) ? 'on' : STATES[1].has(name) ? 'off' : undefined;
}
/** Whether the head of a column says nothing that changes what its controls mean. */
export const isPlainHead = (text: string): boolean => COLUMNS.has(normalise(text));
/** Whether a text says who or what has fixed a control. */
export const saysFixed = (text: string): boolean => FIXED.test(normalise(text));
