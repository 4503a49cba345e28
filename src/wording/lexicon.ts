/** The words of `words.ts`, packed by `npm run words`: made, and not written. */
import type { Concept } from './words.ts';

/** For each alphabet beside the Latin one, the letters that a to z and A to Z stand for behind its number. */
const ALPHABETS = `абщдефгхиэклмнопьрстувш ызя ч є   і           ю  жй
مفبداقصءتخذسحلوكجرعينضشهغطظ   ز   ث
מגדחיקךסו ברפשתן אנלהז   ם
ᅡᆷ흐ᄋᆨᄃ칠ᅮᄌᄆᄀᆼᅢᄐᆫᅩ서ᅦᅪᅭ벼퀗ᅨᄅ ᆭ ᆺ ᆹᅣᅴᆸ뇌 퓨ᅱᄁᆽ`.split('\n');

/** One concept in a line: its name, its words that are read as beginnings of words, "=", and those that are read whole. */
const PACKED = `plain from everyone 第三 l[aei]ngu tous ediyor empres kaikille collec purpo vse[cm]h 生成 entrepr respon 接受 technolog 希望 creat verzamel wszystk aziend creaz recog 公司 foretag mant करने tutt में result लिए zbier compan unternehm antwo todos third 企 herkes 0 raspozn Ctoby kompan wtuCn iskusstvenn sob[iI]ra vseh gener 1 snt 3 eTcar nuI eTcp tpotuo = fran vill para voor etta icin dass part(y|ies|ei|er|ij) all[aeo]? dell[aeo]? dans that being maken till pour
with 用_?ai_?[改优優生调] pomoci za_pomoca avec 0 za_dopom 1 elijdea_enkpeh_enegzuest_n = with ile con durch m[ei][td] com
mine मेर[ेीा] ihre आपक[ेीा] お客様の [我你您]们?的 自分の [dm]ein (m|tw)o(j|ich) 0 vaw mogo mo[iIeEY] 1 *(?<=ei|gor|amioe)(p|pa|t) 3 Op_ = muj vas[ei](ch)? tuoi (mi|tu|su)s? (minh|tu|su)as? my your [ts]ue v(os|otre) *(?<=l[ae]r|[iu]n)[iu](m|z)[a-z]{0,4} [md]ina?e? (me|te|se)us? m(e|y(ch|mi?)) *(?<=[a-z]{4}[aeo])(si|nne) mijn [md]itt mi[eo]i? m(es|on) *(?<=j[ao]|[ei]st[ai])ni je 2 nt[eg]
our unser chc (quier|quer|vogl|souh|doiv|p[ou]e?[dst]) tenir mog[ae] prod[ou] nos[st] करें iedereen nasz w[eo]rden nuestr 0 hoCu naw moXet 1 ertd 3 msgk = want onze etre nase
this 0 jto[tg] 1 xke 3 ei_ = diese[mnrs]? deze est[ea] cet(te)? te(n|go|nto) this bu
data gespra?[ec] tie[td]o kayit チャンネル audio bericht ファイル 照片 zeichn sohbet コンテンツ 聊天 kana[lv] udaj file code conte[nu] *aufnahme feedback men?s+a[gj] prompt チャット inform (ph|f)ot(o|k) beitrag *in[dn]?ho[lu] *unterhalt eingab inhalt veri bild 会話 dados 投稿 conver (dat[aios]+|dados|donnees)_pe[rs]s?[a-z]+ konver(?!t) te[kx]s?t imag 帖 对话 [ck]orpus inlagg コード *nachricht メッセージ plik donnees fot[eo]k do[ck]um 代码 录音 数据 intera[ck] samtal drawing 声 録音 文档 声音 文件 写真 iceri[gk] sisal[tl]o kuvi video obsah upload tresc zdjec public 音声 keskust output データ chat *tiedo rozmow 内容 person[a-z]*_(dat|info|gegev) ausgab inputs? enreg 入力 *gegevens recording czat 作品 correc 0 zapis otzyv faYl izobraX soobc publik kontent besed golos foto Cat 1 rletn fuei amio gor goi cteuei ilqtnei amedI 2 nedio oaisio soise 3 Asrqvrhd nvti mvtili luoys hpqio gveiqu Raeij Osfedb talir mkrtu gpcw = *dat[aio]s? codi[cg][a-z]+ kod[a-z]{0,4} [wv][eo]rk(s|e|ene)? rost[a-z]* hlas[a-z]* aan[ei][a-z]* voix *daten posts? stem[a-z]* vo[cz]e?s? dan(e|ych) 0 dan(I|ih) danny(e|h|mi?)
use bidra kullan 用[于於来來] prispe bijdra wykorz udost uzy[jwct] उपयोग vyuzi 活用 ret[ae]i?n pouzi 提供 *gebruik donat 使[用わ] paylas partag 利用 *verwend donar compart contrib condivi freig 共[有享] *anvand doar ceder utili lahjo bereitst sdil kayt(to|on|et|ta|a) 0 vikoris pereda delitqsA otprav ispolqz dIlit 1 elijdea awerp alexa 2 neain o?noan 3 nsoeS [eicwj]exo niyk lvnso niez taexo(?!la) = *dela[sr]? us(a[a-z]*|e[mn]?|iamo|o) deel draag~bij aport[a-z]* send bru[gk](es|er|t|e)? ekle *delen senden serv(ir|ent) teile?n? (includ|licens|provid|shar|us)(e|ed|es|ing) *nutz(en|t|ung) *spenden
improve rozw(oj|ij) aufbau slim+er (u|wy)?doskonal 高度 *forb(at|ed) improv a?perfei?[czk] amelior build bygg より良 *verbe[st] विका?स forfin affin migl battre 改[善进進] 提升 iyiles gelis bouw 精度 *[eo]ntwi [強强]化 [优優]化 [開开研][发發発] kehit बेहतर 更好 更聪 vyv[oi]j aprim evolu melhor *u[dt]v(ec|ik) svilu mejor *paran[nt] enhanc zdokonal get_better desenv 賢 smarter better desarr (u|vy|z)leps refin mukem 完善 向上 verfij 0 r[ao]z(vi|rab|rob) pokrac soverw luCwe uluCw 1 eifeu imltu vcz cueh izotr 2 nemil meoid 3 gu_lsC nptur cLotao npyaj nkhkf nsgscw = besser beter develop[a-z]*
ai intel[a-z]+_art claude copil yapay_zeka grok (art|kun|szt|ume)[a-z]+_intel uretken tekoa 人工[智知] generat(iv|or) 0 [iI]ntell?ekt 1 kpeh_enegzuest 2 kesu_u?at 3 eirnso_?liOdo = (?<!\\bj_)ai(?!_(dati|fini|miei|suoi|terzi|tuoi)) ia ki si(?!_[a-z]) 0 ii wI
model konusma_t モデル 声認 spraa?[ck]he?rk sinir_ag *modell? 音[识辨] मॉडल talig *mall(i|ej) algor[iy]t アルゴ (rec|ric)on[a-z]+_(d[a-z]+_)?(vo|fal) puheent 神经网 neurov 模型 算法 neur(al_networks?|a|on[ae]|ono[vw]) 0 model movlen neYro reCi algorit 1 joerEa ua[eo]kq wcp[^_]*_ensgc 2 aict 3 msgvj eajnsEi edbtuo_eir tirnzomao = llms? speech mowy reci
learn (re)?entrain fine_?tun *anlern lar_upp trein(a|o|e(?!n)) *training matar?(?=_(in|ai|for)) *traning insegn besle *lernmat voed *schulung ince_ayar trana szkol(en|ic) [喂餵] 学習 apprentis dostr ucz(eni|ac) [訓训][練练] nourri hienosa प्रशिक्ष futter addes dolad opetus(dat|ain) *(?<=ne)(krm|tren) *koulut ファイン 教材 entren ajuste_fino egit finjust 微[调調] (?<!ne)tren[ou] trenin feinabst トレーニング getrain 0 skarml zgodov (do)?navCa (do)?obuC (na|do)?trenir 1 iyk idrtc 2 reaip uv[es] e?ra[ps] 3 nxlp caftdN ckrEzr mitv_?ls = (il|mie)?tran karmi?c? *train(ie)?r?(en|t|e) *(op)?tr[ae]n(e|es|er|ing|ingen) formation (re)?train(s|ed|ing)? fed *schulen feed(?=_m) aliment(er|ar|are|[ei][mn]?|a(m|n|no)?|ent) ucz(y(c|my)?)?
study impar[ai] ogren apprend opet(?!taj) allen[ai] ogret(?!men) exerc(er|it) ucen aprend opleid opp(ii|ia|iv) adiestr uczy(la|c)?_sie instru capacit istrui edu[cq] ense[ni][agn] 学[ぶば习] ensin naucz onderw lar[ae]?_(sig|oss|a[fv]) 0 [uv]C[ai][lt][^_]*s[Aq] 1 isnta [ti]?isna 2 taic 3 nxeSf ypek = learns lara learn(ing)? lern(t|en)? leren opi teach form(er|ez|ent) uci[a-z]{0,2}(_se)? leert
ml koneop apren[a-z]+_(d?e?_?ma|aut) uczeni[a-z]+_masz ma(s?ch|sk)in[a-z]*?_?l[ae]+r apprend[a-z]+_(au|ma) 机器学习 egitim_set makine_o strojov[a-z]+_uc 機器學 機械学習 apprentissage_(au|pro) 0 mawinn[^_]+_[no] 1 isnt?a_enen 2 taeco_a 3 ninD_?caf caftdNexo?_gveiqu_?[tvtvI] mutir_?Eu
mark noai = do_not_train
crawl crawl scrap dataset スクレイ クロー raspa rastre 抓取 爬[虫蟲] 1 Emb rocoi 3 AdEsj tdAdEp = *bot(s|y|it|ar|lar[a-z]*|teja)? robos? 0 r?o?bot(y|ov|Iv)?
mode 模式 modalit モード *rezim tryb 0 reXim 1 ovs 3 msgd = *(?<![dfhn])lage *mod(e|o|us|us?u)? *tila
private riserv se[ck]ret シークレット incog 隐私 [ck]onf[il]d yksit vertr gizli 私[信訊] 隐身 priv(?!acy_poli) 0 privat
allow godk[ae]n 参与 allow anna_ 参加 hyvak 協力 協助 erlaub consen[st] yardim toesta [帮幫]助 perm[ei] pozw[ao]l przyczyn 同意 salli laiss partici zezw 許可 autori auta kabul zgadz 允[许許] pomo[zc] povol a[ck]+e[pit]t einwil a[ijy]u[dt] hjalp agree 役立て izin tilla[dt] helf 0 [dp]ozvol razrew uCastv (do)?pomo[gX] pogodX sogla[sw] 1 [ea]?oebf laem a?lesd [eit]?lam 2 rmnl 3 gsoeM gsekb habez cuexo = hilf laat lat lad help(s|ing)? aid(er|ez) lets? stimme~zu
choose 未[关關][闭閉] または 或 [選选] = czy या in_or_out ob 0 li 1 eo
ison zapnut aktiviert オン enabled wlacz[eo]n 0 [vu]vImknen vklUCen = (ar|er|slaet|slatt)_(pa|til) a[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_on
kept 0 isklUCen = (block|prevent|reject|stop|protect|restrict)p?ed(_out)? (exclud|opt)ed(_out)?
isoff disabled 已[关關停][闭閉用] kapali オフ *ausgesch uitgesch wylaczon avstang 0 vimknen (ot|vy)klUCen 3 Uu[lzlirlib] = (ar|er|slaet|slatt)_(av|fra) d[ei]sa[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_off deaktiviert
on [開开][启啟] 3 Az[mzrlini]? = enabl(e|es|ing)
off [关關][闭閉] vypnout poista~kaytosta [停禁]用 *deaktiviere devre_disi_birak 無効にする 1 etfeb 3 Ud[mzrni]? yicwjtuocw = *uitschakel(en|t) wylacz(yc|ysz)? (turn|switch|toggle)[a-z]*~off disabl(e|es|ing) kapat(in|irsaniz)? (slar?|stang(a|er)?|skru)~(av|fra) d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i) 0 vimknuti (ot|vy)klUCitq
refuse kiel[lt][aet] vylouc 拒[否絶绝絕] (vor|vo+r|for)beh (fern|heraus)halt verbie[dt] odhlas invand declin engelle 防[ぐ止] z?rezygn 排除 bezw 外す leave 除外 対象外 hors オプトアウト rejeit ブロック empech motsat itiraz rechaz recus lamna u[dt]eluk sprzec proh?ib disal prz?estan [停禁][止じ] (haric|disinda)_tut schutz weiger ausne ausschlie 阻止 reddet r[ei]serv[a-z]*_([a-z]+_)?(d[ei]r|dro|rig) ableh wycof interdi[rs] untersag uitsluit verhin 不(同意|允[许許]) exempt(?!i) impe[dc] odm[io] undan 反[対对對] refus esta(?=:|_(k|te|siv)) objection avsta (kapsam|disi)[a-z]*_(disi|kal|bira) forb[jy] yasak proteg forbid op+o[ns] uniem 屏蔽 stopp rifiu ulkopuol a[bf]meld 退出 widersp zabron zakaz (za)?blok 0 vyYti blok[iu] zaboron zapre[tc] otpis otkaz vIdmov (is|vi)klUC[ai]t 1 elicsed t?aus esir[ev] e?rbv enyeh_enewire mAr 2 helik udlb 3 hagar esNqdeaekI ndbli nuyk lveP yargp = (block|prevent|reject|stop|protect|restrict)(s|ing|ping)? fuera wyklucz onle(r|yin)? l_ecart vieta (keep|leave|stay)~(out|away) object(ing)?_to avsla blo([cq]u?e?a?r?|cca(re)?|ckera) fora sperren opor buiten opt(s|ing)?~out pois(sa)? a[fv]vis borta neka e[sx]clu(re|ez|ir|ye|di|des?|ding|dere)
not istemi nunca geen ne(?=po[usv]|vyu|sdil|tren|zar|krm|chc|bud|sou|sm|lz|m[oa]) ません 勿 ningun never aucun nessun nooit नहीं 不(?![同断斷仅僅具少]) ない kein en_(salli|halua|hyv) izin_verm ikke niente nenhum jamais 0 nelqzA nIkol niC[et] nikog 3 msI eaG ear_?cab cali_?ma euK[eitdNedb] = eivat nao [a-z]+n_t न ni[gk]dy ei ne(in|j) ala mai intet? hayir not(hing)? nic(zego)? nada no(?!_([sm]eu|trein|apr(i|endiz)|uso_d|modelo|desenv|noss)) *(?<=[a-z]{3})m[ae](sin(ler)?|y[ai]n|y?[iu]?z|yacak) *(?<=kullan|paylas|egit|ogren|ila?)m([ae](masin[ia])?|[iu]yor(uz)?) nulla inge(n|t|nting) rien aldrig? niets? none? nie(mals)? nichts? ne~plus pas 0 ne 1 ne sda nu 2 rep tr rt
cond (haric_tut|engelle|reddet)m[aeiu] wenn si_ 只 [仅僅] のみ 前に 除[きく] だけ nur no_uso *(?<![排刪删])除[^外]{1,9}外 以外 但 構い krome 0 krome krIm 3 mar_ = men jen jos kun ne?_[a-z]+_que sin nar but solo sem ale bez if ban als 0 no ale bez 2 rz lf
unless 除非 unless
other notif bolet 个性化 广告 広告 员工 *gesicht 研修 du_personnel export (?<!dati_)personn?ali tuo_model konsult e_?mail staff auth reklam trener benachrichti mitarbeit [计計][划畫] *chatt?bot advert nowosc remind *schem[ea] cours 0 personal(?!qn) reklam trenirovoC operator trenirovk sotrudn 3 maVhkb lifeBr nwons = eigene?[sn]? *tipp?s [ck][ou]rs(o|i|us)?s? *plan[a-z]{0,2} oma egen send_me ads prop[ri]+[aeo]s? *pro?gram[a-z]{0,2} own
mask m[a-z]{1,6}_(e?stil|gewo|gust|habit|prefer|sty|vo+r[kl]) (own|custom|private)_([a-z]+_)?model junk my_ai_m your_(chat)?bot ad_target अपना_मॉडल tarz 风格 垃圾 好み 偏好 niechcian 文体 mieltym no_desead *spam tercih 0 predpoCt spam stil 1 elnoc ibvtn ytr_en?aryoc 2 aict_antg 3 mkrhv tdRpb hTcLo`;

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
