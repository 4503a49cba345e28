/** The words of `words.ts`, packed by `npm run words`: made, and not written. */
import type { Concept } from './words.ts';

/** For each alphabet beside the Latin one, the letters that a to z and A to Z stand for behind its number. */
const ALPHABETS = `абщдефгхиэклмнопьрстувш ызя ч є   і           ю  жй
مضبداقصءتخفسحلوكجرعينذشهغطظ   ز   ث
מזהדיםךגו ברחשתפ אנלןכ  קס
ᄀᆷ흐ᄋᄇ뎌ᅵᆯᅦᄌ망ᅢᄐᆫᅩ서ᅮᅪᅭᄎᆨᄏ ᇂᅨᄅ ᆭ ᆺ ᆹᅣᅴᆸ뇌 퓨ᅱ꿔`.split('\n');

/** One concept in a line: its name, its words that are read as beginnings of words, "=", and those that are read whole. */
const PACKED = `plain from l[aei]ngu wszystk aziend 接受 第三 entrepr third 企 tous technolog 希望 vse[cm]h 生成 collec purpo ediyor verzamel zbier unternehm antwo tutt लिए kaikille creat में creaz result compan respon recog 公司 foretag mant करने herkes empres everyone todos 0 sob[iI]ra wtuCn Ctoby vseh iskusstvenn kompan raspozn gener 1 snt 3 auI eTcnr eTcp tpotuo = dans para dass part(y|ies|ei|er|ij) all[aeo]? etta till vill such machen pour that voor dell[aeo]? being maken icin fran
with 用_?ai_?[改优優生调] avec pomoci za_pomoca 0 za_dopom 1 elijdea_envpeh_enegzuest_n = durch m[ei][td] com with ile con
mine मेर[ेीा] 自分の [我你您]们?的 ihre आपक[ेीा] お客様の [dm]ein (m|tw)o(j|ich) 0 vaw mogo mo[iIeEY] 1 *(?<=ei|gor|amioe)(p|pa|t) 3 Op_ = *(?<=j[ao]|[ei]st[ai])ni muj vas[ei](ch)? tuoi m(es|on) *(?<=l[ae]r|[iu]n)[iu](m|z)[a-z]{0,4} [ts]ue my m(e|y(ch|mi?)) *(?<=[a-z]{4}[aeo])(si|nne) mi[eo]i? [md]ina?e? [md]itt je your v(os|otre) mijn (minh|tu|su)as? (mi|tu|su)s? (me|te|se)us? 2 nt[eg]
our w[eo]rden nasz mog[ae] tenir iedereen nos[st] करें chc prod[ou] nuestr unser (quier|quer|vogl|souh|doiv|p[ou]e?[dst]) 0 hoCu naw moXet 1 ertd 3 msgv = want onze etre nase
this 0 jto[tg] 1 xve 3 ei_ = this deze diese[mnrs]? bu cet(te)? te(n|go|nto) est[ea]
data udaj inform keskust बातचीत kana[lv] 投稿 conver men?s+a[gj] feedback gespra?[ec] tie[td]o 音声 sohbet コンテンツ kayit チャンネル audio beitrag *gegevens *in[dn]?ho[lu] *unterhalt bild 会話 *tiedo prompt チャット intera[ck] 代码 iceri[gk] 写真 聊天 kuvi 内容 eingab inhalt veri dados (dat[aios]+|dados|donnees)_pe[rs]s?[a-z]+ konver(?!t) te[kx]s?t डेटा inlagg コード *nachricht メッセージ bericht ファイル tresc zdjec public enreg 入力 file code upload fot[eo]k [ck]orpus recording czat 作品 do[ck]um (ph|f)ot(o|k) samtal drawing chat 声 rozmow 录音 数据 録音 文档 plik donnees video obsah 照片 声音 文件 sisal[tl]o output データ conte[nu] *aufnahme imag 帖 对话 zeichn correc person[a-z]*_(dat|info|gegev) ausgab inputs? 0 zapis besed foto golos otzyv kontent soobc publik faYl izobraX Cat 1 ilqtnei ankei amedI fuei amio gor cteuei rletn goi 2 nemio oaisio oivu soise 3 Asrqkryd Oszedb mvrtu gkeiqu Rneij tnlir mktili luofs akti ypqio gpcw = *dat[aio]s? aan[ei][a-z]* vo[cz]e?s? *daten posts? stem[a-z]* voix codi[cg][a-z]+ kod[a-z]{0,4} [wv][eo]rk(s|e|ene)? hlas[a-z]* rost[a-z]* dan(e|ych) 0 dan(I|ih) danny(e|h|mi?)
use kullan bidra ret[ae]i?n bijdra wykorz udost contrib pouzi 提供 用[于於来來] vyuzi 活用 *gebruik donat 使[用わ] 利用 *verwend donar utili lahjo compart condivi freig 共[有享] *anvand doar uzy[jwct] उपयोग bereitst partag paylas ceder sdil prispe kayt(to|on|et|ta|a) 0 vikoris delitqsA otprav pereda ispolqz dIlit 1 elijdea awerp alexa 2 neain o?noan 3 asoeS tnexo(?!ln) aieh aifv lkaso [eicwj]exo = *dela[sr]? bru[gk](es|er|t|e)? aport[a-z]* deel draag~bij ekle *delen senden send serv(ir|ent) teile?n? (includ|licens|provid|shar|us)(e|ed|es|ing) *nutz(en|t|ung) *spenden us(a[a-z]*|e[mn]?|iamo|o)
improve rozw(oj|ij) build aufbau slim+er (u|wy)?doskonal 高度 *forb(at|ed) a?perfei?[czk] amelior bygg より良 提升 *verbe[st] विका?स forfin affin migl gelis bouw iyiles [強强]化 battre 改[善进進] vyv[oi]j aprim improv 精度 *[eo]ntwi kehit बेहतर 更好 更聪 verfij evolu melhor *u[dt]v(ec|ik) svilu mejor *paran[nt] enhanc zdokonal get_better desenv 賢 smarter better desarr (u|vy|z)leps 完善 [优優]化 [開开研][发發発] 向上 refin mukem 0 soverw luCwe uluCw r[ao]z(vi|rab|rob) pokrac 1 eifeu bcz izotr cueh imltu 2 nepil peoim 3 asgscw avyvz gu_lsC apfnj aptur cLotno = develop[a-z]* besser beter
ai grok yapay_zeka tekoa uretken intel[a-z]+_art copil claude (art|kun|szt|ume)[a-z]+_intel 人工[智知] generat(iv|or) 0 [iI]ntell?ekt 1 vpeh_enegzuest 2 kesc_c?at 3 eiraso_?liOdo = (?<!\\bj_)ai(?!_(dati|fini|miei|suoi|terzi|tuoi)) ia ki si(?!_[a-z]) 0 wI ii
model मॉडल (rec|ric)on[a-z]+_(d[a-z]+_)?(vo|fal) neurov 神经网 puheent sinir_ag *mall(i|ej) algor[iy]t 声認 模型 算法 *modell? spraa?[ck]he?rk talig アルゴ 音[识辨] konusma_t モデル neur(al_networks?|a|on[ae]|ono[vw]) 0 model reCi neYro movlen algorit 1 joerEa ua[eo]vq wcp[^_]*_ensgc 2 aidt 3 msgkj enjasEi edbtuo_eir tirahomno = llms? speech mowy reci
learn hienosa प्रशिक्ष nourri (re)?entrain fine_?tun lar_upp [訓训][練练] trein(a|o|e(?!n)) *training matar?(?=_(in|ai|for)) *traning insegn *schulung ince_ayar trana egit besle *lernmat voed szkol(en|ic) finjust 学習 apprentis dostr ucz(eni|ac) futter addes dolad ajuste_fino *anlern [喂餵] getrain opetus(dat|ain) *(?<=ne)(krm|tren) *koulut ファイン 教材 entren 微[调調] (?<!ne)tren[ou] trenin feinabst トレーニング 0 skarml (do)?navCa zgodov (do)?obuC (na|do)?trenir 1 iyv idrtc 2 cb[es] e?ra[us] reaiu 3 axlp cvrEhr cnztdN mitk_?ls = karmi?c? (re)?train(s|ed|ing)? (il|mie)?tran *schulen formation aliment(er|ar|are|[ei][mn]?|a(m|n|no)?|ent) ucz(y(c|my)?)? *train(ie)?r?(en|t|e) *(op)?tr[ae]n(e|es|er|ing|ingen) feed(?=_m) fed
study instru 育て 鍛え istrui apprend opet(?!taj) allen[ai] ogret(?!men) exerc(er|it) ucen aprend opleid opp(ii|ia|iv) adiestr uczy(la|c)?_sie edu[cq] ense[ni][agn] impar[ai] ogren capacit 学[ぶば习] ensin naucz onderw lar[ae]?_(sig|oss|a[fv]) 0 [uv]C[ai][lt][^_]*s[Aq] 1 isnta [ti]?isna 2 taid 3 axeSz fpev = opi teach learns lara learn(ing)? lern(t|en)? leren form(er|ez|ent) uci[a-z]{0,2}(_se)? leert
ml egitim_set 机器学习 機器學 apren[a-z]+_(d?e?_?ma|aut) uczeni[a-z]+_masz ma(s?ch|sk)in[a-z]*?_?l[ae]+r koneop apprend[a-z]+_(au|ma) makine_o strojov[a-z]+_uc 機械学習 apprentissage_(au|pro) 0 mawinn[^_]+_[no] 1 isnt?a_enen 2 taedo_a 3 aiaD_?cnz cnztdNexo?_gkeiqu_?[tktkI] mutir_?Eu
mark noai = do_not_train
crawl crawl dataset スクレイ scrap クロー raspa rastre 抓取 爬[虫蟲] 1 Emk rocoi 3 AdEsj tdAdEp = *bot(s|y|it|ar|lar[a-z]*|teja)? robos? 0 r?o?bot(y|ov|Iv)?
mode tryb modalit モード *rezim 模式 0 reXim 1 obs 3 msgd = *(?<![dfhn])lage *mod(e|o|us|us?u)? *tila
private yksit vertr 隐身 riserv gizli 隐私 私[信訊] [ck]onf[il]d se[ck]ret シークレット incog priv(?!acy_poli) 0 privat
allow 協力 協助 agree hyvak consen[st] pozw[ao]l pomo[zc] povol a[jy]ud autori allow 允[许許] 同意 erlaub laiss partici zgadz izin 参与 許可 godk[ae]n kabul zezw 役立て salli einwil przyczyn toesta [帮幫]助 anna_ 参加 perm[ei] tilla[dt] a[ck]+e[pit]t 0 [dp]ozvol razrew sogla[sw] pogodX uCastv (do)?pomo[gX] 1 [eit]?lam [ea]?oekf laem alesd 2 rpnl 3 ynbeh gsoeM gsevb cuexo = lat help(s|ing)? lets? stimme~zu aid(er|ez) laat hilf lad
choose 未[关關][闭閉] 或 [選选] または = ob czy या in_or_out 0 li 1 eo
ison zapnut aktiviert オン enabled wlacz[eo]n 0 [vu]vImknen vklUCen = (ar|er|slaet|slatt)_(pa|til) a[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_on
kept 0 isklUCen = (block|prevent|reject|stop|protect|restrict)p?ed(_out)? (exclud|opt)ed(_out)?
isoff disabled wylaczon avstang uitgesch オフ *ausgesch 已[关關停][闭閉用] kapali 0 vimknen (ot|vy)klUCen 3 Uu[lhlirlib] = (ar|er|slaet|slatt)_(av|fra) d[ei]sa[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_off deaktiviert
on [開开][启啟] 3 Ah[mhrliai]? = enabl(e|es|ing)
off [关關][闭閉] vypnout poista~kaytosta [停禁]用 *deaktiviere 無効にする devre_disi_birak 1 etfek 3 Ud[mhrai]? ficwjtuocw = *uitschakel(en|t) kapat(in|irsaniz)? (turn|switch|toggle)[a-z]*~off disabl(e|es|ing) wylacz(yc|ysz)? (slar?|stang(a|er)?|skru)~(av|fra) d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i) 0 vimknuti (ot|vy)klUCitq
refuse kiel[lt][aet] vylouc 拒[否絶绝絕] hors ulkopuol a[bf]meld 退出 (fern|heraus)halt verbie[dt] odhlas refus engelle 防[ぐ止] odm[io] z?rezygn 排除 invand declin オプトアウト schutz undan 反[対对對] stopp rejeit ブロック ableh leave (za)?blok proteg impe[dc] empech motsat disal (haric|disinda)_tut (vor|vo+r|for)beh 屏蔽 itiraz rechaz recus prz?estan weiger ausne ausschlie 阻止 forbid wycof lamna interdi[rs] untersag uitsluit verhin 不(同意|允[许許]) op+o[ns] uniem widersp objection zabron avsta (kapsam|disi)[a-z]*_(disi|kal|bira) forb[jy] 除外 対象外 reddet [停禁][止じ] sprzec proh?ib bezw 外す rifiu u[dt]eluk yasak zakaz r[ei]serv[a-z]*_([a-z]+_)?(d[ei]r|dro|rig) esta(?=:|_(k|te|siv)) exempt(?!i) 0 vIdmov otkaz blok[iu] otpis zaboron zapre[tc] vyYti (is|vi)klUC[ai]t 1 elicsed mAr esir[eb] e?rkb t?aus enyeh_enewire 2 cmlh zelik 3 yngnr aufv lkeP esNqdenevI fnrgp adbli = (block|prevent|reject|stop|protect|restrict)(s|ing|ping)? neka e[sx]clu(re|ez|ir|ye|di|des?|ding|dere) fuera wyklucz onle(r|yin)? vieta (keep|leave|stay)~(out|away) object(ing)?_to blo([cq]u?e?a?r?|cca(re)?|ckera) fora l_ecart a[fv]vis borta sperren opor buiten opt(s|ing)?~out pois(sa)? avsla
not istemi nunca geen ne(?=po[usv]|vyu|sdil|tren|zar|krm|chc|bud|sou|sm|lz|m[oa]) ません ningun nenhum 勿 nessun never aucun nooit नहीं izin_verm kein 不(?![同断斷仅僅具少]) ない niente ikke jamais en_(salli|halua|hyv) 0 nelqzA nIkol niC[et] nikog 3 msI cnli_?mn enG enr_?cnb euK[eitdNedb] = eivat rien ne(in|j) ala hayir not(hing)? niets? none? nichts? no(?!_([sm]eu|trein|apr(i|endiz)|uso_d|modelo|desenv|noss)) *(?<=[a-z]{3})m[ae](sin(ler)?|y[ai]n|y?[iu]?z|yacak) *(?<=kullan|paylas|egit|ogren|ila?)m([ae](masin[ia])?|[iu]yor(uz)?) aldrig? [a-z]+n_t न ei mai inge(n|t|nting) pas nao ne~plus nada nie(mals)? ni[gk]dy intet? nic(zego)? nulla 0 ne 1 ne sda nu 2 rt tr reu
cond si_ 只 (haric_tut|engelle|reddet)m[aeiu] 構い nur [仅僅] のみ 前に 除[きく] だけ *(?<![排刪删])除[^外]{1,9}外 以外 但 no_uso wenn krome 0 krome krIm 3 mnr_ = als ban solo jos kun jen sem ale bez nar men ne?_[a-z]+_que sin if but 0 ale bez no 2 rf ly
unless 除非 unless
other notif bolet staff [计計][划畫] *chatt?bot advert 广告 広告 员工 nowosc export 研修 *schem[ea] e_?mail *gesicht tuo_model reklam trener konsult cours du_personnel remind auth mitarbeit (?<!dati_)personali 0 personal(?!qn) reklam trenirovoC trenirovk operator sotrudn 3 awoas lizeVr = eigene?[sn]? *tipp?s [ck][ou]rs(o|i|us)?s? *plan[a-z]{0,2} oma egen send_me prop[ri]+[aeo]s? *pro?gram[a-z]{0,2} own
mask my_ai_m your_(chat)?bot ad_target अपना_मॉडल (own|custom|private)_([a-z]+_)?model 垃圾 文体 niechcian 好み 偏好 junk *spam tarz 风格 no_desead tercih mieltym m[a-z]{1,6}_(e?stil|gewo|gust|habit|prefer|sty|vo+r[kl]) 0 spam stil predpoCt 1 elnoc ikbtn ytr_en?aryoc 2 aidt_antg 3 mvryk yTcLo tdRpb`;

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
