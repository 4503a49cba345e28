/**
 * The cheap signs of a page with settings, sign-up or terms: a short part of its address or of its title, or the button
 * that leads to it, has a word for one of these. A sign too many costs that page a look at its choices; one too few, that
 * nothing is pointed out there.
 */
import { fold } from '../../wording/fold.ts';

/** Latin words by how they begin, without accents (see `fold`): English, German, French, Spanish, Portuguese, Italian,
 * Dutch, Polish, the Nordic languages, Turkish, Finnish, Czech, Indonesian, Vietnamese; then transliterated. */
const BEGIN =
  'settings?$|preferenc|accounts?$|myaccount|my account|privacy|consent|opt ?(?:out|in)$|terms|tos$|eula$|sign ?up|regist(?:er|r[aeiou])|join$|onboard|welcome|personali[sz]|data controls?$|get started|' +
  'konto|datenschutz|privatsph|einwillig|anmelde|nutzungsb|bedingung|agb$|' +
  'parametr|reglages|compte$|confidential|inscri|conditions|configurac|ajustes|cuenta|privacid|cadastr|conta$|termos|terminos|termini|condi[cz]i|definicoes|impostaz|iscri|' +
  'instelling|voorkeur|aanmelden|voorwaarden|toestemming|ustawien|konta$|prywatn|zarejestr|regulamin|zgod[ay]|warunk|' +
  'installning|indstilling|innstilling|integritet|villkor|vilkar|samtyc?k|personvern|privatliv|ayar|hesap|gizlilik|kayit|uye ?ol|kosul|' +
  'asetu|tili$|tietosuoj|rekister|ehdo|nastaven|ucet$|soukrom|podmink|souhlas|pengaturan|akun$|privasi|ketentuan|daftar$|cai dat|tai khoan|' +
  'nastro[iyj]|nalashtuv|settei|touroku|kiyaku';
/** What may stand in a joined word, and words of other alphabets: Russian and Ukrainian, Japanese, Chinese, Korean, Arabic, Hebrew, Hindi. */
const WITHIN =
  'einstellung|registrier|настро[ий]|налаштув|аккаунт|учетн|обліков|конфиденц|конфіденц|приватн|регистрац|реєстрац|услови|умови|соглас|згод|' +
  '設定|设置|設置|アカウント|プライバシ|登録|規約|同意|账户|账号|帳戶|帳號|隐私|隱私|注册|註冊|条款|條款|协议|協議|설정|계정|개인정보|가입|약관|동의|' +
  'اعدادات|حساب|خصوصيه|تسجيل|شروط|موافق|הגדרות|חשבון|פרטיות|הרשמה|תנאי|הסכמ|सेटिंग|खात|गोपनीय|पंजीक|शर्त';
const WORDS = new RegExp(`(?<![a-z])(?:${BEGIN.replaceAll('$', '(?![a-z])')})|${WITHIN}`, 'u');

/** A part is a name, and no title of an article: at most so many characters, and so many words. */
const LONGEST = 40;
const MOST_WORDS = 4;
/** What can be pressed that leads somewhere. */
const BUTTON = 'a,button,summary,[role="button"],[role="link"],[role="menuitem"],[role="tab"]';
/** How many texts of a button are read: a card may be one whole link. */
const TEXTS = 6;

/** Whether a page with this address and title may be one. */
export function looksLike(href: string, title: string): boolean {
  const { hostname, pathname, hash } = new URL(href);
  // The last two name the site itself.
  const parts = [...hostname.split('.').slice(0, -2), ...readable(pathname + hash).split(/[/#?&=]/u)];
  return [...parts, ...title.slice(0, 200).split(/\s[-–—]\s|[|:·•‹›«»]/u)].some(isOne);
}

/** Whether what was pressed leads to one. */
export function leadsThere(pressed: EventTarget | undefined): boolean {
  const button = pressed instanceof Element ? Element.prototype.closest.call(pressed, BUTTON) : null;
  if (!button) return false;
  let text = '';
  const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
  for (let n = 0; n < TEXTS && walker.nextNode(); n++) text += walker.currentNode.nodeValue ?? '';
  return [text, button.getAttribute('aria-label') ?? '', button.getAttribute('title') ?? ''].some(isOne);
}

function isOne(part: string): boolean {
  const text = part.trim();
  if (text === '' || text.length > LONGEST) return false;
  const words = fold(text);
  return words.split(' ').length <= MOST_WORDS && WORDS.test(words);
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
