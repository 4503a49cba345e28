/**
 * The words, by what they mean: first those in Latin letters, then in other alphabets, then those of scripts that join words, each in order of their
 * letters, which also packs smallest. English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, the Nordic languages, Turkish, Finnish,
 * Czech, Indonesian and Vietnamese, Russian and Ukrainian, Japanese and Chinese, Korean, Arabic, Hebrew, Hindi. All are read in every text, whatever the
 * page says its language is: of words that mean something else in another language only the unmistakable phrases are here.
 *
 * Words are lower case and without accents (see `fold`), separated by spaces; "_" is a space. A word is read as the beginning of a word; "word$" is a
 * whole word; "*word" may begin inside a word (compounds); "a~b" is "a" where "b" follows within five words; the rest is the syntax of regular
 * expressions. In scripts that join words, a word is read anywhere. Of two readings of the same letters the longer stands, of equal ones
 * that of the later concept.
 */
export const lexicon = {
  /** The means: what is done *with* AI is a feature. */
  with: `ai로_ avec$ by$ com$ con$ durch$ ile$ med$ m[ei]t$ par$ pomoci$ powered$ using_(?=ai|art|mach|gen) with$ za_pomoca
за_допом на_основ с_помощью בעזרת استخدام_الذكاء_الاصطناعي_ل से$
(使用|用)_?ai_?[改优優生] aiで(?!の) aiを使 による(?=お)`,
  /** Whose. */
  mine: `(me|te|se)us?$ (minh|tu|su)as?$ (mi|tu|su)s?$ (m|tw)o(j|ich|je|jej)$ [md]ina?e?$ [md]itt$ anda$ [dm]ein ihre je$ m(es|on)$ m(e|oje|ych)$ mi[eo]i?$ mijn$ my$ saya$ tuoi$ users$ v(os|otre)$ vase$ your$
ваш мо(и|их|его|ем|і|іх|го|єму)$ של[יך]$ अपन[ेीा] आपक[ेीा] मेर[ेीा] 내_
[我你您]的 お客様 私の 自分の`,
  /** What happens anyway, may happen or is wished: not what the position does. */
  hedge: `(quier|quer|vogl|souh|doiv|p[ou]e?[dst]) *default asla$ can$ chc durfen$ etre$ houden$ ingin$ mog[ae] must$ tenir$ vil$ vill w[eo]rden want$
да(ва)?ть могут может хочу רוצה اريد करें 주세요
希望`,
  /** A consent that can be taken back: the taking back is not what the position does. */
  anytime: `altijd$ any_?time$ chwili$ helst$ istedi jederzeit momento?$
момент 언제든
[随隨][时時] いつでも`,
  /** What people write, make or do. */
  data: `(works?|verk(ene)?|werk)$ *aufnahme *daten$ *in[dn]hold *nachricht *unterhaltung activity$ an[oi]n[iy]+e?m[a-z]*$ art(work)?$ audio beitrag bericht bild chat code$ conten conteudo conver dados$ dan(e|ych)$ data$ dati$ datos$ direct$ do[ck]um donnees endpoints?$ enregistr feedback file foto gegevens$ gesprek grava[cz] history$ iceri[gk] imag inform inhalt inhoud$ inlagg innehall inspeln intera keskustel mensaj messag obsah opname photo posts?$ prompt public recording rozm samtal sisal[tl]o sohbet te[kx]s?t tie[td]o tresc udaj upload veri video voice$ zdjec
анон[иі]м бесед дан(і|их)$ данн(ые|ых)$ запис контент публикац работы?$ робот[иа]$ נתוני שיחות תוכן תמונות بيانات محادث محتو منشور डेटा बातचीत सामग्री 게시 녹음 대화 데이터 사진 익명 작품 정보 코드 콘텐츠
[内內]容 [对對][话話] [録录錄]音 コンテンツ データ メッセージ 会話 作品 信 写真 匿名 帖 投稿 数据 画像 貼文 資料`,
  /** Using, processing, keeping, sharing, contributing. */
  use: `(meng|di|peng)?guna (shar|provid|licens)(e|ed|es|ing)$ *anvand *dela[sr]?$ *delen$ *gebruik *nutz(en|t|ung)$ *speicher *teilen$ *verwend aufbewahr bereitst bidra bru[gk](es|er|t|e)?$ collect compart condivi conserv contrib deel$ draag~bij$ envi(ar|a|e)$ freig includ(e|ed|ing)$ katki(da_bulun)? kayt(to|on|et|ta|a) keep$ kullan partag paylas pouzi process retain reten sdil send$ senden$ serv(ir|ent)$ udostepn us(o|a|ar|are|en|em|an|amos|iamo|ad[oa]s?|at[oiae])$ usage$ use[ds]?$ using$ utili uzy[jwct] verarbeit vyuzi wykorzyst
викорис делиться использ надсил отправл передав [הת]שתמש י?שמש שימוש שתף [تي]?ستخدم استخدام مساهم مشارك उपयोग 공유 사용(?!자) [이활]용
[贡貢][献獻] 使[用わ] 共[有享] 利用 用[于於来] 用い`,
  /** Improving or developing; about training when its object is a model or AI. */
  improve: `*entwick *forb[ae] *ontwikkel *paran(na|ta|nus|tami) *u[dt]vik *utveckl *verbesser *verbeter amelior aprimor besser$ better$ build(ing)?$ cai_thien desarroll desenvolv develop(per|pement)$ develop(s|ed|ing|ment)?$ gelistir improv iyilestir mejor melhor meningkat miglior optim perfe[cz] rozw(oj|ij) smarter$ svilupp tingkat ulepsz vyleps zleps
покращ разви разраб розви улучш פיתוח שיפור שפר تحسين تطوير बेहतर 개발 개선
[优優]化 [開开][発发發] 向上 提升 改[善进進]`,
  /** What is trained, or what a feature is made with; and names that mean an AI: "Improve Claude" is about one, "Improve Discord" is not. */
  ai: `(art|kun|szt|ume)[a-z]+_intel ai$ chatgpt claude copilot gemini generativ grok ia$ intel[a-z]+_art ki$ si(?!_[a-z])$ tekoaly uretken yapay_zeka
[иі]нтелл?ект ии$ ші$ בינה_ה?מל ذكاء_الاصطناعي 생성형 인공_?지능
人工智?[能慧] 生成式`,
  /** What is trained. */
  model: `*mall(i|ej) *modell? algor llms?$ mo_hinh neural
модел нейросет מודל نم[او]ذج मॉडल 모델
モデル 模型`,
  /** The act of training. German, Dutch and Nordic nouns are joined: "Modelltraining", "Trainingszwecke". */
  learn: `(me|di|pe)latih (re)?train(s|ed|ing)?$ *(op)?tr[ae]n(e|es|er|ing|ingen)$ *koulut *schulen$ *schulung *trainen$ *trainier(t|en|e)$ *training *traning addestr dao_tao egit entrain entren fine_?tun formation$ getraind$ huan_luyen szkol(en|ic) teach$ trana tren?in tren[ou]
навча обуч тренир אימון י?אמ[ןנ] تدريب प्रशिक्ष 학습 훈련
[訓训][練练] トレーニング 学習 微[调調]`,
  /** To learn: training when it is an AI that learns from people's data, and not people with an AI. */
  study: `apprend aprend impar[ai] lara_sig learn(ing)?$ leert$ lern?en$ lernt$ ogren ucen uczyc_sie
учиться
学[ぶ习] 學習`,
  /** Machine learning as a field: with the use of data it is training, alone it may be a feature. */
  ml: `(machine|deep)_?learning appren(tissage|dimento) apren[a-z]+_(d?e?_?ma|aut) koneoppim makine_ogren mas?chinell[a-z]+_lern maskin(in)?l[ae]rn?ing strojov[a-z]+_uc uczeni[a-z]+_masz
машинн[а-яі]+_(обуч|навч)[а-я]* تعلي?م_الال 기계_?학습 머신_?러닝
机器学习 機器學習 機械学習`,
  /** Marks that keep crawlers out by themselves. */
  mark: 'noai no_ai$ do_not_train$ don_t_train$',
  /** Crawlers that collect for training. */
  crawl: `bot[sy]?$ botlar crawl datasets?$ raspage rastre robo(s|ts?|ty)$ scrap
р?о?бот(ы|ов|ів)?$ زحف 스크래 크롤
クロー スクレイ 抓取 爬[虫蟲]`,
  /** A mode: what it keeps out only its description says. */
  mode: `*lage$ *mod(e|o|us|us?u)?$ *rezim *tila$ modalita tilstand tryb
режим מצב وضع मोड 모드
モード 模式`,
  /** What makes it a private one. */
  private: `[ck]onf[il]d datensch discre gizli incog pouf priv(?!acy_poli) riserv se[ck]ret vertr yksit
конф приват 보호 비공개 시크릿
[保机機私]密 [私密隐隱]私 シークレット プライ 隐身`,
  /** This position lets it happen. */
  allow: `ac[ck]ept accett aceit acept agree aid(er|ez)$ aiut a[jy]ud akkoord allow auta$ autori bantu consen(s|t)$ consent einwillig erlaub godk[ae]n godta help(s|ing)?$ hilf$ hj[ae]lp hyvaksy izin join$ kabul lets?$ may$ opt(ed|ing)?_?in$ partici permet permi pomo[zc]$ povol pozw[ao]l salli setuju souhlas sta~toe$ stimme~zu$ tilla[dt] toesta(an|t)$ umozn yardim zezw zgadzam zustimm
[дп]озвол погодж помо[гж] разреш согла[сш] участв אפשר סכים עזר [اتي]?سمح [ام]?وافق سماح مساعد अनुमति मदद सहमत 도움 동의 참여 허용
[参參][与與] [帮幫]助 に役立て 允[许許] 協力 協助 参加 同意 許可`,
  /** Both sides are named, or none. */
  choose: `choose$ czy$ how_(your|is)$ in_or_out$ manage$ ob$ prefer whether$ wie$ yes(?![,a-z])
ли$ او$ या$ 또는
[选選][择擇] または 或 是否 管理`,
  /** In a label the state of the control, not its meaning. */
  ison: `(ar|er|slaet|slatt)_(pa|til)$ (ed|is|are|when|if)_on$ a[ct]+iv(ee?|at?d?[oa])$ acikken$ aktiviert ativad[oa]$ enabled$ ingeschakeld wlaczeniu wlaczon
[ву]вімкнен включен מופעל चालू 켜[져짐]
オン 有効`,
  /** Is kept out: likewise in a label; in a description a refusal. */
  kept: `(block|protect|restrict|exclud|stopp|prevent|opt)ed(_out)?$ *geschlossen e[sx]clu(s[oaie]|id[oa]|e)s?$ uitgesloten uteslut(en|na)
исключен`,
  /** Likewise, the other state. */
  isoff: `(ar|er|slaet|slatt)_(av|fra)$ (ed|is|are|when|if)_off$ *ausgeschalt avstang d[ei]sa[ct]+iv(ee?|at?d?[oa])$ deaktiviert desativad[oa]$ disabled$ kapali uitgeschakeld vypnut[eoay] wylaczon
(от|вы)ключен вимкнен כבוי बंद 꺼[져진짐]
オフ 已[关關停][闭閉用] 無効`,
  /** To turn on, as an instruction. */
  on: `(turn|turning|switch|toggle)~on$ *aktivieren?$ *inschakelen$ a[ct]+iv(er|ez|ar|are|a)$ enabl(e|es|ing)$ wlacz(ysz|yc)?$
включить$ تفعيل 켜[면지기]? 활성화
[启啟]用 [開开][启啟] オンにする 有効にする`,
  /** To turn off. */
  off: `(me)?nonaktifkan$ (slar?|stang(a|er)?|skru)~(av|fra)$ (turn|turning|switch|toggle)~off$ *ausschalten$ *deaktiviere *uitschakel(en|t)$ d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i)$ desativ(ar|e)$ devre_disi_birak disabl(e|es|ing)$ kapat(in|irsaniz)?$ vypnout$ wylacz(yc|ysz)?$
(от|вы)ключить$ вимкнути$ השבת כבה$ ايقاف बंद_कर 끄[면기]? 비활성화
[停禁]用 [关關][闭閉] オフにする 無効にする`,
  /** This position keeps it from happening. No participles: "protected posts" refuses nothing, and "blocked" tells a state. */
  refuse: `(block|prevent|reject|stop|prohibit|protect|restrict)(s|ing|ping)?$ (haric|disinda)_tut (keep|leave|stay)s?~out$ (mant|de[ij]|tien|lasci|h[ao]l)[a-z]*~(fuer|for|fuori|ut|uden)a? *raushalten$ a[fv]vis$ ableh a[bf]meld ausschlie avsla$ avsta bezwaar blo[cq]u?e?a?r?$ blocca(re)?$ blockera$ blockier blokke blokuj buiten~houden$ cik$ declin den(y|ies)$ disagree disallow empech engelle esclu(di|dere)$ esta(?=:|_(kuv|teko|sis|koul)) exclu(re|ez|ir|ye)$ exclud(e|es|ing)$ exempt$ forb[jy] forbid hindra$ hold~back$ impe[dc] interdi[rs] itiraz kieltay l_ecart$ motsatt neka$ no_longer$ object(ing)?_to$ odmit odmow onle$ op+on opo(ngo|ner|r) oppos(e|er)$ opt(s|ing)?~out$ opt_?out poista~kaytosta proh?ib rechaz recus reddet refus rejeit retir rifiut sluit~uit$ sperren$ sprzeciw tolak u[dt]eluk uitsluit undanta uniemoz untersag uteslut$ verbie[dt] verhinder vieta$ voorkom weiger widersp with(draw|hold) wyklucz$ yasak zabron zakaz zrezygn
(ис|ви)ключ[аи]т блокир блокув возраж відмов заборон запре[тщ] отказ отпис דחה$ חסימ מנע סירוב استبعاد حظر رفض منع अस्वीकार बाहर रोक 거부 거절 금지 반대 방지 제외 차단
オプトアウト ブロック 不(同意|允[许許]) [停禁]止 剔除 反[対对對] 外す$ 対象外 屏蔽 拒[否絶绝絕] 排除 解除 退出 防[ぐ止] 阻止 除外`,
  /** "no" is not the Portuguese "in the"; Turkish and Czech negate inside the verb ("kullanma" don't use; "kullanılmasına" is a noun). */
  not: `(kullan|egit|paylas)(il)?a?m[ae](yin|sin|z|yacak|masini|masina)?$ (kullan|paylas)m[iu]yor [a-z]+n_t$ ala$ aldrig?$ aucun ei$ en_(salli|halua|hyv) geen$ hicbir ikke$ inge(n|t|nting)$ intet?$ istemi izin_verm jamais$ jamas$ jangan$ kein khong$ mai$ mitaan$ nada$ nao$ ne(pouzi|vyuzi|povol|sdil|tren|chci|bud)[a-z]* nenhum nessun never$ nic(zego)?$ nichts?$ nie(mals)?$ niente$ niets?$ ni[gk]dy$ ningun no(?!_(seu|meu|trein|apren|apri|uso_d|modelo|desenv|noss))$ none?$ nooit$ not(hing)?$ nulla$ nunca$ pas$ rien$ tidak$
н[иі]ч(то|ого|его)$ не$ никогда$ ніколи$ ніщо$ אין$ אל$ לא$ عدم$ لا$ لن$ न$ नहीं$ 말[아기]? 아무_?것도 안_?함 않 없[이습음] 하지_?마
[せれ]ず ない ません 一切 不(?!同|断|斷|[仅僅具少]) 何も 勿`,
  /** A condition, an exception, a limit, a part, or a consent in the negative ("I don't mind"): the meaning of a position is no longer plain. */
  cond: `(by|durch|par|por)~part(en|n)[ea] (haric_tut|engelle|reddet)m[aeiu] (keep|restrict)~to$ aber$ after$ alcuni$ ale$ algun[ao]?s$ alleen$ als$ antes$ apenas$ ask$ ausser$ avant$ bara$ bare$ before$ behalve$ bevor$ bez$ but$ cert(ain|[io]s?$) deleted$ disinda$ dispiace einige emot$ endast$ except exceto$ falls$ geloscht hanya$ haric(inde)?$ hvis$ if$ ilman$ import[ao]$ inconveni innan$ je[sz][le] jen$ jika$ jos$ kecuali$ krome$ kun$ limit maar$ mais$ men$ mind$ minim most$ nar$ ne?_[a-z]+_que$ niektor no_uso nur$ ohne$ om(?=_(det|jag|du)) once$ only$ paitsi$ pero$ pokud$ pouze$ prz?ed$ prima$ przeciwko quelques$ s_ils?$ sadece$ salvo$ sans$ sauf$ se_(?=n[ao]|for|so|vo|pr|pub|il) sem$ senza$ si_ sin$ sofern$ solo$ some$ sommige$ supprime tempor tenzij$ than$ tranne$ tylko$ u[dt][ae]n$ uniquement until$ vain$ vissa$ voordat$ wenn$ when$ without$ wyj yalnizca$ zonder$
але$ без$ если$ кроме$ крім$ лише$ но$ перед$ только$ якщо$ אם$ ללא$ למעט רק$ اذا$ الا$ باستثناء بدون$ فقط$ केवल$ बिना$ 경우 만_ 전에 некотор 일부
(?<![ぁ-ん])除外$ [仅僅] だけ なければ のみ 之前 介意 但 前に 只 場合 如果 構い 除[きく] 一部 部分`,
  /** An exception that turns the sentence round. */
  unless: 'unless$ es_sei_denn a_m(oins|enos|eno)$ chyba$ 除非',
  /** A neighbour: mail, memory, features, courses, sport, one's own model. */
  other: `(?<!speech_)recogni (notify|remind|tell|send)_me$ *gesicht *kurs *plan[a-z]{0,2}$ *pro?gram[a-z]{0,2}$ *tipp?s$ c[ou]rs[oi]s?$ cours delet e_?mail egen$ eigene[sn]?$ export features?$ kendi$ match$ newsl notif oma$ personali remember remind
курс
[计計][划畫]`,
  /** Fixed phrases in which the words of training mean something else. */
  mask: `(own|custom|private)_([a-z]+_)?model (train|build|create)~own$ *spam filt[erl] junk learn(ing)?_(more|about|how)$ voice_training$
*фильтр 스팸
フィルタ 垃圾`,
};

export type Concept = keyof typeof lexicon;
