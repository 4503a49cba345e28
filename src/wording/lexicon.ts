/** The words of `words.ts`, packed by `npm run words`: made, and not written. */
import type { Concept } from './words.ts';

/** For each alphabet beside the Latin one, the letters that a to z and A to Z stand for behind its number. */
const ALPHABETS = `абщдефгхиэклмнопьрстувш ызя ч є   і           ю  жй
مفبداقصءتخذسحلوكجرعينضشهغطظ   ز   ث
מגדחיקךסו ברפשתן אנלהז   ם
ᅡᆷ흐ᄋᆨᄃ칠ᅮᄌᄆᄀᆼᅢᄐᆫᅩ서ᅦᅪᅭ벼퀗ᅨᄅ ᆭ ᆺ ᆹᅣᅴᆸ뇌 퓨ᅱᄁᆽ`.split('\n');

/** One concept in a line: its name, its words that are read as beginnings of words, "=", and those that are read whole. */
const PACKED = `plain todos everyone aziend zbier result लिए collec purpo 第三 vse[cm]h 生成 entrepr respon 接受 creat verzamel creaz recog 公司 foretag mant करने tutt में technolog 希望 third 企 l[aei]ngu kaikille compan wszystk herkes empres ediyor from unternehm antwo tous 0 vseh Ctoby raspozn sob[iI]ra iskusstvenn kompan wtuCn gener 1 snt 3 eTcp tpotuo nuI eTcar = that vill para icin till pour etta voor fran dell[aeo]? dass part(y|ies|ei|er|ij) all[aeo]? dans being maken
with 用_?ai_?[改优優生调] pomoci za_pomoca avec 0 za_dopom 1 elijdea_enkpeh_enegzuest_n = with m[ei][td] con ile com durch
mine मेर[ेीा] ihre आपक[ेीा] お客様の [我你您]们?的 自分の [dm]ein (m|tw)o(j|ich) 0 vaw mogo mo[iIeEY] 1 *(?<=ei|gor|amioe)(p|pa|t) 3 Op_ = tuoi je mijn [ts]ue mi[eo]i? (mi|tu|su)s? (minh|tu|su)as? (me|te|se)us? *(?<=l[ae]r|[iu]n)[iu](m|z)[a-z]{0,4} [md]ina?e? vas[ei](ch)? *(?<=j[ao]|[ei]st[ai])ni [md]itt muj v(os|otre) m(e|y(ch|mi?)) *(?<=[a-z]{4}[aeo])(si|nne) m(es|on) my your 2 nt[eg]
our chc unser (quier|quer|vogl|souh|doiv|p[ou]e?[dst]) w[eo]rden nasz mog[ae] prod[ou] nos[st] करें tenir iedereen nuestr 0 hoCu naw moXet 1 ertd 3 msgk = want onze etre nase
this 0 jto[tg] 1 xke 3 ei_ = bu diese[mnrs]? deze est[ea] cet(te)? this te(n|go|nto)
data eingab dados gespra?[ec] tie[td]o kayit チャンネル audio bericht ファイル 照片 zeichn sohbet コンテンツ obsah *tiedo 聊天 feedback men?s+a[gj] prompt チャット inform (ph|f)ot(o|k) 声 inputs? 音声 内容 投稿 conver (dat[aios]+|dados|donnees)_pe[rs]s?[a-z]+ konver(?!t) te[kx]s?t imag 帖 对话 [ck]orpus inlagg コード *nachricht メッセージ recording czat 作品 写真 plik donnees fot[eo]k do[ck]um 录音 数据 録音 文档 代码 rozmow intera[ck] samtal drawing upload 声音 文件 iceri[gk] sisal[tl]o kuvi video tresc zdjec public output データ inhalt veri kana[lv] udaj chat bild 会話 keskust ausgab person[a-z]*_(dat|info|gegev) enreg 入力 *gegevens beitrag *in[dn]?ho[lu] *unterhalt file code conte[nu] *aufnahme correc 0 zapis besed faYl kontent otzyv izobraX golos foto soobc publik Cat 1 cteuei amio fuei goi amedI rletn ilqtnei gor 2 nedio oaisio soise 3 nvti mvtili hpqio talir Raeij gveiqu luoys Asrqvrhd Osfedb mkrtu gpcw = *dat[aio]s? codi[cg][a-z]+ kod[a-z]{0,4} [wv][eo]rk(s|e|ene)? rost[a-z]* voix *daten posts? stem[a-z]* hlas[a-z]* aan[ei][a-z]* vo[cz]e?s? dan(e|ych) 0 dan(I|ih) danny(e|h|mi?)
use 用[于於来來] pouzi 提供 *gebruik donat bidra ret[ae]i?n lahjo kullan condivi bereitst partag 利用 prispe vyuzi 活用 *verwend donar compart 使[用わ] udost paylas uzy[jwct] उपयोग freig 共[有享] *anvand doar ceder bijdra wykorz utili sdil contrib kayt(to|on|et|ta|a) 0 dIlit otprav delitqsA ispolqz pereda vikoris 1 elijdea awerp alexa 2 neain o?noan 3 nsoeS niez niyk lvnso taexo(?!la) [eicwj]exo = *dela[sr]? send deel draag~bij aport[a-z]* bru[gk](es|er|t|e)? us(a[a-z]*|e[mn]?|iamo|o) teile?n? *delen senden serv(ir|ent) ekle (includ|licens|provid|shar|us)(e|ed|es|ing) *nutz(en|t|ung) *spenden
improve a?perfei?[czk] बेहतर rozw(oj|ij) [強强]化 [优優]化 [開开研][发發発] विका?स forfin vyv[oi]j aprim refin kehit 賢 build battre 精度 *[eo]ntwi amelior *verbe[st] slim+er bygg より良 enhanc zdokonal 更聪 affin migl 更好 向上 evolu melhor *u[dt]v(ec|ik) bouw (u|wy)?doskonal 改[善进進] verfij aufbau 提升 iyiles 高度 *forb(at|ed) improv svilu mejor *paran[nt] get_better desenv smarter better desarr (u|vy|z)leps mukem 完善 gelis 0 luCwe r[ao]z(vi|rab|rob) uluCw soverw pokrac 1 eifeu imltu vcz cueh izotr 2 nemil meoid 3 gu_lsC npyaj cLotao nptur nkhkf nsgscw = develop[a-z]* besser beter
ai intel[a-z]+_art 人工[智知] yapay_zeka tekoa claude copil (art|kun|szt|ume)[a-z]+_intel grok uretken generat(iv|or) 0 [iI]ntell?ekt 1 kpeh_enegzuest 2 kesu_u?at 3 eirnso_?liOdo = ia (?<!\\bj_)ai(?!_(dati|fini|miei|suoi|terzi|tuoi)) ki si(?!_[a-z]) 0 wI ii
model konusma_t モデル 模型 算法 sinir_ag *modell? 音[识辨] spraa?[ck]he?rk neurov (rec|ric)on[a-z]+_(d[a-z]+_)?(vo|fal) 声認 神经网 puheent मॉडल talig *mall(i|ej) algor[iy]t アルゴ neur(al_networks?|a|on[ae]|ono[vw]) 0 reCi model movlen neYro algorit 1 ua[eo]kq joerEa wcp[^_]*_ensgc 2 aict 3 tirnzomao msgvj eajnsEi edbtuo_eir = llms? speech reci mowy
learn (re)?entrain trein(a|o|e(?!n)) *training matar?(?=_(in|ai|for)) *traning insegn besle lar_upp egit szkol(en|ic) [喂餵] *lernmat ucz(eni|ac) [訓训][練练] addes dolad opetus(dat|ain) *(?<=ne)(krm|tren) *koulut ファイン 教材 entren getrain nourri voed *schulung ince_ayar feinabst トレーニング प्रशिक्ष fine_?tun trenin finjust ajuste_fino hienosa (?<!ne)tren[ou] trana 微[调調] *anlern futter 学習 apprentis dostr 0 (do)?obuC (do)?navCa skarml zgodov (na|do)?trenir 1 iyk idrtc 2 reaip uv[es] e?ra[ps] 3 nxlp mitv_?ls caftdN ckrEzr = fed *schulen karmi?c? feed(?=_m) aliment(er|ar|are|[ei][mn]?|a(m|n|no)?|ent) ucz(y(c|my)?)? *(op)?tr[ae]n(e|es|er|ing|ingen) formation (re)?train(s|ed|ing)? (il|mie)?tran *train(ie)?r?(en|t|e)
study 学[ぶば习] ucen lar[ae]?_(sig|oss|a[fv]) impar[ai] apprend opet(?!taj) allen[ai] ogret(?!men) exerc(er|it) uczy(la|c)?_sie ogren onderw aprend opleid opp(ii|ia|iv) ensin naucz capacit istrui instru edu[cq] ense[ni][agn] adiestr 0 [uv]C[ai][lt][^_]*s[Aq] 1 isnta [ti]?isna 2 taic 3 nxeSf ypek = learns lara learn(ing)? lern(t|en)? leren opi form(er|ez|ent) uci[a-z]{0,2}(_se)? leert teach
ml koneop egitim_set apren[a-z]+_(d?e?_?ma|aut) uczeni[a-z]+_masz 机器学习 機器學 apprend[a-z]+_(au|ma) makine_o strojov[a-z]+_uc 機械学習 apprentissage_(au|pro) ma(s?ch|sk)in[a-z]*?_?l[ae]+r 0 mawinn[^_]+_[no] 1 isnt?a_enen 2 taeco_a 3 ninD_?caf caftdNexo?_gveiqu_?[tvtvI] mutir_?Eu
mark noai = do_not_train
crawl dataset スクレイ crawl クロー scrap raspa 抓取 rastre 爬[虫蟲] 1 Emb rocoi 3 tdAdEp AdEsj = *bot(s|y|it|ar|lar[a-z]*|teja)? robos? 0 r?o?bot(y|ov|Iv)?
mode modalit モード *rezim 模式 tryb 0 reXim 1 ovs 3 msgd = *tila *mod(e|o|us|us?u)? *(?<![dfhn])lage
private [ck]onf[il]d 私[信訊] vertr riserv 隐私 隐身 gizli yksit se[ck]ret シークレット incog priv(?!acy_poli) 0 privat
allow pozw[ao]l consen[st] salli yardim allow przyczyn kabul zgadz perm[ei] agree 協力 anna_ 参加 協助 godk[ae]n 参与 役立て toesta [帮幫]助 izin tilla[dt] hyvak 許可 helf laiss partici zezw 同意 erlaub 允[许許] pomo[zc] povol a[ck]+e[pit]t autori auta einwil a[ijy]u[dt] hjalp 0 (do)?pomo[gX] pogodX [dp]ozvol uCastv razrew sogla[sw] 1 [ea]?oebf laem [eit]?lam a?lesd 2 rmnl 3 gsoeM gsekb habez cuexo = hilf lat laat lad aid(er|ez) help(s|ing)? lets? stimme~zu
choose または [選选] 未[关關][闭閉] 或 = czy ob या in_or_out 0 li 1 eo
ison aktiviert enabled オン wlacz[eo]n zapnut 0 [vu]vImknen vklUCen = (ar|er|slaet|slatt)_(pa|til) a[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_on
kept 0 isklUCen = (block|prevent|reject|stop|protect|restrict)p?ed(_out)? (exclud|opt)ed(_out)?
isoff disabled オフ 已[关關停][闭閉用] *ausgesch wylaczon avstang uitgesch kapali 0 (ot|vy)klUCen vimknen 3 Uu[lzlirlib] = (ar|er|slaet|slatt)_(av|fra) d[ei]sa[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_off deaktiviert
on [開开][启啟] 3 Az[mzrlini]? = enabl(e|es|ing)
off [关關][闭閉] vypnout poista~kaytosta [停禁]用 *deaktiviere 無効にする devre_disi_birak 1 etfeb 3 Ud[mzrni]? yicwjtuocw = *uitschakel(en|t) wylacz(yc|ysz)? (turn|switch|toggle)[a-z]*~off disabl(e|es|ing) kapat(in|irsaniz)? (slar?|stang(a|er)?|skru)~(av|fra) d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i) 0 vimknuti (ot|vy)klUCitq
refuse 除外 対象外 itiraz rechaz rejeit ブロック refus esta(?=:|_(k|te|siv)) objection 屏蔽 interdi[rs] (fern|heraus)halt verbie[dt] odhlas invand declin engelle 防[ぐ止] z?rezygn verhin 排除 u[dt]eluk motsat オプトアウト ableh wycof disal stopp r[ei]serv[a-z]*_([a-z]+_)?(d[ei]r|dro|rig) kiel[lt][aet] vylouc 拒[否絶绝絕] untersag uitsluit 不(同意|允[许許]) impe[dc] uniem prz?estan avsta (kapsam|disi)[a-z]*_(disi|kal|bira) exempt(?!i) forb[jy] proteg forbid op+o[ns] widersp proh?ib [停禁][止じ] odm[io] undan 反[対对對] lamna leave ausschlie bezw 外す ausne 阻止 退出 hors empech recus sprzec (vor|vo+r|for)beh reddet weiger (haric|disinda)_tut rifiu schutz yasak ulkopuol a[bf]meld zabron zakaz (za)?blok 0 vIdmov blok[iu] zaboron zapre[tc] vyYti otkaz (is|vi)klUC[ai]t otpis 1 elicsed t?aus esir[ev] e?rbv enyeh_enewire mAr 2 helik udlb 3 esNqdeaekI hagar nuyk lveP ndbli yargp = (block|prevent|reject|stop|protect|restrict)(s|ing|ping)? borta blo([cq]u?e?a?r?|cca(re)?|ckera) neka avsla vieta (keep|leave|stay)~(out|away) object(ing)?_to fuera wyklucz onle(r|yin)? l_ecart a[fv]vis sperren opor buiten opt(s|ing)?~out pois(sa)? e[sx]clu(re|ez|ir|ye|di|des?|ding|dere) fora
not istemi nunca geen ne(?=po[usv]|vyu|sdil|tren|zar|krm|chc|bud|sou|sm|lz|m[oa]) ません kein en_(salli|halua|hyv) nenhum ningun nessun izin_verm niente 勿 aucun never ikke 不(?![同断斷仅僅具少]) ない nooit नहीं jamais 0 nelqzA niC[et] nikog nIkol 3 msI eaG cali_?ma ear_?cab euK[eitdNedb] = pas rien ne(in|j) ala no(?!_([sm]eu|trein|apr(i|endiz)|uso_d|modelo|desenv|noss)) *(?<=[a-z]{3})m[ae](sin(ler)?|y[ai]n|y?[iu]?z|yacak) *(?<=kullan|paylas|egit|ogren|ila?)m([ae](masin[ia])?|[iu]yor(uz)?) aldrig? ni[gk]dy none? nulla ei mai intet? inge(n|t|nting) [a-z]+n_t न hayir not(hing)? nic(zego)? niets? nao eivat nie(mals)? nichts? nada ne~plus 0 ne 1 sda ne nu 2 rep rt tr
cond si_ 只 構い no_uso wenn krome nur (haric_tut|engelle|reddet)m[aeiu] [仅僅] のみ 前に 除[きく] だけ *(?<![排刪删])除[^外]{1,9}外 以外 但 0 krome krIm 3 mar_ = men jen jos sin nar but sem kun ne?_[a-z]+_que solo ale bez if ban als 0 no ale bez 2 lf rz
unless 除非 unless
other notif bolet 个性化 [计計][划畫] *chatt?bot advert export 研修 trener nowosc *gesicht tuo_model mitarbeit e_?mail remind *schem[ea] cours benachrichti auth 広告 广告 员工 reklam staff du_personnel konsult (?<!dati_)personn?ali 0 personal(?!qn) operator reklam sotrudn trenirovk trenirovoC 3 maVhkb nwons lifeBr = *tipp?s eigene?[sn]? send_me [ck][ou]rs(o|i|us)?s? *plan[a-z]{0,2} own egen ads prop[ri]+[aeo]s? *pro?gram[a-z]{0,2} oma
mask junk 风格 (own|custom|private)_([a-z]+_)?model mieltym 文体 tercih your_(chat)?bot ad_target अपना_मॉडल tarz no_desead *spam niechcian 好み 偏好 垃圾 my_ai_m m[a-z]{1,6}_(e?stil|gewo|gust|habit|prefer|sty|vo+r[kl]) 0 predpoCt spam stil 1 elnoc ibvtn ytr_en?aryoc 2 aict_antg 3 tdRpb mkrhv hTcLo`;

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
