/**
 * Takes out of a text what may be somebody's: names, addresses, numbers, ids, whatever they wrote. A word stays only where
 * the lexicon or a list of plain words knows it, in every script: what nothing knows may be a name.
 */
import { fold } from '../../wording/fold.ts';
import { find, type Hit } from '../../wording/match.ts';

/** What stands in place of a word that was taken out. */
export const GONE = '…';

/** Function words, and words that labels of settings are made of. */
const PLAIN = new Set(
  fold(
    'a an the to of and or my your our with for from is are be been being this that these it its in on off at by as not no nor do don t you we us i me let turn opt out can could may might will would should when if since while so than then only also any all more most new other help allow use used using uses make keep get show send share sharing improve choose content contents creation settings setting privacy control controls manage enable enabled disable public private generative everyone people product products service services experience future based purposes purpose including gpt gdpr xai account information third party parties companies apps app site blog workspace customer language artificial intelligence machine fine tuning speech input inputs output outputs result results have leave s ' +
      'der die das den dem des und oder mit für von vom zu zur zum im am an auf aus bei durch über damit dass ob als wie meine meiner meinen meinem mein ihre ihrer ihren ihr ihnen uns unsere unserer unseren nicht wird werden wurde darf dürfen soll sollen ist sind ein eine einer einen alle ich freigeben künstliche künstlicher künstlichen intelligenz ' +
      'le la les l d des du de et ou pour avec mes mon ma vos votre nos notre ne n pas que qui dans sur par une un au aux se soient être autoriser utilisation entreprises fins intelligence artificielle ' +
      'el los las y o para con mis mi tus tu sus su nos nuestros nuestro no en una un del que de al se por como permitir utilización empresas inteligencia ' +
      'os as e meus minhas meu minha seus suas seu sua nossos nosso não em uma um do da dos das ao à por que utilização treinamento empresas inteligência ' +
      'il lo gli i per miei mie mio mia tuoi tue tuo nostri non della dello dell delle dei degli di da che un uno una al alla dall consenti utilizzo aziende intelligenza artificiale ' +
      'het een en of voor met van mijn je jouw uw onze niet om te op door dat wordt worden ik kunstmatige intelligentie bedrijven ' +
      'na w z do i oraz lub moje moich mojego nie dla się przez aby sztucznej inteligencji ' +
      'och för med av mina min mitt din dina er inte att på till det den som och og til mine dine ikke at ja ei tai från fra jag jeg eller ' +
      've ile bir bu için benim yapay zeka zekâ zekayı zekanın ' +
      'и в на с со для по от из к о об или не мои моя мой моих моими ваши ваших та і з у для або мої моїх я искусственного интеллекта ' +
      'في من على الى عن او ان مع هذا هذه لي و الذكاء الاصطناعي ' +
      'את על עם או כדי זה של בינה הבינה מלאכותית המלאכותית ' +
      'के की का को में से है हैं और या लिए करें करने करना पर यह दें साथ ',
  ).split(' '),
);
/** What stands between words where they are not parted by spaces, or is joined to them. */
const JOINING = new Set(
  (
    'の に を は が と で も や へ し さ れ る か せ い う て た だ な する します しません して した され される されない せる させる から まで より ため ために ための こと ことを ことに など よう ように による について における また 私 自分 あなた 個人 設定 機能 サービス ' +
    '的 了 和 与 與 及 在 对 對 为 為 于 於 被 把 将 將 会 會 来 來 以 我 你 您 我们 我們 你的 您的 个人 個人 服务 服務 设置 設置 ' +
    '를 을 이 가 은 는 의 에 로 으로 과 와 도 에서 에게 하기 하는 하지 하도록 한 할 함 합니다 하여 해 된 되는 되지 됩니다 것 것을 위해 위한 및 또는 수 내 음 물 물을 물이 물로'
  ).split(' '),
);
/** Concepts of words that say nothing of training by themselves. */
const NOT_ABOUT = /^(?:with|mine|hedge|anytime|choose|not|cond|unless)$/u;
const LONG = 24;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const SEPARATE =
  /(\s+|[\u200b-\u200f]|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?=[A-Za-z0-9@])|(?<=[A-Za-z0-9@])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]))/u;

/** @returns the text with a mark for each word that may be somebody's; marks beside each other are one */
export function masked(text: string): string {
  return text
    .normalize('NFC')
    .split(SEPARATE)
    .map((word) => (isAddress(word) ? GONE : UNSPACED.test(word) ? knownIn(word) : isKnown(word) ? word : GONE))
    .join('')
    .replace(new RegExp(`${GONE}(?:\\s*${GONE})+`, 'gu'), GONE)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 200);
}

/** Numbers, in any script; addresses, handles, paths, what is joined by signs. */
function isAddress(word: string): boolean {
  return /\p{N}|[@/\\#=_|<>{}[\]~^*+&%$]|:\S|[\p{L}\p{M}][.:][\p{L}\p{M}]/u.test(word);
}

/** Of words with spaces between them: each part of one is known, "AI-generated", "l’IA". */
function isKnown(word: string): boolean {
  const letters = word.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu, '');
  return letters.length <= LONG && letters.split(/[^\p{L}\p{M}]+/u).every((part) => part === '' || isWord(part));
}

function isWord(word: string): boolean {
  const folded = fold(word);
  if (PLAIN.has(folded)) return true;
  // What the lexicon has as plain words may be names: “Mant”.
  const hits = find(folded).filter(({ concept }) => concept !== 'plain');
  if (/\p{sc=Hang}/u.test(word)) return gapsOf(folded, hits).every((gap) => JOINING.has(gap));
  const [first] = hits;
  const [end = 0] = hits.map((hit) => hit.end).toReversed();
  if (!first || first.start > 0 || hits.some((hit, i) => i > 0 && hit.start > (hits[i - 1]?.end ?? 0) + 2))
    return false;
  // "Jen" and "Mai" are words of some language, and names.
  if (word.length < 4 && word !== word.toLocaleLowerCase() && NOT_ABOUT.test(first.concept)) return false;
  // The lexicon has beginnings of words: the shorter one is, the less of an ending it explains.
  const known = end - first.start;
  return folded.length - end <= (known < 4 ? 0 : known > 5 || first.concept === 'learn' ? 7 : known - 2);
}

/** What of a word stands in none of the hits. */
function gapsOf(folded: string, hits: readonly Hit[]): string[] {
  return hits
    .map(({ end }, i) => folded.slice(end, hits[i + 1]?.start))
    .concat(folded.slice(0, hits[0]?.start))
    .filter(Boolean);
}

/** Of words that no spaces part: what is known of them, with a mark for the rest. */
function knownIn(text: string): string {
  return text.normalize('NFKC').replace(/[\p{L}\p{M}ー]+/gu, (run) => {
    const folded = fold(run);
    if (folded.length !== run.length) return GONE;
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end } of [...find(folded), { start: run.length, end: run.length }]) {
      const gap = run.slice(at, start);
      if (gap !== '') pieces.push(JOINING.has(gap) ? gap : GONE);
      if (end > start) pieces.push(run.slice(start, end));
      at = end;
    }
    // A single letter beside what nothing knows may be half of a name.
    return pieces
      .map((piece, i) => (piece.length === 1 && (pieces[i - 1] === GONE || pieces[i + 1] === GONE) ? GONE : piece))
      .join('');
  });
}
