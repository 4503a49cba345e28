/** The words of `words.ts`, packed by `npm run words`: made, and not written. */
import type { Concept } from './words.ts';

/** For each alphabet beside the Latin one, the letters that a to z and A to Z stand for behind its number. */
const ALPHABETS = `абщдефгхиэклмнопьрстувш ызя ч є   і           ю  жй
مفدباقصءتغشنحلركجوعيسذخهضطظ   ز   ث
מזהדיםךגו ברחשתפ אנלןכ  קס
ᄀᆷᅥᄒᄋᆨᅢᅧᅵᅪᅮᅳ마ᅩᄃᄐᆼᆫᄉ제료ᄇᆯᄏ ᅣᅨᆸ ᆭ ᄎ ᆹ끳ᅱᅬ 퓨ᄂᇂᅯ`.split('\n');

/** One concept in a line: its name, its words that are read as beginnings of words, "=", and those that are read whole. */
const PACKED = `plain from vse[cm]h 生成 ediyor aziend l[aei]ngu 接受 verzamel 第三 kt[eo]r antwo kaikille colet unternehm collec purpo technolog 希望 zbier creat में creaz result compan respon recog 公司 foretag mant करने tous third 企 entrepr wszystk tutt लिए herkes empres everyone todos 0 vseh wtuCn sob[iI]ra Ctoby raspozn iskusstvenn kompan gener 1 kopei snt 3 eOdns eOdg aitkz tgrtcr acN = vill dans fran pour voor that till dass etta dell[aeo]? being maken icin part(y|ies|ei|er|ij) all[aeo]? such machen para
with 用_?ai_?[改优優生调] avec pomoci za_pomoca 0 za_dopom 1 euiwcea_envpeh_enegzlest_n = with durch m[ei][td] ile con com
mine मेर[ेीा] ihre आपक[ेीा] お客様の [我你您]们?的 自分の [dm]ein (m|tw)o(j|ich) 0 vaw mogo mo[iIeEY] 1 *(?<=ei|gro|amire)(p|pa|t) 3 Tg_ = *(?<=j[ao]|[ei]st[ai])ni je m(es|on) *(?<=l[ae]r|[iu]n)[iu](m|z)[a-z]{0,4} [ts]ue m(e|y(ch|mi?)) *(?<=[a-z]{4}[aeo])(si|nne) mi[eo]i? your vas[ei](ch)? tuoi my v(os|otre) mijn (minh|tu|su)as? (mi|tu|su)s? (me|te|se)us? [md]ina?e? [md]itt muj 2 nt[eg]
our unser iedereen nos[st] करें tenir prod[ou] nuestr mog[ae] chc w[eo]rden nasz (quier|quer|vogl|souh|doiv|p[ou]e?[dst]) 0 hoCu naw moXet 1 eotc 3 mopk = want etre nase onze
this 0 jto[tg] 1 xve 3 ei_ = deze this cet(te)? te(n|go|nto) est[ea] diese[mnrs]? bu
data upload fot[eo]k intera[ck] kana[lv] kayit チャット video チャンネル 代码 audio 投稿 コンテンツ 写真 聊天 tie[td]o sohbet beitrag *in[dn]?ho[lu] *unterhalt prompt 照片 samtal dados imag 帖 録音 文档 bild 会話 kuvi 内容 eingab inhalt veri (dat[aios]+|dados|donnees)_pe[rs]s?[a-z]+ inputs? conver ausgab iceri[gk] men?s+a[gj] udaj drawing konver(?!t) te[kx]s?t डेटा inlagg コード *nachricht メッセージ [ck]orpus bericht ファイル enreg 入力 对话 tresc zdjec public inform keskust बातचीत file code *tiedo obsah 音声 feedback gespra?[ec] czat 作品 do[ck]um sisal[tl]o (ph|f)ot(o|k) recording chat 声 rozmow 录音 数据 plik donnees 声音 文件 output データ conte[nu] *aufnahme *gegevens zeichn イラスト correc person[a-z]*_(dat|info|gegev) 0 [iI]nform kontent kanal golos besed foto zapis otzyv izobraX zobraX faYl dialog soobc publik Cat 1 flei amir iuqtnei anbei amecI ouetn dtelei gri gro alkro auilc 2 nemio oaisio oivu soise 3 AosqvsIl eiEwhf Aopl pgdj avti ucryo mkstc mvtiui Tofelb tnuis Rneiz Igqir pveiqc = *dat[aio]s? codi[cg][a-z]+ kod[a-z]{0,4} [wv][eo]rk(s|e|ene)? rost[a-z]* aan[ei][a-z]* vo[cz]e?s? *daten hlas[a-z]* posts? stem[a-z]* voix dan(e|ych) 0 dan(I|ih) danny(e|h|mi?)
use kullan bidra partag ret[ae]i?n bijdra paylas bereitst contrib pouzi prispe 提供 用[于於来來] vyuzi 活用 *gebruik donat 使[用わ] lahjo compart condivi 利用 *verwend donar utili ceder wykorz udost उपयोग freig 共[有享] *anvand doar uzy[jwct] sdil kayt(to|on|et|ta|a) 0 vikoris otprav delitqsA pereda ispolqz dIlit 1 euiwcea akeop auexa 2 neain o?noan 3 aoreS aiyk uvaor aieh tnexr(?!un) [eidjz]exr = deel (includ|licens|provid|shar|us)(e|ed|es|ing) *nutz(en|t|ung) *dela[sr]? bru[gk](es|er|t|e)? teile?n? serv(ir|ent) draag~bij ekle *delen senden send *spenden aport[a-z]* us(a[a-z]*|e[mn]?|iamo|o)
improve 賢 *u[dt]v(ec|ik) svilu mejor build 高度 *forb(at|ed) 更好 更聪 amelior battre 改[善进進] vyv[oi]j बेहतर 提升 bygg より良 *verbe[st] विका?स forfin affin aprim rozw(oj|ij) improv 精度 *[eo]ntwi iyiles kehit verfij evolu melhor a?perfei?[czk] migl *paran[nt] enhanc zdokonal get_better desenv aufbau smarter better desarr (u|vy|z)leps gelis slim+er (u|wy)?doskonal [优優]化 [強强]化 [開开研][发發発] 向上 bouw mukem 0 r[ao]z(vi|rab|rob) pokrac uluCw soverw luCwe 1 eifel imutl izrto dleh ydz 2 nepil peoim 3 aopodj agtcs agynz pc_uoU akIkf dCrtnr = develop[a-z]* beter besser
ai tekoa uretken yapay_zeka grok intel[a-z]+_art copil (art|kun|szt|ume)[a-z]+_intel claude 人工[智知] generat(iv|or) 0 [iI]ntell?ekt 1 vpeh_enegzlest 2 kesc_c?at 3 eisaor_?uiTlr = ki ia (?<!\\bj_)ai(?!_(dati|fini|miei|suoi|terzi|tuoi)) si(?!_[a-z]) 0 wI ii
model मॉडल puheent konusma_t neurov 算法 声認 模型 音[识辨] sinir_ag *modell? spraa?[ck]he?rk (rec|ric)on[a-z]+_(d[a-z]+_)?(vo|fal) 神经网 talig *mall(i|ej) algor[iy]t モデル アルゴ neur(al_networks?|a|on[ae]|ono[vw]) 0 model reCi neYro movlen algorit 1 wreoEa la[er]vq kdp[^_]*_ensgd 2 aidt 3 mopvz elbtcr_eis enzaowi tisahrmnr = reci llms? speech mowy
learn [訓训][練练] lar_upp प्रशिक्ष (re)?entrain fine_?tun trein(a|o|e(?!n)) *training matar?(?=_(in|ai|for)) *traning insegn 教材 trana egit トレーニング *anlern besle *lernmat hienosa voed *schulung ince_ayar szkol(en|ic) finjust 学習 apprentis dostr ucz(eni|ac) futter addes dolad ajuste_fino nourri [喂餵] getrain opetus(dat|ain) *(?<=ne)(krm|tren) *koulut ファイン entren 微[调調] (?<!ne)tren[ou] trenin feinabst 0 zgodov (do)?obuC skarml (do)?navCa (na|do)?trenir 1 ijv icotd 2 cb[es] e?ra[us] reaiu 3 axug dkswhs mitv_?uo dnftlE = *(op)?tr[ae]n(e|es|er|ing|ingen) (re)?train(s|ed|ing)? (il|mie)?tran aliment(er|ar|are|[ei][mn]?|a(m|n|no)?|ent) ucz(y(c|my)?)? *train(ie)?r?(en|t|e) feed(?=_m) fed *schulen formation karmi?c?
study instru apprend opet(?!taj) allen[ai] impar[ai] 鍛え ogret(?!men) exerc(er|it) ucen aprend opleid capacit adiestr uczy(la|c)?_sie edu[cq] istrui 育て ogren opp(ii|ia|iv) 学[ぶば习] ense[ni][agn] ensin naucz onderw lar[ae]?_(sig|oss|a[fv]) 0 [uv]C[ai][lt][^_]*s[Aq] 1 isnta [ti]?isna 2 taid 3 axeSf ygek = opi lara teach learns learn(ing)? lern(t|en)? leren form(er|ez|ent) uci[a-z]{0,2}(_se)? leert
ml egitim_set koneop apren[a-z]+_(d?e?_?ma|aut) ma(s?ch|sk)in[a-z]*?_?l[ae]+r 机器学习 機器學 apprend[a-z]+_(au|ma) uczeni[a-z]+_masz strojov[a-z]+_uc 機械学習 apprentissage_(au|pro) 0 mawinn[^_]+_[no] 1 isnt?a_enen 2 taedo_a 3 aiaD_?dnf mctis_?wc dnftlEexr?_pveiqc_?[tvtvN]
mark noai = do_not_train
crawl scrap crawl スクレイ raspa dataset クロー rastre 抓取 爬[虫蟲] 1 Emb ordri 3 Alwoz tlAlwg = *bot(s|y|it|ar|lar[a-z]*|teja)? robos? 0 r?o?bot(y|ov|Iv)?
mode tryb modalit モード *rezim 模式 0 reXim 1 rys 3 mopl = *(?<![dfhn])lage *mod(e|o|us|us?u)? *tila
private [ck]onf[il]d riserv incog se[ck]ret シークレット 私[信訊] yksit vertr 隐私 隐身 gizli priv(?!acy_poli) 0 privat
allow allow laiss perm[ei] pomo[zc] povol a[ck]+e[pit]t zezw 役立て einwil 協力 a[jy]ud consen[st] erlaub pozw[ao]l izin partici kabul 協助 anna_ 参加 hyvak tilla[dt] 許可 salli zgadz toesta [帮幫]助 agree godk[ae]n 参与 autori przyczyn 允[许許] 同意 0 razrew [dp]ozvol sogla[sw] pogodX uCastv (do)?pomo[gX] 1 uaem [eit]?uam [ea]?rebf auesc 2 rpnl 3 Inbeh poekb poreM dcexr = laat hilf lad aid(er|ez) lat help(s|ing)? lets? stimme~zu
choose 未[关關][闭閉] または 或 [選选] = ob czy या in_or_out 0 li 1 er
ison zapnut aktiviert オン enabled wlacz[eo]n 0 [vu]vImknen vklUCen = (ar|er|slaet|slatt)_(pa|til) a[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_on
kept 0 isklUCen = (block|prevent|reject|stop|protect|restrict)p?ed(_out)? (exclud|opt)ed(_out)?
isoff disabled wylaczon avstang uitgesch オフ 已[关關停][闭閉用] *ausgesch kapali 0 vimknen (ot|vy)klUCen 3 Lc[uhuisuib] = (ar|er|slaet|slatt)_(av|fra) d[ei]sa[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_off deaktiviert
on [開开][启啟] 3 Ah[mhsuiai]? = enabl(e|es|ing)
off devre_disi_birak 無効にする [关關][闭閉] vypnout poista~kaytosta [停禁]用 *deaktiviere 1 etfeb 3 Ll[mhsai]? yidjztcrdj = *uitschakel(en|t) kapat(in|irsaniz)? (turn|switch|toggle)[a-z]*~off disabl(e|es|ing) wylacz(yc|ysz)? (slar?|stang(a|er)?|skru)~(av|fra) d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i) 0 vimknuti (ot|vy)klUCitq
refuse kiel[lt][aet] vylouc 拒[否絶绝絕] (fern|heraus)halt verbie[dt] refus engelle 防[ぐ止] odm[io] z?rezygn 排除 (haric|disinda)_tut undan hors u[dt]eluk stopp 対象外 yasak rifiu invand declin 反[対对對] reddet rejeit ブロック (za)?blok [停禁][止じ] impe[dc] odhlas disal proteg proh?ib itiraz rechaz recus prz?estan weiger ausne ausschlie 阻止 ableh leave bezw 外す forbid wycof lamna sprzec interdi[rs] untersag uitsluit verhin op+o[ns] uniem widersp (vor|vo+r|for)beh schutz 除外 不(同意|允[许許]) empech motsat オプトアウト ulkopuol a[bf]meld 退出 屏蔽 objection zabron avsta (kapsam|disi)[a-z]*_(disi|kal|bira) forb[jy] zakaz r[ei]serv[a-z]*_([a-z]+_)?(d[ei]r|dro|rig) esta(?=:|_(k|te|siv)) exempt(?!i) 0 vIdmov zaboron (is|vi)klUC[ai]t otkaz zapre[tc] vyYti otpis blok[iu] 1 euidsec t?als enjeh_enekioe esio[ey] e?oby mAo 2 cmlh zelik 3 Inpns ynspg uveP albui acyk eoEqlenekN = (block|prevent|reject|stop|protect|restrict)(s|ing|ping)? neka e[sx]clu(re|ez|ir|ye|di|des?|ding|dere) wyklucz onle(r|yin)? vieta avsla a[fv]vis borta (keep|leave|stay)~(out|away) blo([cq]u?e?a?r?|cca(re)?|ckera) fora sperren opor buiten opt(s|ing)?~out pois(sa)? fuera object(ing)?_to l_ecart
not geen ne(?=po[usv]|vyu|sdil|tren|zar|krm|chc|bud|sou|sm|lz|m[oa]) ません ningun never aucun nessun nenhum 不(?![同断斷仅僅具少]) ない nooit नहीं izin_verm kein 勿 nunca niente istemi ikke jamais en_(salli|halua|hyv) 0 niC[et] nIkol nelqzA nikog 3 enG dnui_?mn ecK[eitlEelb] ens_?dnb moN = eivat nao ne(in|j) ala pas [a-z]+n_t न inge(n|t|nting) mai rien ne~plus ei not(hing)? no(?!_([sm]eu|trein|apr(i|endiz)|uso_d|modelo|desenv|noss)) *(?<=[a-z]{3})m[ae](sin(ler)?|y[ai]n|y?[iu]?z|yacak) *(?<=kullan|paylas|egit|ogren|ila?)m([ae](masin[ia])?|[iu]yor(uz)?) aldrig? hayir nada nie(mals)? ni[gk]dy intet? nic(zego)? niets? none? nichts? nulla 0 ne 1 sca nl ne 2 rt tr reu
cond 前に 構い no_uso wenn krome 除[きく] だけ *(?<![排刪删])除[^外]{1,9}外 以外 但 si_ 只 (haric_tut|engelle|reddet)m[aeiu] [仅僅] のみ nur 0 krome krIm 3 mns_ = solo ne?_[a-z]+_que men als kun ban jen ale bez sin nar if but jos sem 0 ale bez no 2 ly rf
unless 除非 unless
other staff [计計][划畫] *chatt?bot advert konsult cours export e_?mail *gesicht tuo_model reklam trener auth 研修 *schem[ea] du_personnel remind 员工 mitarbeit nowosc 广告 notif bolet 広告 (?<!dati_)personali 0 personal(?!qn) sotrudn operator reklam trenirovoC trenirovk 3 ajrao uifeVs = eigene?[sn]? *tipp?s oma egen send_me [ck][ou]rs(o|i|us)?s? *plan[a-z]{0,2} prop[ri]+[aeo]s? *pro?gram[a-z]{0,2} own
mask your_(chat)?bot ad_target अपना_मॉडल (own|custom|private)_([a-z]+_)?model niechcian junk 垃圾 no_desead *spam 0 spam 1 jto_en?aojrd 2 aidt_antg 3 tlRgb`;

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
