/** The words of `words.ts`, packed by `npm run words`: made, and not written. */
import type { Concept } from './words.ts';

/** For each alphabet beside the Latin one, the letters that a to z and A to Z stand for behind its number. */
const ALPHABETS = `абщдефгхиэклмнопьрстувш ызя ч є   і           ю  жй
مفبداقكءتخصنحلوذهرعيسضجشغطظ   ز   ث
מגדחיקךסו ברפשתן אנלהז   ם
ᄀᆷᄌᄒᄋᆯᅦ치배ᅥ망됸ᅩ스ᅮᅪᄐᆨᅧ퀗ᅨᄅ ᆭ ᆺ ᆹᅣᅴᆸ뇌 퓨ᅱᄁᆽ`.split('\n');

/** One concept in a line: its name, its words that are read as beginnings of words, "=", and those that are read whole. */
const PACKED = `plain foretag 公司 purpo everyone mant creaz vse[cm]h 生成 第三 wszyst creat untern entrepr tous में technolog collec 企 recog compan third herkes लिए ediyor todos करने 希望 from l[aei]ngu tutt aziend 接受 resul empres 0 vseh raspozn Ctoby wtuCn sob[iI]ra gener iskusstvenn kompan 1 snt 3 eTdk tkotlo alI eTdnr = vill pour voor till para part(y|ies|ei|er|ij) etta maken all[aeo]? dell[aeo]? dans icin fran that being dass
with 用_?ai_?[改优優生调] avec za_pomoca pomoci 0 za_dopom 1 euijdea_enpgeh_enekzlest_n = com with con ile durch m[ei][td]
mine मेर[ेीा] ihre आपक[ेीा] お客様の [我你您]们?的 自分の [dm]ein (m|tw)o(j|ich) 0 vaw mogo mo[iIeEY] 1 *(?<=ei|kor|amioe)(g|ga|t) 3 Ok_ = v(os|otre) m(es|on) m(e|y(ch|mi?)) *(?<=l[ae]r|[iu]n)[iu](m|z)[a-z]{0,4} [ts]ue mi[eo]i? [md]ina?e? *(?<=[a-z]{4}[aeo])(si|nne) muj je mijn (mi|tu|su)s? (minh|tu|su)as? (me|te|se)us? *(?<=j[ao]|[ei]st[ai])ni my your vas[ei](ch)? tuoi? [md]itt 2 nt[eg]
our w[eo]rden nos[st] prod[ou] (quier|quer|vogl|souh|doiv|p[ou]e?[dst]) chc करें tenir mog[ae] unser iedereen nasz nues 0 hoCu naw moXet 1 ertd 3 mspv = our want onze etre nase
this 0 jto[tg] 1 qpe 3 ei_ = diese[mnrs]? deze est[ea] cet(te)? te(n|go|nto) this bu
data 照片 帖 inform keskust ファイル feedback te[kx]s?t inlag 声 *unterhalt *gegevens iceri[gk] 写真 imag 声音 投稿 inhalt *in[dn]?ho[lu] prompt file drawing do[ck]um gespra?[ec] 内容 tie[td]o code intera[ck] veri kana[lv] kuvi kayit チャンネル コンテンツ zdje inspeln na(gran|hrav) 对话 czat bild コード tresc dados donnees (dat[aios]+|dados|donnees)_pe[rs]s?[a-z]+ person[a-z]*_(dat|info|gegev) fot[eo]k gra[bv]ac recording チャット [ck]orpus registraz video enreg データ inputs? *tiedo (ph|f)ot(o|k) 音声 *zeichnung メッセージ audio sohb rozmow samtal men?s+a[gj] public 会話 録音 文档 录音 数据 聊天 eingab upload 文件 obsah *aufnahme 作品 sisal[tl]o correc 代码 conver *opnam konver(?!t) chat beitrag 入力 conte[nu] plik udaj *nachricht bericht 0 zapis otzyv faYl izobraX soobc golos publik Cat besed foto kontent 1 iuwtnei amedI flei amio koi ctelei ruetn kor 2 nedio oaisio soise 3 Asrxgrhu pgeixl pkdw agti tncir mgtici hkxio Rneif Osyeub mvrtl clojs = rost[a-z]* codi[cg][a-z]+ posts? stem[a-z]* hlas[a-z]* voi?[cz]e?s? *dat[aio]s? *daten kod[a-z]{0,4} [wv][eo]rk(s|e|ene)? aan[ei][a-z]* voix dan(e|ych) 0 dan(I|ih) danny(e|h|mi?)
use 使[用わ] kullan freig 共[有享] condiv bereitst *gebruik udost *anvand 提供 utili 利用 donat bidra partag compart bijdra paylas doar contrib uzy[jwct] prispe उपयोग ret[ae]i?n sdil pouzi kayt(to|on|et|ta|a) dahil 用[于於来來] lahjo ceder vyuzi wykor *verwend 活用 donar 0 dIlit delitqsA pereda ispolqz vikoris otprav 1 euijdea axerg aueqa 2 neain o?noan 3 aiez aijv cgaso tneqo(?!cn) asoeS [eidwf]eqo = deel us(a[a-z]*|e[mn]?|iamo|o) aport[a-z]* bru[gk](es|er|t|e)? teile?n? *dela[sr]? ekle draag~bij *nutz(en|t|ung) *delen (includ|licens|provid|shar|us)(e|ed|es|ing) *spenden senden send serv(ir|ent)
improve migl iyiles विका?स aufbau enhanc सुधार *u[dt]v(ec|ik) mukem improv (u|wy)?doskonal melhor *verbe[st] desarr vyv[oi]j aprim kehit battre बेहतर *paran[nt] desenv (u|vy|z)leps rozw(oj|ij) 更聪 a?perfei?[czk] verfij *[eo]ntwi [优優]化 gelis build より良 向上 精度 更好 高度 改[善进進] bouw 賢 svilu amelio evolu affin forfin [強强]化 get_better smarter better slim+er bygg 提升 refin [開开研][发發発] 完善 zdokonal mejor *forb(at|ed) 0 soverw pokrac r[ao]z(vi|rab|rob) uluCw luCwe 1 eifel cleh vcz imutl izotr 2 nemil meoid 3 pl_csC aktlr aspsdw avhvy akjnf dLotno = develop[a-z]* beter besser
ai 人工[智知] copil claude intel[a-z]+_art uretk grok tekoa (art|kun|szt|ume)[a-z]+_intel yapay_zeka generat(iv|or) 0 [iI]ntell?ekt 1 pgeh_enekzlest 2 kesu_u?at 3 eiraso_?ciOuo = ia (?<!\\bj_)ai(?!_(dati|fini|miei|suoi|terzi|tuoi)) ki si(?!_[a-z]) 0 wI ii
model algor[iy]t 算法 音[识辨] puheent *modell? konusma_t *mall(i|ej) 模型 神经网 sinir_ag モデル アルゴ मॉडल talig 声認 spraa?[ck]he?rk neurov (rec|ric)on[a-z]+_(d[a-z]+_)?(vo|fal) neur(al_networks?|a|on[ae]|ono[vw]) 0 neYro movlen reCi model algorit 1 joerEa la[eo]pw xcg[^_]*_enskc 2 aict 3 mspgf eubtlo_eir enfasEi tirazomno = llms? speech reci mowy
learn [喂餵] nourr voed futte getrain finjust トレーニング (re)?entrain feinab [訓训][練练] ajuste_fino *anlern entren(?!ador) trenin fine_?tun *training dostr *traning dolad hienosa trana (?<!ne)tren[ou] insegn opetus(dat|ain) matar?(?=_(in|ai|for)) *(?<=ne)(krm|tren) apprent lara?_upp 微[调調] ince_ayar trein(a(?!dor)|o|e(?!n)) *lernmat besle 学習 egit ファイン 教材 szkol(en|ic) *schulung ucz(eni|ac) *koulut प्रशिक्ष addes 0 skarml zgodov (do)?obuC (na|do)?trenir (do)?navCa 1 iyp idrtc 2 reaip uv[es] e?ra[ps] 3 aqck dnytuN dvrEzr mitg_?cs = (re)?train(s|ed|ing)? feed(?=_m) *schulen (il|mie)?tran *train(ie)?r?(en|t|e) *(op)?tr[ae]n(e|es|er|ing|ingen) aliment(er|ar|are|[ei][mn]?|a(m|n|no)?|ent) ucz(y(c|my)?)? formation karmi?c? fed
study 教[会え] lar[ae]?_(sig|oss|a[fv]) uczy(la|c)?_sie 学[ぶば习] adies exerc(er|it) ucen opet(?!taj) edu[cq] ogren opp(ii|ia|iv) ogret(?!men) apprend onderw aprend opleid capacit naucz impar[ai] instru ensin allen[ai] istrui ense[ni][agn] 0 [uv]C[ai][lt][^_]*s[Aq] 1 isnta [ti]?isna 2 taic 3 aqeSy anEu[hihz] jkev = learn(ing)? lern(t|en)? form(er|ez|ent) uci[a-z]{0,2}(_se)? leert lara leren opi teach learns 0 v?uCit[iq]
ml 機械学習 egitim_set apren[a-z]+_(d?e?_?ma|aut) apprend[a-z]+_(au|ma) apprentissage_(au|pro) uczeni[a-z]+_masz 机器学习 機器學 strojov[a-z]+_uc koneo makine_o ma(s?ch|sk)in[a-z]*?_?l[ae]+r 0 mawinn[^_]+_[no] 1 isnt?a_enen 2 taeco_a 3 aiaD_?dny dnytuNeqo?_pgeixl_?[tgtgI] mltir_?El
mark noai = do_not_train
crawl raspa 抓取 crawl rastre スクレイ scrap クロー dataset 爬[虫蟲] 1 Emb rocoi 3 AuEsf tuAuEk = robos? *bot(s|y|it|ar|lar[a-z]*|teja)? 0 r?o?bot(y|ov|Iv)?
mode 模式 modalit *rezim モード tryb 0 reXim 1 ovs 3 mspu = *(?<![dfhn])lage *mod(e|o|us|us?u)? *tila
private incog priv(?!acy_poli) 隐私 riserv 隐身 シークレット [ck]onf[il]d se[ck]ret 私[信訊] vertr gizli yksit 0 privat
allow agree izin auta allow anna_ salli 允[许許] perm[ei] helf autori kabul yardim 協力 consen[st] przyczy partici hjalp a[ijy]u[dt] 参与 hyvak pomo[zc] a[ck]+e[pit]t laiss godk[ae]n tilla[dt] 参加 許可 同意 zezw pozw[ao]l 協助 einwil povol zgadz 役立て toesta [帮幫]助 erlaub 0 razrew pogodX sogla[sw] [dp]ozvol uCastv (do)?pomo[gX] 1 a?uesd uaem [eit]?uam [ea]?oebf 2 rmnl 3 psoeM hnbez psevb dleqo = lat laat lad hilf aid(er|ez) help(s|ing)? lets? stimme~zu
choose または [選选] 未[关關][闭閉] 或 = in_or_out या czy ob 0 li 1 eo
ison zapnu aktiviert enabled オン wlacz[eo]n 0 [vu]vImknen vklUCen = (ar|er|slaet|slatt)_(pa|til) a[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_on
kept 0 isklUCen = (exclud|opt)ed(_out)? (block|prevent|reject|stop|protect|restrict)p?ed(_out)?
isoff disabled オフ kapali 已[关關停][闭閉用] avstang uitgesch *ausgesch wylaczo 0 vimknen (ot|vy)klUCen 3 Ul[czcircib] = (ar|er|slaet|slatt)_(av|fra) d[ei]sa[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_off deaktiviert
on [開开][启啟] 3 Az[mzrciai]? = enabl(e|es|ing)
off devre_disi_birak poista~kaytosta [停禁]用 無効にする [关關][闭閉] vypno *deaktiviere 1 etfeb 3 Uu[mzrai]? jidwftlodw = *uitschakel(en|t) kapat(in|irsaniz)? (turn|switch|toggle)[a-z]*~off disabl(e|es|ing) wylacz(yc|ysz)? (slar?|stang(a|er)?|skru)~(av|fra) d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i) 0 vimknuti (ot|vy)klUCitq
refuse 不(同意|允[许許]) 対象外 (haric|disinda)_tut lamna (kapsam|disi)[a-z]*_(disi|kal|bira) wycof disal motsat schutz (fern|heraus)halt bezw itiraz 除外 weiger rejeit declin r[ei]serv[a-z]*_([a-z]+_)?(d[ei]r|dro|rig) widersp untersa [停禁][止じ] avsta objection proteg undan proh?ib interdi[rs] forbid op+o[ns] forb[jy] odm[io] odhlas uitsluit ブロック ableh (vor|vo+r|for)beh (za)?blok hors exempt(?!i) 退出 leave ulkop a[bf]meld 排除 refus empech rechaz verbie[dt] 反[対对對] recus esta(?=:|_(k|te|siv)) kiel[lt][aet] 外す rifiu engelle オプトアウト invand 拒[否絶绝絕] prz?estan 屏蔽 u[dt]eluk ausschl yasak ausne sprzec zakaz verhin 阻止 stopp uniem impe[dc] vylouc zabron z?rezygn 防[ぐ止] reddet 0 zapre[tc] vyYti blok[iu] zaboron otpis otkaz vIdmov (is|vi)klUC[ai]t 1 euicsed t?als esir[ev] e?rbv enyeh_enexire mAr 2 helik udlb 3 esNxuenevI aljv cgeP jnrpk aubci hnpnr = vieta (keep|leave|stay)~(out|away) sperren opt(s|ing)?~out a[fv]vis buiten opor pois(sa)? (block|prevent|reject|stop|protect|restrict)(s|ing|ping)? l_ecart borta object(ing)?_to avsla blo([cq]u?e?a?r?|cca(re)?|ckera) wyklucz onle(r|yin)? fora fuera fuori neka e[sx]clu(re|ez|ir|ye|di|des?|ding|dere)
not istemi geen nenhu ningun ne(?=po[usv]|vyu|sdil|tren|zar|krm|chc|bud|sou|sm|lz|m[oa]) jamais nessun niente ikke ない ません izin_verm kein aucun nooit नहीं en_(salli|halua|hyv) 勿 nunca never 不(?![同断斷仅僅具少]) 0 nelqzA niC[et] nIkol nikog 3 msI enG enr_?dnb dnci_?mn elK[eituNeub] = inge(n|t|nting) no(?!_([a-z]+_){0,3}([sm]eu|trein|desenv|noss|aprendiza[dg])|_(aprim|uso.d|modelo)) *(?<=kullan|paylas|egit|ogren|ila?)m([ae](masin[ia])?|[iu]yor(uz)?) not(hing)? ni[gk]dy pas rien ne(in|j) none? *(?<=[a-z]{3})m[ae](sin(ler)?|y[ai]n|y?[iu]?z|yacak) hayir [a-z]+n_t न intet? nichts? nulla ala aldrig? nic(zego)? nie(mals)? niets? ei nada ne~plus eivat mai nao 0 ne 1 ne sda nl 2 rep rt tr
cond 前に [仅僅] 只 但 除[きく] krome だけ si_ 構い のみ nur *(?<![排刪删])除[^外]{1,9}外 wenn 以外 (haric_tut|engelle|reddet)m[aeiu] 0 krome krIm 3 mnr_ = kun ne?_[a-z]+_que sin als men jen jos sem if but ban ale bez nar 0 ale bez no 2 rz lf
unless 除非 unless
other 个性化 staff notif auth remind 员工 advert e_?mail 研修 du_personnel (?<!dati_)personn?ali 广告 *schem[ea] 広告 *chatt?bot mitarb [计計][划畫] cours export trener reklam konsult *gesicht benachrichti 0 sotrudn operator reklam personal(?!qn) trenirovoC trenirovk 3 mnVhvb awoas ciyeBr = ads [ck][ou]rs(o|i|us)?s? *plan[a-z]{0,2} own prop[ri]+[aeo]s? *pro?gram[a-z]{0,2} oma egen send_me eigene?[sn]? *tipp?s
mask 数据模 *spam model[a-z]{0,2}_(d[aei]_d(at|ad|onn)|dati|dan) tercih (own|custom|private)_([a-z]+_)?model 偏好 风格 dat[a-z]{0,4}_?model 垃圾 my_ai_m niechc अपना_मॉडल tarz veri_model 好み m[a-z]{1,6}_(e?stil|gewo|gust|habit|prefer|sty|vo+r[kl]) junk no_desead 文体 your_(chat)?bot mieltym データモデル ad_target 0 stil spam model[a-A]_dan predpoCt 1 eunoc ibvtn laopw_enctel ytr_en?aryoc 2 aict_antg 3 pgeixl_mspgf(?=_ak) hTdLo tuRkb mvrhg`;

export const lexicon = Object.fromEntries(
  PACKED.split('\n').map((line) => {
    let letters: string | undefined;
    const [name, ...list] = line.split(' ').flatMap((word) => {
      if (/^[\d=]$/.test(word)) {
        letters = ALPHABETS[+word];
        return word === '=' ? word : [];
      }
      return letters === undefined
        ? word
        : word.replace(/[a-z]/gi, (one) => letters![(one.charCodeAt(0) % 32) + (one < 'a' ? 25 : -1)]!).normalize();
    });
    return [name, list.join(' ')];
  }),
) as Record<Concept, string>;
