/**
 * The words, by what they mean: first those in Latin letters, then in other alphabets, then those of scripts that join words, and behind "=" those
 * that are read only as whole words; each in order, which also packs smallest. English, German, French, Spanish, Portuguese, Italian, Dutch, Polish,
 * the Nordic languages, Turkish, Finnish, Czech, Russian and Ukrainian, Japanese and Chinese, Korean, Arabic, Hebrew, Hindi. All are read in every
 * text, whatever the page says its language is: of words that mean something else in another language only the unmistakable phrases are here.
 *
 * Words are lower case and without accents (see `fold`), separated by spaces; "_" is a space. Before "=" a word is read as the beginning of a word;
 * "*word" may begin inside a word (compounds); "a~b" is "a" where "b" follows within five words; the rest is the syntax of regular expressions. In
 * scripts that join words, a word is read anywhere. Of two readings of the same letters the longer stands, of equal ones that of the later concept.
 */
export const lexicon = {
  /** The means: what is done *with* AI is a feature. */
  with: `aiで(?!の) aiを使 avec pomoci za_pomoca \
за_допом на_основ с_помощью בעזרת استخدام_الذكاء_الاصطناعي_ل \
用_?ai_?[改优優生调] \
= by com con durch ile m[ei]t med par with से`,
  /** Whose. */
  mine: `(m|tw)o(j|ich) [dm]ein ihre \
ваш мо[иіеє] мого अपन[ेीा] आपक[ेीा] मेर[ेीा] 내_ \
[我你您]的 自分の \
= (me|te|se)us? (minh|tu|su)as? (mi|tu|su)s? [md]ina?e? [md]itt je m(es|on) m(e|ych) mi[eo]i? mijn muj my tuoi users v(os|otre) vase your של[יך]`,
  /** Ours, everybody's, the product's; what may happen or is wished: words that turn nothing round. */
  our: `(quier|quer|vogl|souh|doiv|p[ou]e?[dst]) chc iedereen mog[ae] nasz nos[st]r nuestr prod[ou] tenir unser w[eo]rden \
может наш хочу करें हमारे 모두 \
= can etre nase notre onze want`,
  /** What people write, make or do. */
  data: `(ph|f)oto *aufnahme *in[dn]?ho[lu] *nachricht *unterhalt audio beitrag bericht bild canal chaine channel chat conte[nu] conver dados do[ck]um donnees enreg feedback file gegevens gespra?[ec] iceri[gk] imag inform inhalt inlagg kana[lv] kayit keskust me(ns|ss)a[gj] obsah palaut public sisal[tl]o sohbet te[kx]s?t tie[td]o tresc udaj veri video zdjec \
[иі]нформ бесед запис канал контент публик נתוני שיחות תוכן תמונות بيانات قنات محادث محتو منشور डेटा बातचीत सामग्री 게시 대화 데이터 사진 입력 정보 채널 콘텐츠 \
コンテンツ チャンネル データ メッセージ 会話 作品 信 内容 写真 对话 帖 投稿 数据 資料 频道 \
= *daten [wv][eo]rk(s|e|ene)? activity code dan(e|ych) dat[aio]s? posts? voice дан(і|их) данн(ые|ых)`,
  /** Using, processing, keeping, sharing, contributing. */
  use: `*anvand *gebruik *verwend bereitst bidra compart condivi contrib freig katki(da_bulun)? kayt(to|on|et|ta|a) kullan partag paylas pouzi ret[ae]i?n sdil sluz udost utili uzy[jwct] vyuzi wykorz \
[הת]שתמש [تي]?ستخدم [이활]용 викорис делиться ділит использ надава надсил отправ передав предост י?שמש שימוש استخدام مساهم مشارك उपयोग 공유 사용(?!자) 제공 \
使[用わ] 共[有享] 利用 提供 用[于於来來] \
= (includ|licens|provid|shar|us)(e|ed|es|ing) *dela[sr]? *delen *nutz(en|t|ung) bru[gk](es|er|t|e)? deel draag~bij send senden serv(ir|ent) us(o|[ae][mn]?|are?|i?amos?|a[dt][aeio]s?) usage`,
  /** Improving or developing; about training when its object is a model or AI. */
  improve: `(u|vy|z)leps *[eo]ntwi *forb[ae] *paran[nt] *u[dt]v(ec|ik) *verbe[st] amelior aprim better desarr desenv gelis get_better improv iyiles kehit mejor melhor migl optim perfe[cz] rozw(oj|ij) smarter svilu vyv[oi]j \
покращ р[ао]з(ви|раб|роб) улучш פיתוח שיפור تحسين تطوير बेहतर विका?स 개발 개선 고도화 \
[优優]化 [開开研][发發発] 向上 提升 改[善进進] \
= besser develop(s|ed|ing|ment|per|pement)?`,
  /** What is trained, or what a feature is made with; and names that mean an AI: "Improve Claude" is about one, "Improve Discord" is not. */
  ai: `(art|kun|szt|ume)[a-z]+_intel chatg claude copil gemini generativ grok intel[a-z]+_art tekoa uretken yapay_zeka \
[иі]нтелл?ект בינה_ה?מל ذكاء_الاصطناعي 인공_?지능 \
人工智?[能慧] \
= (?<!\\bj_)ai(?!_(dati|fini|miei|suoi|terzi|tuoi)) ia ki si(?!_[a-z]) ии ші`,
  /** What is trained. */
  model: `(rec|ric)on[a-z]+_(d[a-z]+_)?(vo|fal) *mall(i|ej) *modell? konusma_tan puheentun spraa?[ck]he?rk talig \
мовлен модел нейрос речи מודל نم[او]ذج मॉडल 모델 음성_인식 \
モデル 声認 模型 音[识辨] \
= llms? mowy reci speech`,
  /** The act of training. German, Dutch and Nordic nouns are joined: "Modelltraining", "Trainingszwecke". */
  learn: `(re)?entrain *anlern *koulut *schulung *training *traning addes egit entren fine_?tun insegn opetta[am] szkol(en|ic) trana tren?in tren[ou] ucz(eni|ac) \
навча обуч тренир אימון י?אמ[ןנ] تدريب درب प्रशिक्ष 학습 훈련 \
[訓训][練练] トレーニング 学習 \
= (re)?train(s|ed|ing)? *(op)?tr[ae]n(e|es|er|ing|ingen) *schulen *train(ie)?r?(en|t|e) formation`,
  /** To learn: training when it is an AI that learns from people's data, and not people with an AI. */
  study: `apprend aprend impar[ai] lara?_sig ogren opp(ii|ia|iv) ucen uczy(la|c)?_sie \
[يت]?تعلم уч[аи][лт][а-я]*с[яь] \
学[ぶ习] \
= learn(ing)? leert lern?en teach uci[a-z]{0,2}(_se)?`,
  /** Machine learning as a field: with the use of data it is training, alone it may be a feature. */
  ml: `appren(tissage|dimento) apren[a-z]+_(d?e?_?ma|aut) koneop ma(s?ch|sk)in[a-z]*_?l[ae]+r makine_o strojov[a-z]+_uc uczeni[a-z]+_masz \
(기계|머신)_?(학습|러닝) машинн[а-яі]+_[но] تعلي?م_الال \
机器学习 機器學習 機械学習`,
  /** Marks that keep crawlers out by themselves. */
  mark: `noai \
= do_not_train don_t_train no_ai`,
  /** Crawlers that collect for training. */
  crawl: `crawl dataset raspa rastre scrap \
(?<!챗)봇 روبوت زحف 스크래 크롤 \
クロー スクレイ 抓取 爬[虫蟲] \
= *bot(s|y|it|ar|lar[a-z]*|teja)? robos? р?о?бот(ы|ов|ів)?`,
  /** A mode: what it keeps out only its description says. */
  mode: `*rezim modalit tilst tryb \
режим מצב وضع मोड 모드 \
モード 模式 \
= *(?<![dfhn])lage *mod(e|o|us|us?u)? *tila`,
  /** What makes it a private one; of data, that it is a part of them: a refusal of these alone refuses nothing else. */
  private: `*ar[ckq][hu]?i[vw](a[dt]|ov|[ei]) [ck]onf[il]d arkisto arsiv datensch dire[ckt]+ discre gizli incog lock ozel pouf priv(?!acy_poli) prywat riserv se[ck]ret soukrom vertr yksit \
арх[иі]в закр[иы]т конф личны приват ארכיון פרטי رسايلي_الخاص مورشف निजी 다이렉트 보관 보호 비공개 시크릿 \
[保機机私隐隱密][密私] アーカイ シークレット ダイレクト プライ 归档 私[信訊] 隐身 非公開`,
  /** This position lets it happen. */
  allow: `a[ck]+e[pit]t a[jy]ud agree aiut akko allow autori consen[st] einwil erlaub godk[ae]n godta hj[ae]lp hyvak izin kabul partici perm[ei] pomo[zc] povol pozw[ao]l przyczyn salli souhlas tilla[dt] toesta umozn yardim zezw zgadz zustim \
(до)?помо[гж] [дп]озвол [اتي]?سمح [ام]?وافق погодж разреш согла[сш] участв אפשר סכים עזר سماح مساعد अनुमति मदद सहमत 도움 동의 참여 허용 \
[帮幫]助 に役立て 允[许許] 協力 協助 参与 参加 同意 許可 \
= aid(er|ez) auta help(s|ing)? hilf lets? may opt(ed|ing)?_?in sta~toe stimme~zu`,
  /** Both sides are named, or none. */
  choose: `prefer \
또는 \
[选選][择擇] または 或 是否 管理 \
= czy in_or_out ob ли او या`,
  /** In a label the state of the control, not its meaning. */
  ison: `aktiviert enabled ingesch wlacz[eo]n \
[ву]вімкнен включен מופעל चालू 켜[져짐] \
オン 有効 \
= (ar|er|slaet|slatt)_(pa|til) (ed|is|are|when|if)_on a[ct]+iv(ee?|at?d?[oa])`,
  /** Is kept out: likewise in a label; in a description a refusal. */
  kept: `*geschlossen uitgesloten \
исключен \
= (block|prevent|reject|stop|protect|restrict)p?ed(_out)? (exclud|opt)ed(_out)? e[sx]clu(s[oaie]|id[oa]|e)s?`,
  /** Likewise, the other state. */
  isoff: `*ausgesch avstang disabled kapali uitgesch vypnut[eoay] wylaczon \
(от|вы)ключен вимкнен כבוי बंद 꺼[져진짐] \
オフ 已[关關停][闭閉用] 無効 \
= (ar|er|slaet|slatt)_(av|fra) (ed|is|are|when|if)_off d[ei]sa[ct]+iv(ee?|at?d?[oa]) deaktiviert`,
  /** To turn on, as an instruction. */
  on: `*inschakelen wlaczy \
تفعيل 켜[면지기]? 활성화 \
[启啟]用 [開开][启啟] オンにする 有効にする \
= (turn|switch|toggle)[a-z]*~on *aktivieren? a[ct]+iv(er|ez|ar|as|are|a|i) enabl(e|es|ing) включить`,
  /** To turn off. */
  off: `*ausschalten *deaktiviere devre_disi_birak poista~kaytosta vypnout \
השבת ايقاف बंद_कर 끄[면기]? 비활성화 \
[停禁]用 [关關][闭閉] オフにする 無効にする \
= (slar?|stang(a|er)?|skru)~(av|fra) (turn|switch|toggle)[a-z]*~off (от|вы)ключить *uitschakel(en|t) d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i) disabl(e|es|ing) kapat(in|irsaniz)? wylacz(yc|ysz)? вимкнути כבה`,
  /** This position keeps it from happening. No participles: "protected posts" refuses nothing, and "blocked" tells a state. */
  refuse: `(fern|heraus)halt (haric|disinda)_tut (mant|de[ij]|te?i?en|lasc|h[ao]l)[a-z]*~(fu[eo]|for|ut|ud) a[bf]meld ableh ausschlie aussperr avsta bezw blo(ckie|kke) blok declin disal empech engelle esta(?=:|_(kuv|teko|sis|koul)) forb[jy] forbid impe[dc] interdi[rs] itiraz jata~pois kielt motsat odm[io] op+on opo(ngo|ner|r) proh?ib r[ei]n(on|un)c rechaz recus reddet refus rejeit retir rifiu soustr sprzec u[dt]eluk uitsluit ulkopuol undan uniem untersag vastust verbie[dt] verhin voorkom vylouc weiger widerruf widersp with(draw|hold) yasak zabron zakaz zrezy zuruckz \
(ис|ви)ключ[аи]т блок[иу] возраж відмов заборон запереч запре[тщ] отказ отпис я_против החרג חסימ מחוץ מנע מתנגד סירוב استبعاد استثنا اعتر[اض] حظر خارج رفض ي?منع अस्वीकार बाहर रोक विरोध 거부 금지 반대 방지 제외 차단 \
[停禁][止じ] オプトアウト ブロック 不(同意|允[许許]) 反[対对對] 取消 外す 対象外 屏蔽 拒[否絶绝絕] 排除 撤 解除 退出 防[ぐ止] 阻止 除外 \
= (block|prevent|reject|stop|protect|restrict)(s|ing|ping)? (keep|leave|stay)s?~(out|away) a[fv]vis avsla blo(cca(re)?|ckera) blo[cq]u?e?a?r? buiten~houden cik den(y|ies) esclu(di|dere) exclu(re|ez|ir|ye|des?|ding) exempt hindra l_ecart neka object(ing)?_to onle(r|yin)? oppos(e|er) opt(s|ing)?~out sperren uteslut vieta weren wyklucz דחה`,
  /** "no" is not the Portuguese "in the"; Turkish and Czech negate inside the verb ("kullanma" don't use; "kullanılmasına" is a noun). */
  not: `(kullan|paylas)m[iu]yor aucun en_(salli|halua|hyv) geen hicbir ikke istemi izin_verm jamais kein ne(pouz|vyuz|pov|sdil|tren|chci|bud|souhl|sm|lze|mo[hz]|ma)[a-z]* nenhum nessun never niente ningun nooit nunca \
нельзя никог нич[ет] нікол नहीं 말[아기]? 안_?함 않 없[이습음] 하지_?마 \
[せれ]ず ない ません 不(?!同|断|斷|[仅僅具少]) 勿 \
= (kullan|egit|paylas)(il)?a?m[ae](yin|sin|z|yacak|masini|masina)? [a-z]+n_t ala aldrig? ei hayir inge(n|t|nting) intet? mai nada nao ne(in|j) ne~plus ni[gk]dy nic(zego)? nichts? nie(mals)? niets? no(?!_(seu|meu|trein|aprendiz|apri|uso_d|modelo|desenv|noss)) none? not(hing)? nulla pas rien не אין אל לא عدم لا لن न`,
  /** A condition, an exception, a limit, a part, or a consent in the negative ("I don't mind"): the meaning of a position is no longer plain. */
  cond: `(by|durch|par|por)~part.?n (haric_tut|engelle|reddet)m[aeiu] alcuni antes apenas as_long ausschliess?lich before behalve certain disinda dispiace during e[xs][ck]lusiv einige endast exce[pt] falls few forutom geloscht ilman inconv innan je[sz][le] krome limit menos minim niekt no_uso om(?=_(det|jag|du)) only paitsi pokud pouze procz przeciwko quelques sadece sauf se_(?=n[ao]|for|so|vo|pr|pub|il) senza si_ sofern sommige supprime surece tempor tenzij tranne tylko uitsluitend uniquement until utom voordat wenn when without wyj yalniz zonder \
виключн если исключитель кроме крім лише некот окрім помим только якщо למעט باستثناء غير ما_لم केवल बिना 경우 만_ 빼고 이외 일부 전에 제외하고 \
(?<!排)除[^非]+外 [仅僅] だけ なければ のみ 一部 之前 介意 以外 但 前に 只 場合 如果 構い 部分 除[きく] \
= (?<![ぁ-ん])除外 (ban|bar|end) (keep|restrict)~to aber after ale algun[ao]?s alleen als ask ausser avant bara bare bevor bez but cert[io]s? deleted emot haric(inde)? hvis if import[ao] jen jos kun maar mais men mimo mind most nar ne?_[a-z]+_que nur ohne once pero prima prz?ed s_ils? salvo sans sem sin solo some than u[dt][ae]n vain vissa але без но перед אם ללא רק اذا الا بدون فقط`,
  /** An exception that turns the sentence round. */
  unless: `sei_denn unless \
除非 \
= a_m(oins|enos|eno) chyba`,
  /** A neighbour: mail, memory, features, courses, sport, one's own model. */
  other: `(?<!speech_)recogni *chatt?bot *gesicht *kurs *st[iy]j?l cours delet e_?mail export news notif nowosc personali remind tuo_model vlastn wlasn \
власн курс собств тренировоч \
[计計][划畫] \
= *plan[a-z]{0,2} *pro?gram[a-z]{0,2} *tipp?s ads c[ou]rs[oi]s? egen eigene?[sn]? kendi oma own prop[ri]+[aeo]s? send_me`,
  /** Fixed phrases in which the words of training mean something else. */
  mask: `(own|custom|private)_([a-z]+_)?model *spam ad_target junk niechcian no_desea \
спам מודל_משלך المرغوب अपना_मॉडल 나만의 스팸 \
垃圾 独自 自己的模 迷惑 \
= voice_training`,
};

export type Concept = keyof typeof lexicon;
