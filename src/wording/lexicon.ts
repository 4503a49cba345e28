/** The words of `words.ts`, packed by `npm run words`: made, and not written. */
import type { Concept } from './words.ts';

/** For each alphabet beside the Latin one, the letters that a to z and A to Z stand for behind its number. */
const ALPHABETS = `абщдефгхиэклмнопьрстувш ызя ч є   і           ю  жй
مفدباطصختضشسحليكجوعرنذغهقءظ   ز   ث
מזהדיםךגו ברחשתפ אנלןכ  קס
ᄀᆷᅥ힐ᅮᆨᄋ배ᅳᄆ소둉ᆫᅡ제ᅪᄎ려ᄏ ᅣᅨᄐ ᆭ ᆸ ᆹ끳ᅱᅬ 퓨ᄂᇂᅯ`.split('\n');

/** One concept in a line: its name, its words that are read as beginnings of words, "=", and those that are read whole. */
const PACKED = `plain from 第三 vse[cm]h 生成 l[aei]ngu colet verzamel antwo kt[eo]r unternehm collec purpo 接受 ediyor aziend technolog 希望 tutt लिए creat में creaz result compan respon recog 公司 kaikille zbier wszystk foretag mant करने tous third 企 entrepr herkes empres everyone todos 0 vseh raspozn gener wtuCn iskusstvenn kompan sob[iI]ra Ctoby 1 sno ktpei 3 aengf nkrncr iOdk acN iOdts = voor icin fran etta para part(y|ies|ei|er|ij) all[aeo]? till dass that such machen pour vill dans dell[aeo]? being maken
with 用_?ai_?[改优優生调] avec pomoci za_pomoca 0 za_dopom 1 elihcea_envpez_enegfueso_n = with ile con com durch m[ei][td]
mine मेर[ेीा] ihre आपक[ेीा] お客様の [我你您]们?的 自分の [dm]ein (m|tw)o(j|ich) 0 vaw mogo mo[iIeEY] 1 *(?<=ei|grt|amire)(p|pa|o) 3 Tk_ = *(?<=j[ao]|[ei]st[ai])ni your vas[ei](ch)? tuoi je m(es|on) *(?<=l[ae]r|[iu]n)[iu](m|z)[a-z]{0,4} [ts]ue m(e|y(ch|mi?)) *(?<=[a-z]{4}[aeo])(si|nne) mi[eo]i? my v(os|otre) mijn (minh|tu|su)as? (mi|tu|su)s? (me|te|se)us? [md]ina?e? [md]itt muj 2 nt[eg]
our nuestr unser w[eo]rden nasz iedereen nos[st] करें chc tenir prod[ou] mog[ae] (quier|quer|vogl|souh|doiv|p[ou]e?[dst]) 0 hoCu naw moXet 1 etoc 3 mopg = want onze nase etre
this 0 jto[tg] 1 xve 3 ie_ = deze this diese[mnrs]? bu cet(te)? te(n|go|nto) est[ea]
data fot[eo]k intera[ck] kana[lv] kayit チャット 画作 video チャンネル vystup 代码 dibuj コンテンツ tie[td]o 写真 prompt sohbet 照片 聊天 对话 samtal dados cizim 输出 内容 録音 文档 rysun zeichn recording dessin rozmow 录音 eingab inhalt veri bild 会話 (dat[aios]+|dados|donnees)_pe[rs]s?[a-z]+ inputs? conver ausgab iceri[gk] men?s+a[gj] udaj konver(?!t) drawing desenh teckn repos beitrag *in[dn]?ho[lu] *unterhalt डेटा inlagg コード *nachricht メッセージ [ck]orpus bericht ファイル イラスト piirr upload te[kx]s?t बातचीत (ph|f)ot(o|k) tresc zdjec kresb invo(er|i) imag 帖 plik donnees kuvi *tiedo file code correc public enreg 入力 sisal[tl]o 出力 obsah tekening do[ck]um 音声 chat 声 feedback 反馈 gespra?[ec] audio 投稿 czat 作品 disegn 数据 inform keskust 声音 文件 output データ conte[nu] *aufnahme *gegevens person[a-z]*_(dat|info|gegev) 0 [iI]nform kontent kanal golos besed izobraX foto Cat otzyv risun zapis dialog soobc publik zobraX faYl 1 ilqonei gri tlra achnei grt aukrt anbei tleon aliuc doeuei amir yuei amecI 2 nemio soise oaisio oivu 3 Tohilb ieIyzh xgfyzh xkEer alyeb Rtief mvneue mgsnc AosEvsxl ucrjo mohnoye ntues avne pvieEc Aopl pkdw = *dat[aio]s? codi[cg][a-z]+ kod[a-z]{0,4} [wv][eo]rk(s|e|ene)? rost[a-z]* vo[cz]e?s? *daten posts? stem[a-z]* voix aan[ei][a-z]* glos[a-z]* hlas[a-z]* dan(e|ych) 0 dan(I|ih) danny(e|h|mi?)
use kullan bidra partag ret[ae]i?n bijdra paylas bereitst contrib pouzi prispe 活用 *gebruik donat 使[用わ] उपयोग lahjo compart condivi wykorz 利用 *verwend donar utili udost ceder 提供 用[于於来來] vyuzi freig 共[有享] *anvand doar sdil uzy[jwct] kayt(to|on|et|ta|a) 0 vikoris delitqsA pereda ispolqz dIlit otprav 1 elihcea aketp alexa 2 neain o?noan 3 aoriS ntiqr(?!ut) aejg uvaor aeiz [iedwf]iqr = deel (includ|licens|provid|shar|us)(e|ed|es|ing) *nutz(en|t|ung) *dela[sr]? bru[gk](es|er|t|e)? teile?n? serv(ir|ent) draag~bij ekle *delen senden send *spenden aport[a-z]* us(a[a-z]*|e[mn]?|iamo|o)
improve 賢 *u[dt]v(ec|ik) svilu mejor build 高度 *forb(at|ed) 更好 更聪 amelior battre 改[善进進] vyv[oi]j बेहतर gelis slim+er 提升 bygg より良 *verbe[st] विका?स forfin rozw(oj|ij) affin aprim improv 精度 *[eo]ntwi iyiles kehit verfij evolu melhor a?perfei?[czk] migl *paran[nt] enhanc zdokonal get_better desenv aufbau smarter better desarr (u|vy|z)leps (u|wy)?doskonal [优優]化 [強强]化 [開开研][发發発] 向上 bouw mukem 0 r[ao]z(vi|rab|rob) uluCw soverw luCwe pokrac 1 eiyeu duez ifrot imlou jdf 2 peoim nepil 3 aopodw agxgh akncs akjtf pc_uoU dCrntr = develop[a-z]* beter besser
ai grok intel[a-z]+_art claude copil yapay_zeka tekoa 人工[智知] (art|kun|szt|ume)[a-z]+_intel uretken generat(iv|or) 0 [iI]ntell?ekt 1 vpez_enegfueso 2 kesc_c?at 3 iesaor_?ueTlr = ki (?<!\\bj_)ai(?!_(dati|fini|miei|suoi|terzi|tuoi)) ia si(?!_[a-z]) 0 ii wI
model मॉडल puheent konusma_t 声認 spraa?[ck]he?rk (rec|ric)on[a-z]+_(d[a-z]+_)?(vo|fal) 模型 neurov 算法 音[识辨] 神经网 sinir_ag *modell? talig *mall(i|ej) algor[iy]t モデル アルゴ neur(al_networks?|a|on[ae]|ono[vw]) 0 neYro movlen model reCi algorit 1 hretEa ua[er]vq kdp[^_]*_ensgd 2 aidt 3 mopvf ilbncr_ies itfaoye nesazrmtr = reci llms? speech mowy
learn [訓训][練练] lar_upp प्रशिक्ष (re)?entrain fine_?tun trein(a|o|e(?!n)) *training matar?(?=_(in|ai|for)) *traning insegn 教材 trana egit トレーニング *anlern [喂餵] 微[调調] besle *lernmat hienosa addes nourri voed *schulung ince_ayar szkol(en|ic) finjust 学習 apprentis dostr ucz(eni|ac) futter dolad ajuste_fino getrain opetus(dat|ain) *(?<=ne)(krm|tren) *koulut ファイン entren (?<!ne)tren[ou] trenin feinabst 0 zgodov (do)?navCa (do)?obuC skarml (na|do)?trenir 1 iwv ictod 2 reaiu cb[es] e?ra[us] 3 aquk dgsyzs menv_?uo dthnlI = *(op)?tr[ae]n(e|es|er|ing|ingen) (re)?train(s|ed|ing)? (il|mie)?tran aliment(er|ar|are|[ei][mn]?|a(m|n|no)?|ent) ucz(y(c|my)?)? *train(ie)?r?(en|t|e) feed(?=_m) fed *schulen formation karmi?c?
study instru apprend opet(?!taj) allen[ai] ogret(?!men) exerc(er|it) ucen aprend opleid ogren opp(ii|ia|iv) 育て edu[cq] impar[ai] 鍛え adiestr uczy(la|c)?_sie istrui capacit 学[ぶば习] ense[ni][agn] ensin naucz onderw lar[ae]?_(sig|oss|a[fv]) 0 [uv]C[ai][lt][^_]*s[Aq] 1 isnoa [oi]?isna 2 taid 3 aqiSh jkig = opi lara teach learns learn(ing)? lern(t|en)? leren form(er|ez|ent) uci[a-z]{0,2}(_se)? leert
ml ma(s?ch|sk)in[a-z]*?_?l[ae]+r egitim_set koneop 机器学习 apren[a-z]+_(d?e?_?ma|aut) uczeni[a-z]+_masz strojov[a-z]+_uc 機器學 機械学習 apprend[a-z]+_(au|ma) apprentissage_(au|pro) 0 mawinn[^_]+_[no] 1 isno?a_enen 2 taedo_a 3 aeaD_?dth dthnlIiqr?_pvieEc_?[nvnvN] mcnes_?yc
mark noai = do_not_train don_t_train
crawl raspa crawl rastre 抓取 scrap dataset スクレイ クロー 爬[虫蟲] 1 Emb trdri 3 Alyof nlAlyk = *bot(s|y|it|ar|lar[a-z]*|teja)? robos? 0 r?o?bot(y|ov|Iv)?
mode tryb modalit モード *rezim 模式 0 reXim 1 rjs 3 mopl = *(?<![dfhn])lage *mod(e|o|us|us?u)? *tila
private riserv 隐身 シークレット 私[信訊] [ck]onf[il]d incog se[ck]ret yksit vertr 隐私 gizli priv(?!acy_poli) 0 privat
allow laiss perm[ei] pomo[zc] povol a[ck]+e[pit]t einwil a[jy]ud izin kabul 協力 許可 協助 allow toesta [帮幫]助 autori partici salli przyczyn hyvak 参与 tilla[dt] consen[st] zgadz erlaub pozw[ao]l godk[ae]n agree zezw 役立て anna_ 参加 允[许許] 同意 0 [dp]ozvol razrew sogla[sw] pogodX uCastv (do)?pomo[gX] 1 alesc laem [eio]?lam [ea]?reby 2 rpnl 3 xtbiz poigb poriM dciqr = laat hilf lat help(s|ing)? lets? stimme~zu lad aid(er|ez)
choose 或 [選选] または 未[关關][闭閉] = ob czy या in_or_out 0 li 1 er
ison zapnut aktiviert オン enabled wlacz[eo]n 0 [vu]vImknen vklUCen = (ar|er|slaet|slatt)_(pa|til) a[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_on
kept 0 isklUCen = (block|prevent|reject|stop|protect|restrict)p?ed(_out)? (exclud|opt)ed(_out)?
isoff disabled wylaczon avstang uitgesch オフ 已[关關停][闭閉用] *ausgesch kapali 0 vimknen (ot|vy)klUCen 3 Lc[uzuesueb] = (ar|er|slaet|slatt)_(av|fra) d[ei]sa[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_off deaktiviert
on [開开][启啟] 3 Az[mzsueae]? = enabl(e|es|ing)
off devre_disi_birak [关關][闭閉] vypnout poista~kaytosta [停禁]用 *deaktiviere 無効にする 1 eoyeb 3 Ll[mzsae]? jedwfncrdw = *uitschakel(en|t) kapat(in|irsaniz)? (turn|switch|toggle)[a-z]*~off disabl(e|es|ing) wylacz(yc|ysz)? (slar?|stang(a|er)?|skru)~(av|fra) d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i) 0 vimknuti (ot|vy)klUCitq
refuse kiel[lt][aet] vylouc 拒[否絶绝絕] (fern|heraus)halt verbie[dt] refus engelle 防[ぐ止] odm[io] (vor|vo+r|for)beh z?rezygn 排除 disal widersp schutz proteg proh?ib u[dt]eluk stopp 反[対对對] reddet ブロック rifiu (za)?blok [停禁][止じ] impe[dc] odhlas rejeit itiraz rechaz recus prz?estan weiger ausne ausschlie 阻止 ableh leave forbid wycof lamna sprzec hors (haric|disinda)_tut yasak interdi[rs] untersag uitsluit verhin op+o[ns] undan bezw 外す uniem 除外 不(同意|允[许許]) empech motsat オプトアウト ulkopuol a[bf]meld 退出 屏蔽 objection zabron avsta (kapsam|disi)[a-z]*_(disi|kal|bira) forb[jy] 対象外 invand declin zakaz r[ei]serv[a-z]*_([a-z]+_)?(d[ei]r|dro|rig) esta(?=:|_(k|te|siv)) exempt(?!i) 0 otkaz blok[iu] zaboron zapre[tc] vyYti (is|vi)klUC[ai]t otpis vIdmov 1 elidsec mAt o?aus enwez_enekite esit[ej] e?tbj 2 cmlh zelik 3 xtpts albue jtspk ioIElitigN acjg uviP = (block|prevent|reject|stop|protect|restrict)(s|ing|ping)? neka a[fv]vis vieta blo([cq]u?e?a?r?|cca(re)?|ckera) fora object(ing)?_to borta (keep|leave|stay)~(out|away) avsla fuera sperren opor buiten opt(s|ing)?~out pois(sa)? e[sx]clu(re|ez|ir|ye|di|des?|ding|dere) wyklucz onle(r|yin)? l_ecart
not geen ne(?=po[usv]|vyu|sdil|tren|zar|krm|chc|bud|sou|sm|lz|m[oa]) ません ningun never aucun nessun nenhum 不(?![同断斷仅僅具少]) ない nooit नहीं izin_verm kein 勿 nunca niente istemi ikke jamais en_(salli|halua|hyv) 0 nelqzA niC[et] nIkol nikog 3 moN its_?dtb dtue_?mt itG icK[ienlIilb] = eivat nao ne(in|j) ala [a-z]+n_t न inge(n|t|nting) pas hayir ei rien ne~plus not(hing)? no(?!_([sm]eu|trein|apr(i|endiz)|uso_d|modelo|desenv|noss)) *(?<=[a-z]{3})m[ae](sin(ler)?|y[ai]n|y?[iu]?z|yacak) *(?<=kullan|paylas|egit|ogren|ila?)m([ae](masin[ia])?|[iu]yor(uz)?) aldrig? mai nada nie(mals)? ni[gk]dy intet? nic(zego)? niets? none? nichts? nulla 0 ne 1 ne sca nu 2 tr reu rt
cond 前に 除[きく] だけ si_ 只 (haric_tut|engelle|reddet)m[aeiu] [仅僅] のみ nur *(?<![排刪删])除[^外]{1,9}外 以外 但 構い no_uso wenn krome 0 krome krIm 3 mts_ = sin nar but if ban solo kun ne?_[a-z]+_que jos men als jen ale bez sem 0 ale bez no 2 rf ly
unless 除非 unless
other [计計][划畫] *chatt?bot advert konsult cours *gesicht tuo_model reklam trener auth 研修 *schem[ea] staff du_personnel remind 员工 export e_?mail mitarbeit 广告 notif bolet 広告 nowosc (?<!dati_)personali 0 personal(?!qn) sotrudn operator reklam trenirovoC trenirovk 3 awrao uehiVs = eigene?[sn]? *tipp?s [ck][ou]rs(o|i|us)?s? *plan[a-z]{0,2} oma egen send_me prop[ri]+[aeo]s? *pro?gram[a-z]{0,2} own
mask (own|custom|private)_([a-z]+_)?model अपना_मॉडल junk niechcian your_(chat)?bot ad_target 垃圾 no_desead *spam 0 spam 1 wot_en?atwrd 2 aidt_antg 3 nlRkb`;

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
