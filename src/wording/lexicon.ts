/**
 * The words, by what they mean: first those in Latin letters, then in other alphabets, then those of scripts that join words, each in order of their
 * letters, which also packs smallest. English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, the Nordic languages, Turkish, Finnish,
 * Czech, Russian and Ukrainian, Japanese and Chinese, Korean, Arabic, Hebrew, Hindi. All are read in every text, whatever the
 * page says its language is: of words that mean something else in another language only the unmistakable phrases are here.
 *
 * Words are lower case and without accents (see `fold`), separated by spaces; "_" is a space. A word is read as the beginning of a word; "word$" is a
 * whole word; "*word" may begin inside a word (compounds); "a~b" is "a" where "b" follows within five words; the rest is the syntax of regular
 * expressions. In scripts that join words, a word is read anywhere. Of two readings of the same letters the longer stands, of equal ones
 * that of the later concept.
 */
export const lexicon = {
  /** The means: what is done *with* AI is a feature. */
  with: `avec by$ com$ con$ durch$ ile$ m[ei]t$ med$ par$ pomoci using_(?=ai|art|mach|gen) with$ za_pomoca
за_допом на_основ с_помощью בעזרת استخدام_الذكاء_الاصطناعي_ل से$
用_?ai_?[改优優生调] aiで(?!の) aiを使`,
  /** Whose. */
  mine: `(me|te|se)us?$ (minh|tu|su)as?$ (mi|tu|su)s?$ (m|tw)o(j|ich) [dm]ein [md]ina?e?$ [md]itt$ ihre je$ m(es|on)$ m(e|ych)$ mi[eo]i?$ mijn$ my$ tuoi$ users$ v(os|otre)$ vase$ your$
ваш мо[иіеє] мого של[יך]$ अपन[ेीा] आपक[ेीा] मेर[ेीा] 내_
[我你您]的 自分の`,
  /** Ours, everybody's, the product's: words that turn nothing round. */
  our: `nas(z|e$) nos[st]r notre$ nuestr onze$ prod[ou] unser
наш हमारे 모두`,
  /** What happens anyway, may happen or is wished: not what the position does. */
  hedge: `(quier|quer|vogl|souh|doiv|p[ou]e?[dst]) can$ chc etre$ houden mog[ae] tenir w[eo]rden want$
может хочу רוצה اريد करें 주세요`,
  /** What people write, make or do. */
  data: `(ph|f)oto *aufnahme *daten$ *in[dn]?ho[lu] *nachricht *unterhalt [wv][eo]rk(s|e|ene)?$ activity$ audio beitrag bericht bild chat code$ conte[nu] conver dados dan(e|ych)$ dat[aio]s?$ do[ck]um donnees enreg file gegevens gespra?[ec] iceri[gk] imag inform inhalt inlagg kayit keskust me(ns|ss)a[gj] obsah posts?$ public sisal[tl]o sohbet te[kx]s?t tie[td]o tresc udaj veri verlauf video voice$ zdjec
[иі]нформац бесед дан(і|их)$ данн(ые|ых)$ запис контент публик נתוני שיחות תוכן תמונות بيانات محادث محتو منشور डेटा बातचीत सामग्री 게시 대화 데이터 사진 입력 정보 콘텐츠
内容 对话 コンテンツ データ メッセージ 会話 作品 信 写真 帖 投稿 数据 資料`,
  /** Using, processing, keeping, sharing, contributing. */
  use: `(shar|provid|licens)(e|ed|es|ing)$ *anvand *dela[sr]?$ *delen$ *gebruik *nutz(en|t|ung)$ *verwend bereitst bidra bru[gk](es|er|t|e)?$ compart condivi contrib deel$ draag~bij$ freig includ(e|ed|ing)$ katki(da_bulun)? kayt(to|on|et|ta|a) kullan partag paylas pouzi retain reten sdil send$ senden$ serv(ir|ent)$ sluz udost us(o|[ae][mn]?|are?|i?amos?|a[dt][aeio]s?)$ usage$ use[ds]?$ using$ utili uzy[jwct] vyuzi wykorz
[הת]שתמש [تي]?ستخدم [이활]용 викорис делиться ділит использ надава надсил отправ передав предостав י?שמש שימוש استخدام مساهم مشارك उपयोग 공유 사용(?!자) 제공
使[用わ] 共[有享] 利用 提供 用[于於来來]`,
  /** Improving or developing; about training when its object is a model or AI. */
  improve: `(u|vy|z)leps *[eo]ntwi *forb[ae] *paran[nt] *u[dt]v(ec|ik) *verbe[st] amelior aprim besser$ better desarr desenv develop(s|ed|ing|ment|per|pement)?$ gelis improv iyiles kehit mejor melhor migl optim perfe[cz] rozw(oj|ij) smarter svilu vyv[oi]j
покращ разви разраб розви розроб улучш פיתוח שיפור تحسين تطوير बेहतर विका?स 개발 개선
[优優]化 [開开研][发發発] 向上 提升 改[善进進]`,
  /** What is trained, or what a feature is made with; and names that mean an AI: "Improve Claude" is about one, "Improve Discord" is not. */
  ai: `(art|kun|szt|ume)[a-z]+_intel ai$ chatg claude copil gemini generativ grok ia$ intel[a-z]+_art ki$ si(?!_[a-z])$ tekoa uretken yapay_zeka
[иі]нтелл?ект ии$ ші$ בינה_ה?מל ذكاء_الاصطناعي 인공_?지능
人工智?[能慧]`,
  /** What is trained. */
  model: `(rec|ric)on[a-z]+_(d[a-z]+_)?(vo|fal) *mall(i|ej) *modell? konusma_tan llms?$ mowy$ puheentun reci$ speech$ spraa?[ck]he?rk talig
мовлен модел нейросет речи מודל نم[او]ذج मॉडल 모델 음성_인식
モデル 声認 模型 音[识辨]`,
  /** The act of training. German, Dutch and Nordic nouns are joined: "Modelltraining", "Trainingszwecke". */
  learn: `(re)?entrain (re)?train(s|ed|ing)?$ *(op)?tr[ae]n(e|es|er|ing|ingen)$ *anlern *koulut *schulen$ *schulung *train(ie)?r?(en|t|e)$ *training *traning addes egit entren fine_?tun formation$ szkol(en|ic) teach$ trana tren?in tren[ou] ucz(eni|ac)
навча обуч тренир אימון י?אמ[ןנ] تدريب درب प्रशिक्ष 학습 훈련
[訓训][練练] トレーニング 学習`,
  /** To learn: training when it is an AI that learns from people's data, and not people with an AI. */
  study: `apprend aprend impar[ai] lara_sig learn(ing)?$ leert$ lern?en$ ogren ucen uczyc_sie
учиться
学[ぶ习]`,
  /** Machine learning as a field: with the use of data it is training, alone it may be a feature. */
  ml: `(machine|deep)_?learning appren(tissage|dimento) apren[a-z]+_(d?e?_?ma|aut) koneop makine_o mas?chinell[a-z]+_lern maskin(in)?l[ae]rn?ing strojov[a-z]+_uc uczeni[a-z]+_masz
(기계|머신)_?(학습|러닝) машинн[а-яі]+_[но] تعلي?م_الال
机器学习 機器學習 機械学習`,
  /** Marks that keep crawlers out by themselves. */
  mark: 'noai no_ai$ do_not_train$ don_t_train$',
  /** Crawlers that collect for training. */
  crawl: `bot[sy]?$ botlar crawl dataset raspage rastre robo(s|ts?|ty)$ scrap
р?о?бот(ы|ов|ів)?$ زحف 스크래 크롤
クロー スクレイ 抓取 爬[虫蟲]`,
  /** A mode: what it keeps out only its description says. */
  mode: `*(?<![dfhn])lage$ *mod(e|o|us|us?u)?$ *rezim *tila$ modalit tilst tryb
режим מצב وضع मोड 모드
モード 模式`,
  /** What makes it a private one; of data, that it is a part of them: a refusal of these alone refuses nothing else. */
  private: `*ar[ckq][hu]?i[vw](a[dt]|[ei]) [ck]onf[il]d arkisto arsiv datensch dire[ckt]+ discre gizli incog lock ozel pouf priv(?!acy_poli) prywat riserv se[ck]ret soukrom vertr yksit
арх[иі]в закрит закрыт конф личны приват ארכיון פרטי رسايلي_الخاص مورشف निजी 다이렉트 보관 보호 비공개 시크릿
[保機机私隐隱密][密私] アーカイ シークレット ダイレクト プライ 归档 私[信訊] 隐身 非公開`,
  /** This position lets it happen. */
  allow: `a[ck]+e[pit]t a[jy]ud agree aid(er|ez)$ aiut akko allow auta$ autori consen[st] einwil erlaub godk[ae]n godta help(s|ing)?$ hilf$ hj[ae]lp hyvak izin join$ kabul lets?$ may$ opt(ed|ing)?_?in$ partici perm[ei] pomo[zc] povol pozw[ao]l przyczyn salli souhlas sta~toe$ stimme~zu$ tilla[dt] toesta umozn yardim zezw zgadz zustim
(до)?помо[гж] [дп]озвол [اتي]?سمح [ام]?وافق погодж разреш согла[сш] участв אפשר סכים עזר سماح مساعد अनुमति मदद सहमत 도움 동의 참여 허용
参与 [帮幫]助 に役立て 允[许許] 協力 協助 参加 同意 許可`,
  /** Both sides are named, or none. */
  choose: `czy$ in_or_out$ ob$ prefer wie$ yes(?![,a-z])
ли$ او$ या$ 또는
[选選][择擇] または 或 是否 管理`,
  /** In a label the state of the control, not its meaning. */
  ison: `(ar|er|slaet|slatt)_(pa|til)$ (ed|is|are|when|if)_on$ a[ct]+iv(ee?|at?d?[oa])$ aktiviert ativad[oa]$ enabled ingesch wlacz[eo]n
[ву]вімкнен включен מופעל चालू 켜[져짐]
オン 有効`,
  /** Is kept out: likewise in a label; in a description a refusal. */
  kept: `(block|protect|restrict|exclud|stopp|prevent|opt)ed(_out)?$ *geschlossen e[sx]clu(s[oaie]|id[oa]|e)s?$ uitgesloten
исключен`,
  /** Likewise, the other state. */
  isoff: `(ar|er|slaet|slatt)_(av|fra)$ (ed|is|are|when|if)_off$ *ausgesch avstang d[ei]sa[ct]+iv(ee?|at?d?[oa])$ desativad[oa]$ disabled kapali uitgesch vypnut[eoay] wylaczon
(от|вы)ключен вимкнен כבוי बंद 꺼[져진짐]
オフ 已[关關停][闭閉用] 無効`,
  /** To turn on, as an instruction. */
  on: `(turn|switch|toggle)[a-z]*~on$ *aktivieren?$ *inschakelen a[ct]+iv(er|ez|ar|are|a)$ enabl(e|es|ing)$ wlaczy
включить$ تفعيل 켜[면지기]? 활성화
[启啟]用 [開开][启啟] オンにする 有効にする`,
  /** To turn off. */
  off: `(slar?|stang(a|er)?|skru)~(av|fra)$ (turn|switch|toggle)[a-z]*~off$ *ausschalten *deaktiviere *uitschakel(en|t)$ d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i)$ devre_disi_birak disabl(e|es|ing)$ kapat(in|irsaniz)?$ vypnout wylacz(yc|ysz)?$
(от|вы)ключить$ вимкнути$ השבת כבה$ ايقاف बंद_कर 끄[면기]? 비활성화
[停禁]用 [关關][闭閉] オフにする 無効にする`,
  /** This position keeps it from happening. No participles: "protected posts" refuses nothing, and "blocked" tells a state. */
  refuse: `(block|prevent|reject|stop|prohibit|protect|restrict)(s|ing|ping)?$ (haric|disinda)_tut (keep|leave|stay)s?~(out|away)$ (mant|de[ij]|te?i?en|lasc|h[ao]l)[a-z]*~(fu[eo]|for|ut|ud) a[bf]meld a[fv]vis$ ableh ausschlie avsla$ avsta bezw blo(cca(re)?|ckera)$ blo(ckie|kke|kuj) blo[cq]u?e?a?r?$ buiten~houden$ cik$ declin den(y|ies)$ disal empech engelle entzieh esclu(di|dere)$ esta(?=:|_(kuv|teko|sis|koul)) exclu(re|ez|ir|ye|des?|ding)$ exempt$ forb[jy] forbid hindra$ impe[dc] interdi[rs] itiraz kielt l_ecart$ motsat neka$ object(ing)?_to$ odm[io] onle$ op+on opo(ngo|ner|r) oppos(e|er)$ opt(s|ing)?~out$ opt_?out proh?ib rechaz recus reddet refus rejeit retir rifiu soustr sperren$ sprzec u[dt]eluk uitsluit ulkopuol undan uniem untersag uteslut$ vastust verbie[dt] verhin vieta$ voorkom weiger widerruf widersp with(draw|hold) wyklucz$ yasak zabron zakaz zrezy zuruckz
(ис|ви)ключ[аи]т блокир блокув возраж відмов заборон запереч запре[тщ] отказ отпис דחה$ החרג חסימ מחוץ מנע מתנגד סירוב استبعاد اعترض حظر خارج رفض منع अस्वीकार बाहर रोक विरोध 거부 금지 반대 방지 제외 차단 취소
[停禁][止じ] オプトアウト ブロック 不(同意|允[许許]) 反[対对對] 取消 外す 対象外 屏蔽 拒[否絶绝絕] 排除 撤 解除 退出 防[ぐ止] 阻止 除外`,
  /** "no" is not the Portuguese "in the"; Turkish and Czech negate inside the verb ("kullanma" don't use; "kullanılmasına" is a noun). */
  not: `(kullan|egit|paylas)(il)?a?m[ae](yin|sin|z|yacak|masini|masina)?$ (kullan|paylas)m[iu]yor [a-z]+n_t$ ala$ aldrig?$ aucun ei$ en_(salli|halua|hyv) geen hicbir ikke inge(n|t|nting)$ intet?$ istemi izin_verm jamais jamas$ kein mai$ nada$ nao$ ne(pouz|vyuz|pov|sdil|tren|chci|bud|souhl|sm|lze|mo[hz]|ma)[a-z]* nenhum nessun never ni[gk]dy$ nic(zego)?$ nichts?$ nie(mals)?$ niente niets?$ ningun no(?!_(seu|meu|trein|apren|apri|uso_d|modelo|desenv|noss))$ none?$ nooit not(hing)?$ nulla$ nunca pas$ rien$
не$ нельзя никогда нич[ет] ніколи нічо אין$ אל$ לא$ عدم$ لا$ لن$ न$ नहीं 말[아기]? 안_?함 않 없[이습음] 하지_?마
[せれ]ず ない ません 不(?!同|断|斷|[仅僅具少]) 勿`,
  /** A condition, an exception, a limit, a part, or a consent in the negative ("I don't mind"): the meaning of a position is no longer plain. */
  cond: `(ban|bar|end)$ (by|durch|par|por)~part(en|n)[ea] (haric_tut|engelle|reddet)m[aeiu] (keep|restrict)~to$ aber$ after$ alcuni ale$ algun[ao]?s$ alleen$ als$ antes apenas ask$ ausschliess?lich ausser$ avant$ bara$ bare$ before behalve bevor$ bez$ but$ cert(ain|[io]s?$) deleted$ disinda dispiace e[xs][ck]lusiv einige emot$ endast except exceto falls few forutom geloscht haric(inde)?$ hvis$ if$ ilman import[ao]$ inconv innan je[sz][le] jen$ jos$ krome kun$ limit maar$ mais$ men$ menos mimo$ mind$ minim most$ nar$ ne?_[a-z]+_que$ niekt no_uso nur$ ohne$ om(?=_(det|jag|du)) once$ only paitsi pero$ pokud pouze prima$ procz prz?ed$ przeciwko quelques s_ils?$ sadece salvo$ sans$ sauf se_(?=n[ao]|for|so|vo|pr|pub|il) sem$ senza si_ sin$ sofern solo$ some$ sommige supprime surece tempor tenzij than$ tranne tylko u[dt][ae]n$ uitsluitend uniquement until utom vain$ vissa$ voordat wenn when without wyj yalniz zonder
але$ без$ виключно если исключитель кроме крім лише некотор но$ окрім перед$ помимо только якщо אם$ ללא$ למעט רק$ اذا$ الا$ باستثناء بدون$ غير فقط$ ما_لم केवल बिना 경우 만_ 빼고 이외 일부 전에 제외하고
(?<![ぁ-ん])除外$ (?<!排)除[^外去非]+外 [仅僅] だけ なければ のみ 一部 之前 介意 以外 但 前に 只 場合 如果 構い 部分 除[きく]`,
  /** An exception that turns the sentence round. */
  unless: 'unless sei_denn a_m(oins|enos|eno)$ chyba$ 除非',
  /** A neighbour: mail, memory, features, courses, sport, one's own model. */
  other: `(?<!speech_)recogni (remind|tell|send)_me$ *gesicht *kurs *plan[a-z]{0,2}$ *pro?gram[a-z]{0,2}$ *tipp?s$ c[ou]rs[oi]s?$ cours delet e_?mail egen$ eigene?[sn]?$ export kendi$ match$ neuigk news notif noved nowosc nyhet oma$ personali prop[ri]+[aeo]s?$ remember remind tuo_model vlastn wlasn
власн курс новин новост собствен тренировоч نموذجك
[计計][划畫]`,
  /** Fixed phrases in which the words of training mean something else. */
  mask: `(own|custom|private)_([a-z]+_)?model (train|build|create)~own$ *spam ad_target junk niechcian no_desea voice_training$
спам מודל_משלך المرغوب अपना_मॉडल 나만의 스팸
垃圾 独自 自己的模 迷惑`,
};

export type Concept = keyof typeof lexicon;
