/** The words of `words.ts`, packed by `npm run words`: made, and not written. */
import type { Concept } from './words.ts';

/** For each alphabet beside the Latin one, the letters that a to z and A to Z stand for behind its number. */
const ALPHABETS = `абщдефгхиэклмнопьрстувш ызя ч є   і           ю  жй
مفبداقصءتخذسحلوكجرعينضشهغطظ   ز   ث
מגדחיקךסו ברפשתן אנלהז   ם
ᅡᆷ흐ᄋᆨᄃ칠ᅮᄌᄆᄀᆼᅢᄐᆫᅩ서ᅦᅪᅭ벼퀗ᅨᄅ ᆭ ᆺ ᆹᅣᅴᆸ뇌 퓨ᅱᄁᆽ`.split('\n');

/** One concept in a line: its name, its words that are read as beginnings of words, "=", and those that are read whole. */
const PACKED = `plain from everyone verzamel 第三 ediyor result लिए vse[cm]h 生成 entrepr aziend collec purpo technolog 希望 l[aei]ngu respon 接受 tous kaikille creat wszystk creaz recog 公司 foretag mant करने empres unternehm tutt में antwo compan third 企 herkes zbier todos 0 raspozn wtuCn kompan Ctoby iskusstvenn sob[iI]ra vseh gener 1 snt 3 eTcar eTcp nuI tpotuo = fran that vill para voor etta dass part(y|ies|ei|er|ij) all[aeo]? dell[aeo]? dans till pour being maken icin
with 用_?ai_?[改优優生调] za_pomoca pomoci avec 0 za_dopom 1 elijdea_enkpeh_enegzuest_n = with ile con com durch m[ei][td]
mine मेर[ेीा] ihre आपक[ेीा] お客様の [我你您]们?的 自分の [dm]ein (m|tw)o(j|ich) 0 vaw mogo mo[iIeEY] 1 *(?<=ei|gor|amioe)(p|pa|t) 3 Op_ = my tuoi [ts]ue vas[ei](ch)? (minh|tu|su)as? (mi|tu|su)s? (me|te|se)us? m(e|y(ch|mi?)) *(?<=[a-z]{4}[aeo])(si|nne) mi[eo]i? m(es|on) je muj [md]itt v(os|otre) mijn *(?<=l[ae]r|[iu]n)[iu](m|z)[a-z]{0,4} [md]ina?e? *(?<=j[ao]|[ei]st[ai])ni your 2 nt[eg]
our chc prod[ou] iedereen nasz mog[ae] (quier|quer|vogl|souh|doiv|p[ou]e?[dst]) tenir nos[st] करें w[eo]rden nuestr unser 0 hoCu naw moXet 1 ertd 3 msgk = want etre nase onze
this 0 jto[tg] 1 xke 3 ei_ = cet(te)? est[ea] bu this te(n|go|nto) diese[mnrs]? deze
data feedback gespra?[ec] tie[td]o kayit チャンネル audio bericht ファイル 照片 音声 sohbet コンテンツ keskust *tiedo zeichn 聊天 kana[lv] udaj file code conte[nu] *aufnahme men?s+a[gj] prompt チャット inform (ph|f)ot(o|k) beitrag *in[dn]?ho[lu] *unterhalt eingab inhalt veri bild 会話 dados 投稿 conver (dat[aios]+|dados|donnees)_pe[rs]s?[a-z]+ konver(?!t) te[kx]s?t imag 帖 对话 inlagg コード *nachricht メッセージ enreg 入力 *gegevens recording czat 作品 [ck]orpus do[ck]um upload plik donnees fot[eo]k rozmow 录音 数据 drawing chat 声 録音 文档 声音 文件 写真 intera[ck] samtal 代码 iceri[gk] sisal[tl]o kuvi video obsah tresc zdjec public output データ 内容 person[a-z]*_(dat|info|gegev) ausgab inputs? correc 0 zapis otzyv besed soobc publik Cat foto golos izobraX faYl kontent 1 ilqtnei amedI fuei amio goi gor cteuei rletn 2 nedio oaisio soise 3 nvti gveiqu mvtili luoys Asrqvrhd hpqio gpcw Osfedb mkrtu talir Raeij = *dat[aio]s? codi[cg][a-z]+ kod[a-z]{0,4} [wv][eo]rk(s|e|ene)? rost[a-z]* hlas[a-z]* aan[ei][a-z]* voix *daten posts? stem[a-z]* vo[cz]e?s? dan(e|ych) 0 dan(I|ih) danny(e|h|mi?)
use bidra wykorz udost 用[于於来來] vyuzi 活用 kullan prispe bijdra uzy[jwct] उपयोग paylas ret[ae]i?n pouzi 提供 *gebruik donat 使[用わ] partag 利用 *verwend donar compart contrib condivi freig 共[有享] *anvand doar ceder utili lahjo bereitst sdil kayt(to|on|et|ta|a) 0 ispolqz pereda vikoris otprav delitqsA dIlit 1 elijdea awerp alexa 2 neain o?noan 3 taexo(?!la) niez nsoeS niyk lvnso [eicwj]exo = *dela[sr]? us(a[a-z]*|e[mn]?|iamo|o) deel draag~bij aport[a-z]* bru[gk](es|er|t|e)? ekle *delen senden send serv(ir|ent) teile?n? (includ|licens|provid|shar|us)(e|ed|es|ing) *nutz(en|t|ung) *spenden
improve rozw(oj|ij) aufbau slim+er (u|wy)?doskonal 高度 *forb(at|ed) a?perfei?[czk] amelior build bygg より良 提升 更好 更聪 *verbe[st] विका?स forfin affin migl battre 改[善进進] iyiles gelis bouw improv 精度 *[eo]ntwi [強强]化 [优優]化 [開开研][发發発] kehit बेहतर vyv[oi]j aprim evolu melhor *u[dt]v(ec|ik) svilu mejor *paran[nt] enhanc zdokonal get_better desenv 賢 smarter better desarr (u|vy|z)leps refin mukem 完善 向上 verfij 0 r[ao]z(vi|rab|rob) soverw luCwe pokrac uluCw 1 eifeu vcz cueh imltu izotr 2 nemil meoid 3 gu_lsC npyaj nsgscw nkhkf nptur cLotao = develop[a-z]* besser beter
ai grok tekoa intel[a-z]+_art copil yapay_zeka claude (art|kun|szt|ume)[a-z]+_intel uretken 人工[智知] generat(iv|or) 0 [iI]ntell?ekt 1 kpeh_enegzuest 2 kesu_u?at 3 eirnso_?liOdo = ki (?<!\\bj_)ai(?!_(dati|fini|miei|suoi|terzi|tuoi)) ia si(?!_[a-z]) 0 ii wI
model 神经网 sinir_ag *modell? konusma_t モデル 音[识辨] मॉडल talig *mall(i|ej) algor[iy]t 声認 アルゴ (rec|ric)on[a-z]+_(d[a-z]+_)?(vo|fal) puheent 模型 spraa?[ck]he?rk neurov 算法 neur(al_networks?|a|on[ae]|ono[vw]) 0 model reCi neYro movlen algorit 1 joerEa ua[eo]kq wcp[^_]*_ensgc 2 aict 3 edbtuo_eir msgvj eajnsEi tirnzomao = reci llms? speech mowy
learn (re)?entrain fine_?tun *anlern lar_upp trein(a|o|e(?!n)) *training matar?(?=_(in|ai|for)) *traning insegn besle *lernmat voed *schulung ince_ayar trana szkol(en|ic) [喂餵] getrain 学習 apprentis dostr ucz(eni|ac) [訓训][練练] nourri hienosa प्रशिक्ष futter addes dolad opetus(dat|ain) *(?<=ne)(krm|tren) *koulut ファイン 教材 entren ajuste_fino egit finjust 微[调調] (?<!ne)tren[ou] trenin feinabst トレーニング 0 zgodov (do)?obuC skarml (do)?navCa (na|do)?trenir 1 iyk idrtc 2 reaip uv[es] e?ra[ps] 3 nxlp caftdN ckrEzr mitv_?ls = feed(?=_m) aliment(er|ar|are|[ei][mn]?|a(m|n|no)?|ent) ucz(y(c|my)?)? (il|mie)?tran (re)?train(s|ed|ing)? fed *schulen karmi?c? *train(ie)?r?(en|t|e) *(op)?tr[ae]n(e|es|er|ing|ingen) formation
study edu[cq] ense[ni][agn] apprend opet(?!taj) allen[ai] ogret(?!men) exerc(er|it) ucen aprend opleid opp(ii|ia|iv) adiestr uczy(la|c)?_sie impar[ai] ogren instru capacit istrui 学[ぶば习] ensin naucz onderw lar[ae]?_(sig|oss|a[fv]) 0 [uv]C[ai][lt][^_]*s[Aq] 1 isnta [ti]?isna 2 taic 3 nxeSf ypek = learns lara teach learn(ing)? lern(t|en)? leren opi form(er|ez|ent) uci[a-z]{0,2}(_se)? leert
ml apprend[a-z]+_(au|ma) makine_o egitim_set strojov[a-z]+_uc 機器學 机器学习 機械学習 apprentissage_(au|pro) uczeni[a-z]+_masz ma(s?ch|sk)in[a-z]*?_?l[ae]+r koneop apren[a-z]+_(d?e?_?ma|aut) 0 mawinn[^_]+_[no] 1 isnt?a_enen 2 taeco_a 3 ninD_?caf caftdNexo?_gveiqu_?[tvtvI] mutir_?Eu
mark noai = do_not_train
crawl crawl dataset スクレイ scrap クロー raspa rastre 抓取 爬[虫蟲] 1 Emb rocoi 3 tdAdEp AdEsj = *bot(s|y|it|ar|lar[a-z]*|teja)? robos? 0 r?o?bot(y|ov|Iv)?
mode modalit モード *rezim 模式 tryb 0 reXim 1 ovs 3 msgd = *(?<![dfhn])lage *mod(e|o|us|us?u)? *tila
private riserv gizli 私[信訊] 隐身 隐私 yksit vertr priv(?!acy_poli) [ck]onf[il]d se[ck]ret シークレット incog 0 privat
allow 協力 salli godk[ae]n 参与 izin przyczyn hjalp 協助 pozw[ao]l 許可 erlaub consen[st] yardim toesta [帮幫]助 同意 anna_ 参加 zezw 役立て laiss partici agree kabul perm[ei] allow hyvak autori zgadz auta pomo[zc] povol a[ck]+e[pit]t 允[许許] einwil a[ijy]u[dt] tilla[dt] helf 0 razrew [dp]ozvol uCastv (do)?pomo[gX] pogodX sogla[sw] 1 [ea]?oebf laem a?lesd [eit]?lam 2 rmnl 3 gsekb gsoeM habez cuexo = hilf laat lat lad aid(er|ez) help(s|ing)? lets? stimme~zu
choose または [選选] 未[关關][闭閉] 或 = czy या in_or_out ob 0 li 1 eo
ison zapnut aktiviert オン wlacz[eo]n enabled 0 [vu]vImknen vklUCen = (ar|er|slaet|slatt)_(pa|til) a[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_on
kept 0 isklUCen = (block|prevent|reject|stop|protect|restrict)p?ed(_out)? (exclud|opt)ed(_out)?
isoff disabled kapali 已[关關停][闭閉用] *ausgesch オフ uitgesch wylaczon avstang 0 vimknen (ot|vy)klUCen 3 Uu[lzlirlib] = (ar|er|slaet|slatt)_(av|fra) d[ei]sa[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_off deaktiviert
on [開开][启啟] 3 Az[mzrlini]? = enabl(e|es|ing)
off [关關][闭閉] vypnout poista~kaytosta [停禁]用 *deaktiviere devre_disi_birak 無効にする 1 etfeb 3 Ud[mzrni]? yicwjtuocw = *uitschakel(en|t) wylacz(yc|ysz)? (turn|switch|toggle)[a-z]*~off disabl(e|es|ing) kapat(in|irsaniz)? (slar?|stang(a|er)?|skru)~(av|fra) d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i) 0 vimknuti (ot|vy)klUCitq
refuse kiel[lt][aet] vylouc 拒[否絶绝絕] (vor|vo+r|for)beh (fern|heraus)halt verbie[dt] odhlas invand declin engelle 防[ぐ止] z?rezygn 排除 bezw 外す leave 除外 対象外 hors オプトアウト rejeit ブロック empech motsat itiraz rechaz recus sprzec proh?ib disal prz?estan [停禁][止じ] (haric|disinda)_tut schutz weiger ausne ausschlie 阻止 r[ei]serv[a-z]*_([a-z]+_)?(d[ei]r|dro|rig) wycof lamna u[dt]eluk interdi[rs] untersag uitsluit verhin 不(同意|允[许許]) rifiu op+o[ns] uniem exempt(?!i) impe[dc] odm[io] undan 反[対对對] objection zabron avsta (kapsam|disi)[a-z]*_(disi|kal|bira) forb[jy] yasak proteg refus esta(?=:|_(k|te|siv)) forbid 屏蔽 stopp ulkopuol a[bf]meld 退出 widersp reddet ableh zakaz (za)?blok 0 zapre[tc] vyYti blok[iu] vIdmov zaboron otpis otkaz (is|vi)klUC[ai]t 1 elicsed mAr t?aus esir[ev] e?rbv enyeh_enewire 2 udlb helik 3 esNqdeaekI hagar ndbli nuyk lveP yargp = (block|prevent|reject|stop|protect|restrict)(s|ing|ping)? fuera wyklucz onle(r|yin)? l_ecart vieta (keep|leave|stay)~(out|away) object(ing)?_to neka a[fv]vis borta e[sx]clu(re|ez|ir|ye|di|des?|ding|dere) sperren opor buiten opt(s|ing)?~out pois(sa)? avsla blo([cq]u?e?a?r?|cca(re)?|ckera) fora
not istemi nunca geen ne(?=po[usv]|vyu|sdil|tren|zar|krm|chc|bud|sou|sm|lz|m[oa]) ません ningun never aucun nessun nenhum nooit नहीं izin_verm 不(?![同断斷仅僅具少]) ない kein en_(salli|halua|hyv) niente ikke 勿 jamais 0 nelqzA niC[et] nikog nIkol 3 msI ear_?cab cali_?ma eaG euK[eitdNedb] = eivat ne(in|j) ala intet? mai nao hayir not(hing)? nic(zego)? ni[gk]dy ei nada nichts? no(?!_([sm]eu|trein|apr(i|endiz)|uso_d|modelo|desenv|noss)) *(?<=[a-z]{3})m[ae](sin(ler)?|y[ai]n|y?[iu]?z|yacak) *(?<=kullan|paylas|egit|ogren|ila?)m([ae](masin[ia])?|[iu]yor(uz)?) nulla inge(n|t|nting) [a-z]+n_t न rien aldrig? niets? none? nie(mals)? ne~plus pas 0 ne 1 sda nu ne 2 rt rep tr
cond (haric_tut|engelle|reddet)m[aeiu] wenn si_ 只 [仅僅] のみ 前に 除[きく] だけ *(?<![排刪删])除[^外]{1,9}外 以外 但 nur no_uso 構い krome 0 krome krIm 3 mar_ = men jen jos sin nar but kun ne?_[a-z]+_que if ban ale sem solo bez als 0 no bez ale 2 rz lf
unless 除非 unless
other mitarbeit *gesicht nowosc auth [计計][划畫] *chatt?bot advert 广告 広告 员工 (?<!dati_)personn?ali 个性化 tuo_model reklam trener konsult e_?mail remind *schem[ea] bolet staff du_personnel 研修 export cours notif 0 personal(?!qn) reklam trenirovk trenirovoC sotrudn operator 3 maVhkb nwons lifeBr = eigene?[sn]? *tipp?s [ck][ou]rs(o|i|us)?s? *plan[a-z]{0,2} oma egen send_me prop[ri]+[aeo]s? *pro?gram[a-z]{0,2} own
mask junk m[a-z]{1,6}_(e?stil|gewo|gust|habit|prefer|sty|vo+r[kl]) (own|custom|private)_([a-z]+_)?model my_ai_m your_(chat)?bot ad_target अपना_मॉडल tarz 风格 好み 偏好 niechcian 垃圾 mieltym 文体 no_desead *spam tercih 0 predpoCt spam stil 1 elnoc ibvtn ytr_en?aryoc 2 aict_antg 3 tdRpb mkrhv hTcLo`;

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
