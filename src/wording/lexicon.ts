/**
 * The words, by what they mean: first those in Latin letters, then in other alphabets, then those of scripts that join words, behind "%" those in
 * Cyrillic letters, written a to z (see below: they pack with the Latin ones), and behind "=" in the same order those that are read only as whole words. English, German, French, Spanish, Portuguese, Italian, Dutch, Polish,
 * the Nordic languages, Turkish, Finnish, Czech, Russian and Ukrainian, Japanese and Chinese, Korean, Arabic, Hebrew, Hindi. All are read in every
 * text, whatever the page says its language is: of words that mean something else in another language only the unmistakable phrases are here.
 *
 * Words are lower case and without accents (see `fold`), separated by spaces; "_" is a space. Before "=" a word is read as the beginning of a word;
 * "*word" may begin inside a word (compounds); "a~b" is "a" where "b" follows within five words; the rest is the syntax of regular expressions. In
 * scripts that join words, a word is read anywhere. Of two readings of the same letters the longer stands, of equal ones that of the later concept.
 */
const words = {
  /** Words that turn nothing round. All others that are not here make the meaning of a position unclear. */
  plain: `automat compan ediyor from gener l[aei]ngu mant purpo result third todos tous tutt vse[cm]h wszystk \
علي करने में लिए 것 생성 위해 \
企 作成 公司 希望 接受 生成 第三 \
% dlq gener tret vseh чtobы \
= all[aeo]? being como dans dass dell[aeo]? etta fran icin para part(y|ies|ei|er|ij) pour such that this till vill voor will wird`,
  /** The means: what is done *with* AI is a feature. */
  with: `avec pomoci za_pomoca \
בעזרת استخدام_الذكاء_الاصطناعي_ل \
aiで(?!の) 用_?ai_?[改优優生调] \
% s_pomoщxю za_dopom \
= by com con durch ile m[ei]t med par with \
से`,
  /** Whose. */
  mine: `(m|tw)o(j|ich) [dm]ein ihre \
अपन[ेीा] आपक[ेीा] मेर[ेीा] 내_ \
[我你您]们?的 お客様の 自分の \
% mo[iіeєy] mogo vaw \
= (me|te|se)us? (minh|tu|su)as? (mi|tu|su)s? *(?<=[ij]a)ni [md]ina?e? [md]itt je m(es|on) m(e|y(ch|mi?)) mi[eo]i? mijn muj my tuoi users v(os|otre) vase your \
*اتي של[יך]`,
  /** Ours, everybody's, the product's; what may happen or is wished: words that turn nothing round. */
  our: `(quier|quer|vogl|souh|doiv|p[ou]e?[dst]) chc iedereen mog[ae] nasz nos[st] nuestr prod[ou] tenir unser w[eo]rden \
करें हमारे 모두 \
% hoчu mojet naw \
= can etre nase notre onze our vare want`,
  /** What people write, make or do. */
  data: `(ph|f)ot(o|k) *aufnahme *in[dn]?ho[lu] *nachricht *unterhalt audio beitrag bericht bild chat conte[nu] conver czat dados do[ck]um donnees eingab enreg file gegevens gespra?[ec] iceri[gk] imag inform inhalt inlagg inputs? invo(er|i) kana[lv] kayit keskust men?s+a[gj] obsah palaut plik prompt public recording rozmow sisal[tl]o sohbet te[kx]s?t tie[td]o tresc udaj upload veri video zdjec \
נתוני שיחות תוכן תמונות بيانات رسايل قنات محادث محتو منشور डेटा बातचीत 게시 대화 데이터 메시지 사진 입력 정보 채팅 콘텐츠 \
コンテンツ チャット チャンネル データ メッセージ 会話 作品 入力 内容 写真 对话 投稿 数据 聊天 音声 \
% [iі]nform besed dialog fayl foto izobraj kanal kontent publik soobщ zapis zobraj чat \
= *daten [wv][eo]rk(s|e|ene)? dan(e|ych) dat[aio]s? posts? voice \
% dan(і|ih) dannы(e|h|mi?)`,
  /** Using, processing, keeping, sharing, contributing. */
  use: `*anvand *gebruik *verwend bereitst bidra compart condivi contrib freig katki kayt(to|on|et|ta|a) kullan partag paylas pouzi ret[ae]i?n sdil sluz udost utili uzy[jwct] vyuzi wykorz \
[이활]용 שימוש ת?שתמש استخدام مساهم مشارك उपयोग 공유 사용(?!자) 제공 \
使[用わ] 共[有享] 利用 提供 用[于於来來] \
% delitxsq dіlit ispolxz nadava nadsil otprav peredav predost vikoris \
= (includ|licens|provid|shar|us)(e|ed|es|ing) *dela[sr]? *delen *nutz(en|t|ung) bru[gk](es|er|t|e)? deel draag~bij send senden serv(ir|ent) teile?n? us(a[a-z]*|e[mn]?|iamo|o) usage`,
  /** Improving or developing; about training when its object is a model or AI. */
  improve: `(u|vy|z)leps *[eo]ntwi *forb[ae] *paran[nt] *u[dt]v(ec|ik) *verbe[st] affin amelior aprim aufbau better bouw budow build bygg desarr desenv dolad doskonal dostr feina finjust forfin gelis get_better hienosaa improv ince_ayar iyiles kehit mejor melhor migl optim perfe[cz] refin rozw(oj|ij) smarter svilu verfein verfij vylad vyv[oi]j zdokonal \
פיתוח שיפור تحسين تطوير बेहतर विका?स 개발 개선 고도화 미세_?조 \
[优優]化 [強强]化 [開开研][发發発] 向上 完善 微[调調] 提升 改[善进進] \
% pokraщ r[ao]z(vi|rab|rob) soverw udoskonal uluчw \
= besser develop[a-z]* tun(e|ing)`,
  /** What is trained, or what a feature is made with; and names that mean an AI: "Improve Claude" is about one, "Improve Discord" is not. */
  ai: `(art|kun|szt|ume)[a-z]+_intel chatg claude copil gemini generat(iv|or) grok intel[a-z]+_art tekoa uretken yapay_zeka \
בינה_ה?מל ذكاء_الاصطناعي 인공_?지능 \
人工[智知] \
% [iі]ntell?ekt \
= (?<!\\bj_)ai(?!_(dati|fini|miei|suoi|terzi|tuoi)) ia ki si(?!_[a-z]) \
% ii wі`,
  /** What is trained. */
  model: `(rec|ric)on[a-z]+_(d[a-z]+_)?(vo|fal) *mall(i|ej) *modell? algorit konusma_t neur(al_networks?|a|on[ae]|ono[vw]) puheent spraa?[ck]he?rk talig \
מודל نم[او]ذج मॉडल 모델 신경망 음성_인 \
モデル 声認 模型 神经网 音[识辨] \
% model movlen neyros reчi \
= llms? mowy reci speech`,
  /** The act of training. German, Dutch and Nordic nouns are joined: "Modelltraining", "Trainingszwecke". */
  learn: `(?<!ne)tren[ou] (re)?entrain *(?<=ne)(krm|tren) *anlern *koulut *schulung *training *traning addes besle egit entren fine_?tun futter getrain insegn krm[ei] lar_upp mata_(in|ai) nourri opetta[am] opetus(dat|ain) syot[ae] szkol(en|ic) trana tren?in ucz(eni|ac) voed \
אימון הז[ינ] י?אמ[ןנ] תזין تدريب تغذ درب प्रशिक्ष 학습 훈련 \
[喂餵] [訓训][練练] トレーニング 学習 \
% (do)?obuч kormi navчa skarml trenir zgodov \
= (il|mie)?tran (re)?train(s|ed|ing)? *(op)?tr[ae]n(e|es|er|ing|ingen) *schulen *train(ie)?r?(en|t|e) aliment(er|ar|are|i|a) fed feed(?=_m) fodre formation karmi?c? tren ucz(y(c|my)?)?`,
  /** To learn: training when it is an AI that learns from people's data, and not people with an AI. */
  study: `apprend aprend impar[ai] lar[ae]?_(sig|oss|a[fv]) ogren opp(ii|ia|iv) ucen uczy(la|c)?_sie \
[يت]?تعلم לומד למוד सीख 배우 \
学[ぶ习] \
% uч[ai][lt][^_]*s[qx] \
= learn(ing)? leert lern?en teach uci[a-z]{0,2}(_se)?`,
  /** Machine learning as a field: with the use of data it is training, alone it may be a feature. */
  ml: `appren(tissage|dimento) apren[a-z]+_(d?e?_?ma|aut) koneop ma(s?ch|sk)in[a-z]*_?l[ae]+r makine_o strojov[a-z]+_uc uczeni[a-z]+_masz \
למידת_מ تعلي?م_الال 기계_?학 머신_?러 \
机器学习 機器學 機械学習 \
% mawinn[^_]+_[no]`,
  /** Marks that keep crawlers out by themselves. */
  mark: `noai \
= do_not_train don_t_train`,
  /** Crawlers that collect for training. */
  crawl: `crawl dataset raspa rastre scrap \
روبوت زحف 스크래 크롤 \
クロー スクレイ 抓取 爬[虫蟲] \
= *bot(s|y|it|ar|lar[a-z]*|teja)? robos? \
% r?o?bot(ы|ov|іv)?`,
  /** A mode: what it keeps out only its description says. */
  mode: `*rezim modalit tilst tryb \
מצב وضع मोड 모드 \
モード 模式 \
% rejim \
= *(?<![dfhn])lage *mod(e|o|us|us?u)? *tila`,
  /** What makes it a private one; of data, that it is a part of them: a refusal of these alone refuses nothing else. */
  private: `[ck]onf[il]d datensch gizli incog ozel pouf priv(?!acy_poli) prywat riserv se[ck]ret soukrom vertr yksit \
פרטי निजी 보호 시크릿 \
シークレット プライ 私[信訊] 隐私 隐身 \
% konf privat`,
  /** This position lets it happen. */
  allow: `a[ck]+e[pit]t a[jy]ud agree aiut akko allow autori consen[st] einwil erlaub godk[ae]n godta hj[ae]lp hyvak izin kabul laiss lass partici perm[ei] pomo[zc] povol pozw[ao]l przyczyn salli souhlas tilla[dt] toesta umozn yardim zezw zgadz zustim anna_ \
[اتي]?سمح [ام]?وافق אפשר סכים עזר سماح مساعد अनुमति मदद सहमत 도움 동의 참여 허용 \
[帮幫]助 允[许許] 協力 協助 参与 参加 同意 役立て 許可 \
% (do)?pomo[gj] [dp]ozvol pogodj razrew sogla[sw] uчastv \
= aid(er|ez) auta help(s|ing)? hilf laat lad lat lets? may saa sta~toe stimme~zu`,
  /** Both sides are named, or none. */
  choose: `[dt]ecid choos entscheid prefer \
[選选] または 或 \
= czy in_or_out ob \
او या \
% li`,
  /** In a label the state of the control, not its meaning. */
  ison: `aktiviert enabled ingesch wlacz[eo]n zapnut \
מופעל चालू 켜[져짐] \
オン 有効 \
% [vu]vіmknen vklючen \
= (ar|er|slaet|slatt)_(pa|til) (ed|is|are|when|if)_on a[ct]+iv(ee?|at?d?[oa])`,
  /** Is kept out: likewise in a label; in a description a refusal. */
  kept: `*geschlossen uitgesloten \
% isklючen \
= (block|prevent|reject|stop|protect|restrict)p?ed(_out)? (exclud|opt)ed(_out)? e[sx]clu(s|id)?[oaie]s?`,
  /** Likewise, the other state. */
  isoff: `*ausgesch avstang disabled kapali uitgesch vypnut[eoay] wylaczon \
כבוי बंद 꺼[져진짐] \
オフ 已[关關停][闭閉用] 無効 \
% (ot|vы)klючen vimknen \
= (ar|er|slaet|slatt)_(av|fra) (ed|is|are|when|if)_off d[ei]sa[ct]+iv(ee?|at?d?[oa]) deaktiviert`,
  /** To turn on, as an instruction. */
  on: `*inschakelen wlaczy \
켜[면지기]? 활성화 \
[启啟]用 [開开][启啟] \
= (turn|switch|toggle)[a-z]*~on *aktivieren? a[ct]+iv(er|ez|ar|as|are|a|i) enabl(e|es|ing) \
% vklючitx`,
  /** To turn off. */
  off: `*ausschalten *deaktiviere devre_disi_birak poista~kaytosta vypnout \
השבת ايقاف बंद_कर 끄[면기]? 비활성화 \
[停禁]用 [关關][闭閉] オフにする 無効にする \
= (slar?|stang(a|er)?|skru)~(av|fra) (turn|switch|toggle)[a-z]*~off *uitschakel(en|t) d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i) disabl(e|es|ing) kapat(in|irsaniz)? wylacz(yc|ysz)? \
כבה \
% (ot|vы)klючitx vimknuti`,
  /** This position keeps it from happening. No participles: "protected posts" refuses nothing, and "blocked" tells a state. */
  refuse: `(fern|heraus)halt (haric|disinda)_tut (za)?blok a[bf]meld ableh arret ausne ausschlie aussperr avsta bezw blocki cofn declin disal durdur empech engelle esta(?=:|_[kst]) forb[jy] forbid hors impe[dc] interdi[rs] itiraz kiel[lt][aet] lopet motsat objection odm[io] op+o[ns] proh?ib prz?estan rechaz recus reddet refus rejeit retir rifiu smett soustr sprzec stopp u[dt]eluk uitsluit ulkopuol undan uniem untersag utanfor verbie[dt] verhin voorkom vylouc weiger widerruf widersp yasak zabron zakaz zrezy \
החרג חסימ מחוץ מנע סירוב ا?رفض استبعاد استثنا اعتر[اض] حظر خارج ي?منع अस्वीकार बाहर रोक विरोध 거부 금지 막기 반대 방지 제외 중지 차단 \
[停禁][止じ] オプトアウト ブロック 不(同意|允[许許]) 反[対对對] 取消 外す 対象外 屏蔽 拒[否絶绝絕] 排除 撤 解除 退出 防[ぐ止] 阻止 除外 \
% (is|vi)klюч[ai]t blok[iu] otkaz otpis prekra q_protiv vozraj vіdmov zaboron zapereч zapre[tщ] \
= (block|prevent|reject|stop|protect|restrict)(s|ing|ping)? (keep|leave|stay)~(out|away) a[fv]vis avsla blo([cq]u?e?a?r?|cca(re)?|ckera) borta buiten cik den(y|ies) e[sx]clu(re|ez|ir|ye|di|des?|ding|dere) exempt fora fuera fuori hindra l_ecart neka object(ing)?_to onle(r|yin)? opor opt(s|ing)?~out parar pois(sa)? slut[ae] sperren ude uten uteslut vieta weren wyklucz \
דחה`,
  /** "no" is not the Portuguese "in the"; Turkish and Czech negate inside the verb ("kullanma" don't use; "kullanılmasına" is a noun). */
  not: `aucun en_(salli|halua|hyv) geen ikke istemi izin_verm jamais kein ne(?=po[usv]|vyu|sdil|tren|zar|krm|chc|bud|sou|sm|lz|m[oa]) nenhum nessun never niente ningun nooit nunca \
नहीं 못 안_?함 않 없[이습음] 하지_?마 \
ない ません 不(?![同断斷仅僅具少]) 勿 \
% nelxzq nikog niч[et] nіkol \
= *(?<=kullan|paylas|egit|ila?)m([ae]([ys]in|z|yacak|masin[ia])?|[iu]yor) [a-z]+n_t ala aldrig? ei hayir inge(n|t|nting) intet? mai nada nao ne(in|j) ne~plus ni[gk]dy nic(zego)? nichts? nie(mals)? niets? no(?!_([sm]eu|trein|apr(i|endiz)|uso_d|modelo|desenv|noss)) none? not(hing)? nulla pas rien \
אין אל לא عدم لا لن न \
% ne`,
  /** A condition, an exception, a limit, a part, or a consent in the negative ("I don't mind"): the meaning of a position is no longer plain. */
  cond: `(haric_tut|engelle|reddet)m[aeiu] apenas bara duraklat endast exce[pt] keskeyt no_uso nur only paus pouze pozastav sadece sauf seul si_ somente suspen tylko uniqu vain wenn when wstrzym yalniz \
השהי موقت 만_ 일시 \
[仅僅] だけ のみ 一時 以外 但 前に 只 暂停 暫停 構い 除[きく] \
% esli liwe priostan qkщo tolxko \
= (keep|restrict)~to ale als ban bez but if jen jos kun men nar ne?_[a-z]+_que sem sin solo \
אם רק \
% ale bez no`,
  /** An exception that turns the sentence round. */
  unless: `unless \
除非 \
= a_m(oins|enos|eno) chyba`,
  /** A neighbour: mail, memory, features, courses, sport, one's own model. */
  other: `*chatt?bot *gesicht [vw]lastn coach cours delet e_?mail employ entrenador export konsult mitarbeit news notif nowosc personali pracown remind staff trainer tuo_model \
직원 \
[计計][划畫] 员工 社員 \
% kurs sobstv sotrudn trener trenirovoч vlasn \
= *plan[a-z]{0,2} *pro?gram[a-z]{0,2} *tipp?s [ck][ou]rs(o|i|us)?s? ads egen eigene?[sn]? kendi oma own prop[ri]+[aeo]s? send_me`,
  /** Fixed phrases in which the words of training mean something else. */
  mask: `(own|custom|private)_([a-z]+_)?model *spam ad_target junk niechcian your_(chat)?bot \
מודל_משלך अपना_मॉडल 스팸 \
垃圾 迷惑 \
% spam \
= voice_training`,
};

export type Concept = keyof typeof words;

/** The Russian letters that are written a to z behind "%"; the others are written as they are. */
const CYRILLIC = 'абцдефгхижклмнопярстувшьйз';

export const lexicon = Object.fromEntries(
  Object.entries(words).map(([concept, list]) => [
    concept,
    list.replace(/% ([^=]*)/g, (_, part: string) =>
      part.replace(/[a-z]/g, (letter) => CYRILLIC[letter.charCodeAt(0) - 97]!),
    ),
  ]),
) as Record<Concept, string>;
