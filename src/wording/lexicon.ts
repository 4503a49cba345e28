/** The words of `words.ts`, packed by `npm run words`: made, and not written. */
import type { Concept } from './words.ts';

/** For each alphabet beside the Latin one, the letters that a to z and A to Z stand for behind its number. */
const ALPHABETS = `абщдефгхиэклмнопьрстувш ызя ч є   і           ю  жй
مضبداقصءتخفسحلوكجرعينذشهغطظ   ز   ث
מזהדיםךגו ברחשתפ אנלןכ  קס
ᄀᆷ흐ᄋᄇ뎌ᅵᆯᅦᄌ망ᅢᄐᆫᅩ서ᅮᅪᅭᄎᆨᄏ ᇂᅨᄅ ᆭ ᆺ ᆹᅣᅴᆸ뇌 퓨ᅱ꿔`.split('\n');

/** One concept in a line: its name, its words that are read as beginnings of words, "=", and those that are read whole. */
const PACKED = `plain from zbier l[aei]ngu unternehm 第三 tous verzamel 接受 third 企 ediyor vse[cm]h 生成 entrepr collec purpo tutt लिए technolog 希望 aziend antwo kaikille creat में creaz result compan respon recog 公司 foretag mant करने herkes empres everyone wszystk todos 0 vseh gener wtuCn kompan raspozn Ctoby sob[iI]ra iskusstvenn 1 snt 3 eTcnr eTcp auI tpotuo = that voor etta para icin dell[aeo]? dass part(y|ies|ei|er|ij) all[aeo]? dans fran pour till vill being maken
with 用_?ai_?[改优優生调] avec pomoci za_pomoca 0 za_dopom 1 elijdea_envpeh_enegzuest_n = with durch m[ei][td] com ile con
mine मेर[ेीा] ihre आपक[ेीा] お客様の [我你您]们?的 自分の [dm]ein (m|tw)o(j|ich) 0 vaw mogo mo[iIeEY] 1 *(?<=ei|gor|amioe)(p|pa|t) 3 Op_ = *(?<=j[ao]|[ei]st[ai])ni your tuoi [ts]ue muj m(e|y(ch|mi?)) *(?<=[a-z]{4}[aeo])(si|nne) mi[eo]i? je my m(es|on) *(?<=l[ae]r|[iu]n)[iu](m|z)[a-z]{0,4} vas[ei](ch)? [md]ina?e? [md]itt v(os|otre) mijn (minh|tu|su)as? (mi|tu|su)s? (me|te|se)us? 2 nt[eg]
our (quier|quer|vogl|souh|doiv|p[ou]e?[dst]) tenir iedereen nos[st] करें chc prod[ou] nuestr unser w[eo]rden nasz mog[ae] 0 hoCu naw moXet 1 ertd 3 msgv = want onze etre nase
this 0 jto[tg] 1 xve 3 ei_ = bu te(n|go|nto) diese[mnrs]? deze this cet(te)? est[ea]
data file code 投稿 conver men?s+a[gj] enreg 入力 *gegevens feedback gespra?[ec] tie[td]o kayit チャンネル audio 音声 sohbet コンテンツ keskust बातचीत 聊天 kana[lv] prompt チャット inform beitrag *in[dn]?ho[lu] *unterhalt *tiedo iceri[gk] udaj eingab inhalt veri bild 会話 dados (dat[aios]+|dados|donnees)_pe[rs]s?[a-z]+ konver(?!t) te[kx]s?t डेटा inlagg コード *nachricht メッセージ bericht ファイル tresc zdjec public fot[eo]k [ck]orpus do[ck]um (ph|f)ot(o|k) 照片 recording czat 作品 内容 upload drawing chat 声 rozmow 录音 数据 plik donnees 録音 文档 声音 文件 video obsah sisal[tl]o kuvi intera[ck] samtal 写真 代码 output データ conte[nu] *aufnahme imag 帖 对话 zeichn person[a-z]*_(dat|info|gegev) ausgab inputs? correc 0 zapis otzyv izobraX foto golos soobc publik faYl kontent besed Cat 1 ilqtnei ankei cteuei amedI rletn gor fuei amio goi 2 nemio oaisio oivu soise 3 Asrqkryd Oszedb Rneij akti ypqio gkeiqu mvrtu tnlir mktili luofs gpcw = *dat[aio]s? codi[cg][a-z]+ kod[a-z]{0,4} [wv][eo]rk(s|e|ene)? rost[a-z]* aan[ei][a-z]* vo[cz]e?s? *daten posts? stem[a-z]* hlas[a-z]* voix dan(e|ych) 0 dan(I|ih) danny(e|h|mi?)
use kullan prispe bijdra bidra wykorz udost contrib pouzi 提供 用[于於来來] vyuzi 活用 *gebruik donat 使[用わ] 利用 *verwend donar utili lahjo compart condivi freig 共[有享] *anvand doar uzy[jwct] उपयोग sdil paylas partag bereitst ceder ret[ae]i?n kayt(to|on|et|ta|a) 0 vikoris otprav pereda ispolqz delitqsA dIlit 1 elijdea awerp alexa 2 neain o?noan 3 asoeS aifv lkaso tnexo(?!ln) aieh [eicwj]exo = *dela[sr]? us(a[a-z]*|e[mn]?|iamo|o) deel draag~bij aport[a-z]* bru[gk](es|er|t|e)? ekle *delen senden send serv(ir|ent) teile?n? (includ|licens|provid|shar|us)(e|ed|es|ing) *nutz(en|t|ung) *spenden
improve rozw(oj|ij) aufbau slim+er (u|wy)?doskonal 高度 *forb(at|ed) a?perfei?[czk] amelior build bygg より良 iyiles kehit बेहतर 提升 更好 更聪 *verbe[st] विका?स forfin affin migl gelis bouw improv 精度 *[eo]ntwi [強强]化 [优優]化 [開开研][发發発] battre 改[善进進] vyv[oi]j aprim evolu melhor *u[dt]v(ec|ik) svilu mejor *paran[nt] enhanc zdokonal get_better desenv 賢 smarter better desarr (u|vy|z)leps verfij refin mukem 完善 向上 0 r[ao]z(vi|rab|rob) pokrac soverw luCwe uluCw 1 imltu cueh bcz izotr eifeu 2 nepil peoim 3 asgscw apfnj aptur gu_lsC avyvz cLotno = develop[a-z]* besser beter
ai uretken intel[a-z]+_art copil tekoa grok claude (art|kun|szt|ume)[a-z]+_intel yapay_zeka 人工[智知] generat(iv|or) 0 [iI]ntell?ekt 1 vpeh_enegzuest 2 kesc_c?at 3 eiraso_?liOdo = (?<!\\bj_)ai(?!_(dati|fini|miei|suoi|terzi|tuoi)) ia ki si(?!_[a-z]) 0 wI ii
model sinir_ag *modell? (rec|ric)on[a-z]+_(d[a-z]+_)?(vo|fal) puheent मॉडल talig *mall(i|ej) 音[识辨] アルゴ konusma_t モデル 模型 algor[iy]t 声認 spraa?[ck]he?rk neurov 神经网 算法 neur(al_networks?|a|on[ae]|ono[vw]) 0 model reCi neYro movlen algorit 1 ua[eo]vq joerEa wcp[^_]*_ensgc 2 aidt 3 msgkj enjasEi edbtuo_eir tirahomno = reci speech mowy llms?
learn voed lar_upp [訓训][練练] hienosa प्रशिक्ष *anlern nourri (re)?entrain fine_?tun trein(a|o|e(?!n)) *training matar?(?=_(in|ai|for)) *traning insegn *schulung ince_ayar trana egit szkol(en|ic) [喂餵] getrain finjust 学習 apprentis dostr ucz(eni|ac) futter addes dolad opetus(dat|ain) *(?<=ne)(krm|tren) *koulut besle *lernmat ajuste_fino ファイン 教材 entren 微[调調] (?<!ne)tren[ou] trenin feinabst トレーニング 0 zgodov (do)?navCa skarml (do)?obuC (na|do)?trenir 1 iyv idrtc 2 cb[es] e?ra[us] reaiu 3 axlp cnztdN cvrEhr mitk_?ls = karmi?c? (re)?train(s|ed|ing)? (il|mie)?tran *schulen aliment(er|ar|are|[ei][mn]?|a(m|n|no)?|ent) ucz(y(c|my)?)? *train(ie)?r?(en|t|e) feed(?=_m) *(op)?tr[ae]n(e|es|er|ing|ingen) formation fed
study edu[cq] ense[ni][agn] apprend opet(?!taj) allen[ai] ogret(?!men) exerc(er|it) ucen aprend opleid opp(ii|ia|iv) adiestr uczy(la|c)?_sie istrui impar[ai] ogren instru 鍛え capacit 学[ぶば习] ensin naucz onderw lar[ae]?_(sig|oss|a[fv]) 0 [uv]C[ai][lt][^_]*s[Aq] 1 isnta [ti]?isna 2 taid 3 axeSz fpev = learns lara teach learn(ing)? lern(t|en)? leren opi form(er|ez|ent) uci[a-z]{0,2}(_se)? leert
ml apprend[a-z]+_(au|ma) 机器学习 makine_o egitim_set strojov[a-z]+_uc 機器學 機械学習 apprentissage_(au|pro) uczeni[a-z]+_masz ma(s?ch|sk)in[a-z]*?_?l[ae]+r koneop apren[a-z]+_(d?e?_?ma|aut) 0 mawinn[^_]+_[no] 1 isnt?a_enen 2 taedo_a 3 aiaD_?cnz cnztdNexo?_gkeiqu_?[tktkI] mutir_?Eu
mark noai = do_not_train
crawl crawl scrap dataset スクレイ クロー raspa rastre 抓取 爬[虫蟲] 1 Emk rocoi 3 AdEsj tdAdEp = *bot(s|y|it|ar|lar[a-z]*|teja)? robos? 0 r?o?bot(y|ov|Iv)?
mode modalit モード *rezim 模式 tryb 0 reXim 1 obs 3 msgd = *(?<![dfhn])lage *mod(e|o|us|us?u)? *tila
private gizli yksit vertr 隐身 riserv 隐私 私[信訊] [ck]onf[il]d se[ck]ret シークレット incog priv(?!acy_poli) 0 privat
allow allow 協助 協力 zezw 役立て agree consen[st] salli laiss partici zgadz izin przyczyn auta yardim autori erlaub povol a[ck]+e[pit]t 允[许許] kabul godk[ae]n 参与 anna_ 参加 pozw[ao]l hjalp perm[ei] pomo[zc] toesta [帮幫]助 同意 許可 einwil a[ijy]u[dt] hyvak tilla[dt] helf 0 razrew uCastv (do)?pomo[gX] pogodX [dp]ozvol sogla[sw] 1 laem [eit]?lam [ea]?oekf a?lesd 2 rpnl 3 ynbeh gsevb gsoeM cuexo = lat help(s|ing)? lets? stimme~zu aid(er|ez) laat hilf lad
choose 未[关關][闭閉] または 或 [選选] = czy या in_or_out ob 0 li 1 eo
ison zapnut オン enabled wlacz[eo]n aktiviert 0 [vu]vImknen vklUCen = (ar|er|slaet|slatt)_(pa|til) a[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_on
kept 0 isklUCen = (block|prevent|reject|stop|protect|restrict)p?ed(_out)? (exclud|opt)ed(_out)?
isoff disabled wylaczon avstang uitgesch オフ *ausgesch 已[关關停][闭閉用] kapali 0 vimknen (ot|vy)klUCen 3 Uu[lhlirlib] = (ar|er|slaet|slatt)_(av|fra) d[ei]sa[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_off deaktiviert
on [開开][启啟] 3 Ah[mhrliai]? = enabl(e|es|ing)
off [关關][闭閉] vypnout poista~kaytosta [停禁]用 *deaktiviere 無効にする devre_disi_birak 1 etfek 3 Ud[mhrai]? ficwjtuocw = *uitschakel(en|t) kapat(in|irsaniz)? (turn|switch|toggle)[a-z]*~off disabl(e|es|ing) wylacz(yc|ysz)? (slar?|stang(a|er)?|skru)~(av|fra) d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i) 0 vimknuti (ot|vy)klUCitq
refuse kiel[lt][aet] vylouc 拒[否絶绝絕] (vor|vo+r|for)beh (fern|heraus)halt verbie[dt] odhlas invand declin engelle 防[ぐ止] z?rezygn 排除 bezw 外す sprzec proh?ib disal hors オプトアウト rejeit ブロック empech motsat itiraz rechaz recus prz?estan [停禁][止じ] ableh leave (haric|disinda)_tut schutz weiger ausne ausschlie 阻止 r[ei]serv[a-z]*_([a-z]+_)?(d[ei]r|dro|rig) wycof lamna interdi[rs] untersag uitsluit verhin 不(同意|允[许許]) rifiu op+o[ns] undan 反[対对對] uniem exempt(?!i) impe[dc] odm[io] objection zabron avsta (kapsam|disi)[a-z]*_(disi|kal|bira) forb[jy] reddet proteg refus 除外 対象外 esta(?=:|_(k|te|siv)) forbid 屏蔽 stopp u[dt]eluk yasak ulkopuol a[bf]meld 退出 widersp zakaz (za)?blok 0 vIdmov vyYti blok[iu] zaboron zapre[tc] otpis otkaz (is|vi)klUC[ai]t 1 elicsed esir[eb] e?rkb enyeh_enewire mAr t?aus 2 cmlh zelik 3 yngnr aufv lkeP adbli fnrgp esNqdenevI = (block|prevent|reject|stop|protect|restrict)(s|ing|ping)? neka e[sx]clu(re|ez|ir|ye|di|des?|ding|dere) fuera wyklucz onle(r|yin)? vieta (keep|leave|stay)~(out|away) object(ing)?_to l_ecart a[fv]vis borta sperren opor buiten opt(s|ing)?~out pois(sa)? avsla blo([cq]u?e?a?r?|cca(re)?|ckera) fora
not istemi nunca geen ne(?=po[usv]|vyu|sdil|tren|zar|krm|chc|bud|sou|sm|lz|m[oa]) ません ningun never aucun nessun nenhum nooit नहीं izin_verm 不(?![同断斷仅僅具少]) ない kein en_(salli|halua|hyv) ikke 勿 niente jamais 0 nelqzA nIkol niC[et] nikog 3 msI cnli_?mn enr_?cnb enG euK[eitdNedb] = eivat mai nao rien ne(in|j) ala intet? hayir not(hing)? ni[gk]dy ei nic(zego)? nie(mals)? nada nichts? no(?!_([sm]eu|trein|apr(i|endiz)|uso_d|modelo|desenv|noss)) *(?<=[a-z]{3})m[ae](sin(ler)?|y[ai]n|y?[iu]?z|yacak) *(?<=kullan|paylas|egit|ogren|ila?)m([ae](masin[ia])?|[iu]yor(uz)?) nulla inge(n|t|nting) [a-z]+n_t न aldrig? niets? none? ne~plus pas 0 ne 1 ne sda nu 2 reu rt tr
cond (haric_tut|engelle|reddet)m[aeiu] [仅僅] のみ 前に 除[きく] だけ wenn si_ 只 *(?<![排刪删])除[^外]{1,9}外 以外 但 nur no_uso 構い krome 0 krome krIm 3 mnr_ = but sem kun ne?_[a-z]+_que ale bez if ban als sin nar men jen jos solo 0 no ale bez 2 rf ly
unless 除非 unless
other 研修 auth mitarbeit notif bolet staff [计計][划畫] *chatt?bot advert 广告 広告 员工 export e_?mail *gesicht tuo_model reklam trener konsult cours nowosc du_personnel remind *schem[ea] (?<!dati_)personali 0 sotrudn operator personal(?!qn) reklam trenirovoC trenirovk 3 lizeVr awoas = eigene?[sn]? *tipp?s [ck][ou]rs(o|i|us)?s? *plan[a-z]{0,2} oma egen send_me prop[ri]+[aeo]s? *pro?gram[a-z]{0,2} own
mask my_ai_m your_(chat)?bot ad_target अपना_मॉडल (own|custom|private)_([a-z]+_)?model tercih mieltym junk 文体 niechcian 垃圾 tarz no_desead *spam 风格 好み 偏好 m[a-z]{1,6}_(e?stil|gewo|gust|habit|prefer|sty|vo+r[kl]) 0 spam stil predpoCt 1 elnoc ikbtn ytr_en?aryoc 2 aidt_antg 3 mvryk yTcLo tdRpb`;

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
