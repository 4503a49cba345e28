/**
 * The words, by what they mean, to be read and changed here; `npm run words` packs them into `lexicon.ts`, which is what is shipped. English, German,
 * French, Spanish, Portuguese, Italian, Dutch, Polish, the Nordic languages, Turkish, Finnish, Czech, Russian and Ukrainian, Japanese and Chinese,
 * Korean, Arabic, Hebrew, Hindi: first words in Latin letters, then in other alphabets, then of scripts that join words, then in Cyrillic letters. All
 * are read in every text, whatever the page says its language is: of words that mean something else in another language only the unmistakable
 * phrases are here.
 *
 * Words are lower case and without accents (see `fold`), separated by spaces; "_" is a space. Before "=" a word is read as the beginning of a word,
 * behind it as a whole one; "*word" may begin inside a word (compounds); "a~b" is "a" where "b" follows within five words; the rest is the syntax of
 * regular expressions. In scripts that join words, a word is read anywhere. Of two readings of the same letters the longer stands, of equal ones
 * that of the later concept. A line that begins with "#" is a remark.
 */
export const words = {
  /** Words that turn nothing round. All others that are not here make the meaning of a position unclear. */
  plain: `
# "AI technology", "language models", "for everyo", "speech recognition": say more of the same thing.
aziend collec compan creat creaz ediyor empres entrepr everyone foretag from herkes l[aei]ngu mant purpo recog resul technolog third todos tous tutt untern vse[cm]h wszyst 
علي करने में लिए 것 생성 위한 위해 
企 公司 希望 接受 生成 第三 
всех генер искусственн компан распозн соб[иі]ра чтобы штучн 
= all[aeo]? being dans dass dell[aeo]? etta fran icin maken para part(y|ies|ei|er|ij) pour that till vill voor`,
  /** The means: what is done *with* AI is a feature. */
  with: `avec pomoci za_pomoca 
استخدام_الذكاء_الاصطناعي_ل 
用_?ai_?[改优優生调] 
за_допом 
= com con durch ile m[ei][td] with`,
  /** Whose. */
  mine: `
# Behind nouns: Turkish -larım, -ınız, Finnish -ni, -si, -nne, Arabic -ي, -ك, -كم.
(m|tw)o(j|ich) [dm]ein ihre 
*(?<=ات|صور|محتوا)(ك|كم|ي) आपक[ेीा] मेर[ेीा] 내_ 
[我你您]们?的 お客様の 自分の 
ваш мо[иіеєй] мого 
= (me|te|se)us? (minh|tu|su)as? (mi|tu|su)s? *(?<=[a-z]{4}[aeo])(si|nne) *(?<=j[ao]|[ei]st[ai])ni *(?<=l[ae]r|[iu]n)[iu](m|z)[a-z]{0,4} [md]ina?e? [md]itt [ts]ue je m(es|on) m(e|y(ch|mi?)) mi[eo]i? mijn muj my tuoi? v(os|otre) vas[ei](ch)? your 
של[יך]`,
  /** Ours, everybody's, the product's; what may happen or is wished: words that turn nothing round. */
  our: `(quier|quer|vogl|souh|doiv|p[ou]e?[dst]) chc iedereen mog[ae] nasz nos[st] nues prod[ou] tenir unser w[eo]rden 
اريد करें 모두 
может наш хочу 
= etre nase onze our want`,
  /** Points at the thing that a control belongs to: "this project" is no part. */
  this: `هذا 이_ 
это[тг] 
= bu cet(te)? deze diese[mnrs]? est[ea] te(n|go|nto) this`,
  /** What people write, make or do. */
  data: `
# What is typed and what comes back, what is drawn, said, filed and corrected; "kunddata" and "asiakastieto" are data too.
(dat[aios]+|dados|donnees)_pe[rs]s?[a-z]+ (ph|f)ot(o|k) *aufnahme *gegevens *in[dn]?ho[lu] *nachricht *opnam *tiedo *unterhalt *zeichnung [ck]orpus audio beitrag bericht bild chat code conte[nu] conver correc czat dados do[ck]um donnees drawing eingab enreg feedback file fot[eo]k gespra?[ec] gra[bv]ac iceri[gk] imag inform inhalt inlag inputs? inspeln intera[ck] kana[lv] kayit keskust konver(?!t) kuvi men?s+a[gj] na(gran|hrav) obsah person[a-z]*_(dat|info|gegev) plik prompt public recording registraz rozmow samtal sisal[tl]o sohb te[kx]s?t tie[td]o tresc udaj upload veri video zdje 
נתוני שיחות תמונות بيانات تسجيلات رسايل صوت صور قنات محادث محتو 게시 녹음 대화 데이터 메시지 문서 사진 정보 채팅 콘텐츠 파일 
コンテンツ コード チャット チャンネル データ ファイル メッセージ 代码 会話 作品 入力 内容 写真 声 声音 对话 帖 录音 投稿 数据 文件 文档 照片 聊天 録音 音声 
бесед голос запис изображ контент отзыв публик сообщ файл фото чат 
= *dat[aio]s? *daten [wv][eo]rk(s|e|ene)? aan[ei][a-z]* codi[cg][a-z]+ dan(e|ych) hlas[a-z]* kod[a-z]{0,4} posts? rost[a-z]* stem[a-z]* voi?[cz]e?s? voix 
дан(і|их) данны(е|х|ми?)`,
  /** Using, processing, keeping, sharing, contributing. */
  use: `*anvand *gebruik *verwend bereitst bidra bijdra ceder compart condiv contrib dahil doar donar donat freig kayt(to|on|et|ta|a) kullan lahjo partag paylas pouzi prispe ret[ae]i?n sdil udost utili uzy[jwct] vyuzi wykor 
[이활]용 שימוש ת?שתמש استخدام مساهم مشارك उपयोग 공유 기부 기여 사용(?!자) 제공 
使[用わ] 共[有享] 利用 提供 活用 用[于於来來] 
викорис делиться ділит использ отправ переда 
= (includ|licens|provid|shar|us)(e|ed|es|ing) *dela[sr]? *delen *nutz(en|t|ung) *spenden aport[a-z]* bru[gk](es|er|t|e)? deel draag~bij ekle send senden serv(ir|ent) teile?n? us(a[a-z]*|e[mn]?|iamo|o)`,
  /** Improving or developing; about training when its object is a model or AI. */
  improve: `
# To make better or cleverer, also in two words ("更聪明", "daha iyi"); to enhance, perfect, build.
(u|vy|z)leps (u|wy)?doskonal *[eo]ntwi *forb(at|ed) *paran[nt] *u[dt]v(ec|ik) *verbe[st] a?perfei?[czk] affin amelio aprim aufbau battre better bouw build bygg desarr desenv enhanc evolu forfin gelis get_better improv iyiles kehit mejor melhor migl mukem refin rozw(oj|ij) slim+er smarter svilu verfij vyv[oi]j zdokonal 
פיתוח שיפור اتقان بناء تحسين تطوير ضبط बेहतर विका?स सुधार 개발 개선 고도화 구축 더_좋 향상 
[优優]化 [強强]化 [開开研][发發発] より良 向上 提升 改[善进進] 完善 更好 更聪 精度 賢 高度 
лучше покращ р[ао]з(ви|раб|роб) соверш улучш 
= besser beter develop[a-z]*`,
  /** What is trained, or what a feature is made with; and names that mean an AI: "Improve Claude" is about one, "Improve Discord" is not. */
  ai: `(art|kun|szt|ume)[a-z]+_intel claude copil generat(iv|or) grok intel[a-z]+_art tekoa uretk yapay_zeka 
בינה_ה?מל ذكاء_الاصطناعي 인공_?지능 
人工[智知] 
[иі]нтелл?ект 
= (?<!\\bj_)ai(?!_(dati|fini|miei|suoi|terzi|tuoi)) ia ki si(?!_[a-z]) 
ии ші`,
  /** What is trained. */
  model: `
# Algorithms and neural networks are trained as models are.
(rec|ric)on[a-z]+_(d[a-z]+_)?(vo|fal) *mall(i|ej) *modell? algor[iy]t konusma_t neur(al_networks?|a|on[ae]|ono[vw]) neurov puheent sinir_ag spraa?[ck]he?rk talig 
מודל خوارزم شبك[^_]*_العصب نم[او]ذج मॉडल 모델 신경망 알고리 음성_인 
アルゴ モデル 声認 模型 神经网 算法 音[识辨] 
алгорит мовлен модел нейро речи 
= llms? mowy reci speech`,
  /** The act of training. German, Dutch and Nordic nouns are joined: "Modelltraining", "Trainingszwecke". */
  learn: `
# Fine-tuning is training; so is what teaching material (教材, 교재) is for. "Apprentissage" alone is the act, with "automatique" the field.
(?<!ne)tren[ou] (re)?entrain *(?<=ne)(krm|tren) *anlern *koulut *lernmat *schulung *training *traning addes ajuste_fino apprent besle dolad dostr egit entren(?!ador) feinab fine_?tun finjust futte getrain hienosa ince_ayar insegn lara?_upp matar?(?=_(in|ai|for)) nourr opetus(dat|ain) szkol(en|ic) trana trein(a(?!dor)|o|e(?!n)) trenin ucz(eni|ac) voed 
אימון הז[ינ] י?אמ[ןנ] تدريب تغذ प्रशिक्ष 교재 미세_?조 학습 훈련 
[喂餵] [訓训][練练] トレーニング ファイン 学習 微[调調] 教材 
(до)?навча (до)?обуч (на|до)?тренир згодов скармл 
= (il|mie)?tran (re)?train(s|ed|ing)? *(op)?tr[ae]n(e|es|er|ing|ingen) *schulen *train(ie)?r?(en|t|e) aliment(er|ar|are|[ei][mn]?|a(m|n|no)?|ent) fed feed(?=_m) formation karmi?c? ucz(y(c|my)?)?`,
  /** To learn: training when it is an AI that learns from people's data, and not people with an AI. */
  study: `
# To teach, to instruct, to school: training when it is an AI that is taught ("Capacitar modelos con mis datos").
adies allen[ai] apprend aprend capacit edu[cq] ense[ni][agn] ensin exerc(er|it) impar[ai] instru istrui lar[ae]?_(sig|oss|a[fv]) naucz ogren ogret(?!men) onderw opet(?!taj) opleid opp(ii|ia|iv) ucen uczy(la|c)?_sie 
[يت]?تعلم למוד تعليم 가르[치쳐] 교육 배우 
学[ぶば习] 教[会え] 
[ув]ч[аи][лт][^_]*с[яь] 
= form(er|ez|ent) lara learn(ing)? learns leert leren lern(t|en)? opi teach uci[a-z]{0,2}(_se)? 
в?учит[иь]`,
  /** Machine learning as a field: with the use of data it is training, alone it may be a feature. */
  ml: `apprend[a-z]+_(au|ma) apprentissage_(au|pro) apren[a-z]+_(d?e?_?ma|aut) egitim_set koneo makine_o ma(s?ch|sk)in[a-z]*?_?l[ae]+r strojov[a-z]+_uc uczeni[a-z]+_masz 
למידת_מ تعلي?م_الال 기계_?학 머신_?러 학습용?_데이터_?[세셋] 
机器学习 機器學 機械学習 
машинн[^_]+_[но] `,
  /** Marks that keep crawlers out by themselves. */
  mark: `noai 
= do_not_train `,
  /** Crawlers that collect for training. */
  crawl: `crawl dataset raspa rastre scrap 
روبوت زحف 스크래 크롤 
クロー スクレイ 抓取 爬[虫蟲] 
= *bot(s|y|it|ar|lar[a-z]*|teja)? robos? 
р?о?бот(ы|ов|ів)?`,
  /** A mode: what it keeps out only its description says. */
  mode: `*rezim modalit tryb 
وضع 모드 
モード 模式 
режим 
= *(?<![dfhn])lage *mod(e|o|us|us?u)? *tila`,
  /** What makes it a private one; of data, that it is a part of them: a refusal of these alone refuses nothing else. */
  private: `[ck]onf[il]d gizli incog priv(?!acy_poli) riserv se[ck]ret vertr yksit 
シークレット 私[信訊] 隐私 隐身 
приват `,
  /** This position lets it happen. */
  allow: `a[ck]+e[pit]t a[ijy]u[dt] agree allow anna_ auta autori consen[st] einwil erlaub godk[ae]n helf hjalp hyvak izin kabul laiss partici perm[ei] pomo[zc] povol pozw[ao]l przyczy salli tilla[dt] toesta yardim zezw zgadz 
[اتي]?سمح [ام]?وافق אפשר سماح م?ساعد 도움 동의 참여 허용 
[帮幫]助 允[许許] 協力 協助 参与 参加 同意 役立て 許可 
(до)?помо[гж] [дп]озвол погодж разреш согла[сш] участв 
= aid(er|ez) help(s|ing)? hilf laat lad lat lets? stimme~zu`,
  /** Both sides are named, or none. */
  choose: `[選选] または 或 未[关關][闭閉] 
= czy in_or_out ob 
او या 
ли`,
  /** In a label the state of the control, not its meaning. */
  ison: `aktiviert enabled wlacz[eo]n zapnu 
オン 
[ву]вімкнен включен 
= (ar|er|slaet|slatt)_(pa|til) (ed|is|are|when|if)_on a[ct]+iv(ee?|at?d?[oa])`,
  /** Is kept out: likewise in a label; in a description a refusal. */
  kept: `исключен 
= (block|prevent|reject|stop|protect|restrict)p?ed(_out)? (exclud|opt)ed(_out)?`,
  /** Likewise, the other state. */
  isoff: `*ausgesch avstang disabled kapali uitgesch wylaczo 
꺼[져진짐] 
オフ 已[关關停][闭閉用] 
(от|вы)ключен вимкнен 
= (ar|er|slaet|slatt)_(av|fra) (ed|is|are|when|if)_off d[ei]sa[ct]+iv(ee?|at?d?[oa]) deaktiviert`,
  /** To turn on, as an instruction. */
  on: `켜[면지기]? 
[開开][启啟] 
= enabl(e|es|ing)`,
  /** To turn off. */
  off: `*deaktiviere devre_disi_birak poista~kaytosta vypno 
ايقاف 끄[면기]? 비활성화 
[停禁]用 [关關][闭閉] 無効にする 
= (slar?|stang(a|er)?|skru)~(av|fra) (turn|switch|toggle)[a-z]*~off *uitschakel(en|t) d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i) disabl(e|es|ing) kapat(in|irsaniz)? wylacz(yc|ysz)? 
(от|вы)ключить вимкнути`,
  /** This position keeps it from happening. No participles: "protected posts" refuses nothing, and "blocked" tells a state. */
  refuse: `
# To leave a programme is to refuse it.
(fern|heraus)halt (haric|disinda)_tut (kapsam|disi)[a-z]*_(disi|kal|bira) (vor|vo+r|for)beh (za)?blok a[bf]meld ableh ausne ausschl avsta bezw declin disal empech engelle esta(?=:|_(k|te|siv)) exempt(?!i) forb[jy] forbid hors impe[dc] interdi[rs] invand itiraz kiel[lt][aet] lamna leave motsat objection odhlas odm[io] op+o[ns] proh?ib proteg prz?estan r[ei]serv[a-z]*_([a-z]+_)?(d[ei]r|dro|rig) rechaz recus reddet refus rejeit rifiu schutz sprzec stopp u[dt]eluk uitsluit ulkop undan uniem untersa verbie[dt] verhin vylouc weiger widersp wycof yasak z?rezygn zabron zakaz 
החרג סירוב ا?رفض استبعاد اعتر[اض] الغاء_الاشترا حظر ي?منع 거부 금지 반대 옵트아웃 제외 차단 
[停禁][止じ] オプトアウト ブロック 不(同意|允[许許]) 反[対对對] 外す 対象外 屏蔽 拒[否絶绝絕] 排除 退出 防[ぐ止] 阻止 除外 
(ис|ви)ключ[аи]т блок[иу] выйти відмов заборон запре[тщ] отказ отпис 
= (block|prevent|reject|stop|protect|restrict)(s|ing|ping)? (keep|leave|stay)~(out|away) a[fv]vis avsla blo([cq]u?e?a?r?|cca(re)?|ckera) borta buiten e[sx]clu(re|ez|ir|ye|di|des?|ding|dere) fora fuera fuori l_ecart neka object(ing)?_to onle(r|yin)? opor opt(s|ing)?~out pois(sa)? sperren vieta wyklucz`,
  /** "no" is not the Portuguese "in the"; Turkish and Czech negate inside the verb ("kullanma" don't use; "kullanılmasına" is a noun). */
  not: `aucun en_(salli|halua|hyv) geen ikke istemi izin_verm jamais kein ne(?=po[usv]|vyu|sdil|tren|zar|krm|chc|bud|sou|sm|lz|m[oa]) nenhu nessun never niente ningun nooit nunca 
नहीं 못 안_?함 않 없[이습음] 하지_?마 
ない ません 不(?![同断斷仅僅具少]) 勿 
нельзя никог нич[ет] нікол 
= *(?<=[a-z]{3})m[ae](sin(ler)?|y[ai]n|y?[iu]?z|yacak) *(?<=kullan|paylas|egit|ogren|ila?)m([ae](masin[ia])?|[iu]yor(uz)?) [a-z]+n_t ala aldrig? ei eivat hayir inge(n|t|nting) intet? mai nada nao ne(in|j) ne~plus ni[gk]dy nic(zego)? nichts? nie(mals)? niets? no(?!_([a-z]+_){0,3}([sm]eu|trein|desenv|noss|aprendiza[dg])|_(aprim|uso.d|modelo)) none? not(hing)? nulla pas rien 
אין אל לא عدم لا لن न 
не`,
  /** A condition, an exception, a limit, a part, or a consent in the negative ("I don't mind"): the meaning of a position is no longer plain. */
  cond: `(haric_tut|engelle|reddet)m[aeiu] krome nur si_ wenn 
만_ 
*(?<![排刪删])除[^外]{1,9}外 [仅僅] だけ のみ 以外 但 前に 只 構い 除[きく] 
кроме крім 
= ale als ban bez but if jen jos kun men nar ne?_[a-z]+_que sem sin 
אם רק 
але без но`,
  /** An exception that turns the sentence round. */
  unless: `unless 
除非 `,
  /** A neighbour: mail, memory, features, courses, sport, one's own model. */
  other: `
# Advertisement, staff, sport: algorithms learn there, too, and people train.
(?<!dati_)personn?ali *chatt?bot *gesicht *schem[ea] advert auth benachrichti cours du_personnel e_?mail export konsult mitarb notif reklam remind staff trener 
광고 맞춤 직원 
[计計][划畫] 个性化 员工 广告 広告 研修 
оператор персонал(?!ьн) реклам сотрудн тренировк тренировоч 
= *plan[a-z]{0,2} *pro?gram[a-z]{0,2} *tipp?s [ck][ou]rs(o|i|us)?s? ads egen eigene?[sn]? oma own prop[ri]+[aeo]s? send_me`,
  /** Fixed phrases in which the words of training mean something else: of a model of one's own, or what an assistant learns about its owner. */
  mask: `m[a-z]{1,6}_(e?stil|gewo|gust|habit|prefer|sty|vo+r[kl]) my_ai_m (own|custom|private)_([a-z]+_)?model *spam ad_target junk dat[a-z]{0,4}_?model mieltym model[a-z]{0,2}_(d[aei]_d(at|ad|onn)|dati|dan) niechc no_desead veri_model tarz tercih your_(chat)?bot 
מודל_משלך اسلوب تفضيل غير_ال?مرغوب نموذج_البيان अपना_मॉडल 데이터_모델(?=_개) 문체 스팸 취향 
偏好 データモデル 好み 垃圾 数据模 文体 风格 
модел[а-я]_дан предпочт спам стил`,
};

export type Concept = keyof typeof words;
