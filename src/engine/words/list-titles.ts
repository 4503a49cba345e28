/** What, said over a list, turns the meaning of its rows, or says that its boxes are for something else. */
import { NEGATIONS, NEGATIONS_WORDLESS, plain, REFUSING, REFUSING_WORDLESS, sentences } from './denial.ts';
import { lexicon } from './lexicon.ts';

/** What turns a list besides, and is no refusal where an option or a name says it. */
const RESTRICTING =
  'off-limits|leave (?:\\S+ ){1,3}out|(?:like|want|wish|have) (?:\\S+ )?(?:turned|switched) off|turned down|sa(?:y|id) no\\b|no[- ]list|disallow|disagree|veto|boycott|suppress|exempt|(?:remove|skip|spare|cancel|end) (?:me|my)\\b|anything but|except\\b|protections\\b|kullanma\\b|unsubscrib|hidden|muted|declin|avoid|ignor|revok|paus|banned|protect(?:ed\\b| (?:me|my|us|from))|shield|private from|ke(?:pt|ep) .*(?:out|away|private)|without|no (?:train|us|shar|sell|ai\\b)|geschützt|schütz|ohne |sans ';
const TURNS = lexicon(`${REFUSING}|${NEGATIONS}|${RESTRICTING}`, `${REFUSING_WORDLESS}|${NEGATIONS_WORDLESS}`);
/** Such words that say nothing of the rows: idioms, people and words that are blocked, a promise. */
const INNOCENT =
  /never miss|don't (?:miss|forget|worry)|not (?:sure|yet|you|available)|stop (?:sequence|word)s?|\S+ed (?:users?|people|members?|accounts?|contacts|senders|words|sites|beta|access)(?!\S)|hidden gems|不(?:同(?!意)|[断限仅])|we (?:never|do not|don't|won't) (?:\S+ )?sell[^:]*$/gu;
/** The title of a page that is about this setting: "Opt out of AI training". */
const OWN_TITLE = /opt(?:ing)?[ -]?out.*(?:\bai\b|train|model)|(?:\bai\b|train|model).*opt[ -]?out/;

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
/** Letters about changes, columns to be shown, what was looked at, what is selected, what others begin with. */
const OTHER_THINGS =
  /^(?:(?:(?:factory|team|workspace|organi[sz]ation|group|company|class) )?defaults?$|recommended (?:settings|choices)$|preset: |what (?:others|most)(?!\p{L})|(?:help|support|docs|hilfe(?:bereich)?|aide|ayuda|ajuda|assistenza|ヘルプ|帮助中心|도움말)(?: (?:cent(?:er|re)|pages?))? ?[›»>/→]|(?:(?:choose|compare|select|pick|see|change) .*)?plans?(?: .{0,12}pricing)?$|(?!your|my)\S+(?: \S+)? role$|roles?: \S|show (?:on|in) (?:my|your) .*profile|\S+ you follow$|(?!what|who|how|it|that|let|here|there|today)\S+(?: \S+)?'s (?:account|privacy|settings|data)$|(?:please |send an? )?(?:e-?mails?|notify|alert|remind|tell|text) me (?:.*:$|when|if|about (?:changes|these))|(?:\S+ )?columns$|filters?(?: by(?: \S+){0,2})?:?$|request (?:a )?change|ask your admin|.* sent as a request|.*\b(?:manage|managing|editing) (?:\S+ )?(?:settings|preferences) (?:for|of)(?! (?:you|all|th|every|any))|(?:default|standard|voreinst|par défaut|predet|padr|predef|domyśl)\S* (?:\S+ )?(?:for|für|pour|para|per|voor|dla|för) (?:all )?n(?:e[wu]|[uo]+[vw]|ya)|edit (?:user|member)\b|(?:\S+ )?templates?(?:$|:| for)|sandbox\b|(?:family|kids|children|students|guests|members|users|people|mitglieder|benutzer|membres|utilisateurs|miembros|usu[aá]rios|membri|utenti|leden|gebruikers|användare|メンバー|ユーザー|成员|用户|사용자) ?[›»>/→] ?\S|(?:benachrichtig|informier)\S* (?:sie )?mich,? wenn|(?:spalten|col[ou]n+[ae]s?|kol[ou]mn\S*|столбцы)(?: \S+)?$|\S+[- ](?:me|moi) (?:quand|si|lorsqu|cuando|quando|se)(?!\p{L})|avvisami (?:quando|se)|(?:とき|場合)に?通知する|列を表示|显示列)|(?:digest|newsletter|summary) (?:include|contain)|(?:settings|privacy|access) (?:for|of) (?:(?:the|an?|my|your) )?(?:guest|member|child|kid|student|teen)|(?:tick|check|mark) \S+ (?:you(?:'ve| have) )?.*(?:reviewed|read|seen|done|finished)\b/u;
/** What is shown of a setting elsewhere than where it is: an example, news of it, a lesson, a question about it. */
const SHOWN =
  /^(?:(?:live |an? |the |interactive )?(?:preview|ex[ae]mpl\S*|e[sj]empl?i?os?|demo|sample|mock-?up|illustration|quiz|survey|poll|vorschau|beispiele?|umfrage|aperçu|sondage|vista previa|encuesta|anteprima|sondaggio|voorbeeld|enquête|пример|опрос|例|示例|预览|プレビュー|アンケート|예시|미리보기)\P{L}*$|try it(?: \S+)?\W*$|what(?:'s| is) new|(?:release notes|changelog|coming soon)\W*$|fig(?:ure)?\.? \d|question \d|(?:step|schritt|étape|paso|passo|etapa|stap|krok|steg|шаг) \d+ ?\S+ ?\d+\W*$|simulat|.* tour$|for illustration|how to (?:turn|change|find|set)|(?:this is|here is|here's) (?:how|what) .*(?:looks?(?: like)?|see)\W*$)|you(?:'ll| will) (?:see|find) .*(?:like|such)|like this(?: one)?\W*$|have you (?:heard|seen)|shown (?:below|here|above)\W*$|screenshot of|(?:wants|would like) (?:to|access to)\W*$/u;
const SELECTED =
  /^\d+ (?:(?:of|von|sur|de|di|van|z|av|из) \d+ )?(?:items? |rows? )?(?:selected|ausgewählt|sélectionn|seleccionad|selecionad|selezionat|geselecteerd|zaznacz|valda|valgt|выбран)|^\d+ ?(?:件|项|個|개)(?:を|已|가)?(?:選択|选择|선택)/u;

/** Whether what stands over a list says that its boxes are for something else than the state of what they name. */
export const isOfOtherThings = (text: string): boolean =>
  OTHER_THINGS.test(plain(text)) || isModel(text) || saysSelected(text);
/** Whether a text says that what stands by it only shows the setting. */
export const isModel = (text: string): boolean => SHOWN.test(plain(text));
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
