/** The words of `words.ts`, packed by `npm run words`: made, and not written. */
import type { Concept } from './words.ts';

/** For each alphabet beside the Latin one, the letters that a to z and A to Z stand for behind its number. */
const ALPHABETS = `абщдефгхиэклмнопьрстувш ызя ч є   і           ю  жй
مفبداقكءتخصنحلوذهرعيسضجشغطظ   ز   ث
מגדחיקךסו ברפשתן אנלהז   ם
ᄀᆷᄌᄒᄋᆯᅦ치배ᅥ망됸ᅩ스ᅮᅪᄐᆨᅧ퀗ᅨᄅ ᆭ ᆺ ᆹᅣᅴᆸ뇌 퓨ᅱᄁᆽ`.split('\n');

/** One concept in a line: its name, its words that are read as beginnings of words, "=", and those that are read whole. */
const PACKED = `plain from l[aei]ngu untern mant everyone tous करने 希望 tutt creaz vse[cm]h 生成 foretag 公司 entrepr ediyor wszyst creat purpo aziend 接受 empres लिए todos में technolog collec 企 recog compan herkes 0 vseh wtuCn raspozn sob[iI]ra gener iskusstvenn kompan Ctoby 1 snt 3 eTdk alI tkotlo eTdnr = vill pour etta till para part(y|ies|ei|er|ij) maken all[aeo]? dass dell[aeo]? dans icin fran that being voor
with 用_?ai_?[改优優生调] avec za_pomoca pomoci 0 za_dopom 1 euijdea_enpgeh_enekzlest_n = with com ile durch con m[ei][td]
mine मेर[ेीा] [我你您]们?的 自分の お客様の ihre आपक[ेीा] [dm]ein (m|tw)o(j|ich) 0 vaw mogo mo[iIeEY] 1 *(?<=ei|kor|amioe)(g|ga|t) 3 Ok_ = v(os|otre) m(e|y(ch|mi?)) *(?<=l[ae]r|[iu]n)[iu](m|z)[a-z]{0,4} m(es|on) je mijn tuoi? [ts]ue mi[eo]i? [md]itt my [md]ina?e? *(?<=[a-z]{4}[aeo])(si|nne) muj vas[ei](ch)? (me|te|se)us? (mi|tu|su)s? (minh|tu|su)as? *(?<=j[ao]|[ei]st[ai])ni your 2 nt[eg]
our nasz mog[ae] chc करें tenir w[eo]rden nos[st] prod[ou] unser (quier|quer|vogl|souh|doiv|p[ou]e?[dst]) iedereen nues 0 hoCu naw moXet 1 ertd 3 mspv = want etre our nase onze
this 0 jto[tg] 1 qpe 3 ei_ = diese[mnrs]? deze cet(te)? te(n|go|nto) est[ea] this bu
data te[kx]s?t inlag 声 *unterhalt *gegevens iceri[gk] 写真 声音 投稿 inhalt *aufnahme enreg チャンネル コンテンツ audio obsah imag ファイル 録音 文档 fot[eo]k code intera[ck] veri kana[lv] kuvi kayit public 会話 *in[dn]?ho[lu] prompt file (ph|f)ot(o|k) 对话 upload 文件 *opnam zdje 作品 recording donnees dados (dat[aios]+|dados|donnees)_pe[rs]s?[a-z]+ person[a-z]*_(dat|info|gegev) gespra?[ec] 聊天 eingab inform keskust samtal men?s+a[gj] 内容 drawing sisal[tl]o 录音 数据 bild コード tresc データ inputs? *tiedo sohb inspeln czat チャット tie[td]o [ck]orpus 音声 *zeichnung メッセージ feedback correc 代码 registraz video do[ck]um na(gran|hrav) gra[bv]ac rozmow conver konver(?!t) chat beitrag 入力 conte[nu] plik udaj *nachricht bericht 照片 帖 0 zapis faYl Cat besed publik golos otzyv izobraX soobc foto kontent 1 iuwtnei amedI ctelei amio koi flei ruetn kor 2 nedio oaisio soise 3 Asrxgrhu pkdw agti Rneif mgtici hkxio mvrtl clojs Osyeub pgeixl tncir = rost[a-z]* codi[cg][a-z]+ posts? stem[a-z]* voix dan(e|ych) hlas[a-z]* aan[ei][a-z]* vo[cz]e?s? *dat[aio]s? *daten kod[a-z]{0,4} [wv][eo]rk(s|e|ene)? 0 dan(I|ih) danny(e|h|mi?)
use 使[用わ] kullan freig 共[有享] condiv bereitst *gebruik udost *anvand 提供 lahjo 利用 donat bidra partag doar uzy[jwct] prispe उपयोग compart bijdra paylas contrib sdil pouzi kayt(to|on|et|ta|a) dahil 用[于於来來] ceder vyuzi utili wykor *verwend 活用 donar ret[ae]i?n 0 dIlit otprav pereda delitqsA ispolqz vikoris 1 euijdea axerg aueqa 2 neain o?noan 3 aiez asoeS tneqo(?!cn) aijv cgaso [eidwf]eqo = deel aport[a-z]* bru[gk](es|er|t|e)? teile?n? *dela[sr]? draag~bij *nutz(en|t|ung) *delen us(a[a-z]*|e[mn]?|iamo|o) ekle (includ|licens|provid|shar|us)(e|ed|es|ing) *spenden senden send serv(ir|ent)
improve migl aprim 完善 smarter kehit forfin [优優]化 gelis iyiles विका?स enhanc सुधार *u[dt]v(ec|ik) mukem improv (u|wy)?doskonal melhor *verbe[st] desarr vyv[oi]j battre बेहतर *paran[nt] desenv (u|vy|z)leps build より良 向上 a?perfei?[czk] verfij *[eo]ntwi aufbau 精度 提升 賢 rozw(oj|ij) 更聪 更好 高度 改[善进進] svilu amelio evolu affin [強强]化 get_better better bygg slim+er bouw refin [開开研][发發発] zdokonal mejor *forb(at|ed) 0 soverw pokrac r[ao]z(vi|rab|rob) luCwe uluCw 1 imutl cleh eifel vcz izotr 2 nemil meoid 3 pl_csC aktlr akjnf aspsdw avhvy dLotno = develop[a-z]* beter besser
ai grok copil claude intel[a-z]+_art tekoa 人工[智知] uretk (art|kun|szt|ume)[a-z]+_intel yapay_zeka generat(iv|or) 0 [iI]ntell?ekt 1 pgeh_enekzlest 2 kesu_u?at 3 eiraso_?ciOuo = ia (?<!\\bj_)ai(?!_(dati|fini|miei|suoi|terzi|tuoi)) ki si(?!_[a-z]) 0 wI ii
model algor[iy]t puheent *modell? sinir_ag モデル アルゴ 神经网 मॉडल talig 声認 konusma_t *mall(i|ej) 模型 音[识辨] spraa?[ck]he?rk neurov (rec|ric)on[a-z]+_(d[a-z]+_)?(vo|fal) 算法 neur(al_networks?|a|on[ae]|ono[vw]) 0 neYro movlen reCi model algorit 1 la[eo]pw joerEa xcg[^_]*_enskc 2 aict 3 mspgf eubtlo_eir enfasEi tirazomno = llms? speech reci mowy
learn nourr voed entren(?!ador) trenin [訓训][練练] addes ファイン 教材 *anlern matar?(?=_(in|ai|for)) *(?<=ne)(krm|tren) (re)?entrain finjust szkol(en|ic) *schulung प्रशिक्ष feinab trein(a(?!dor)|o|e(?!n)) *training dostr getrain fine_?tun ajuste_fino *traning dolad hienosa trana (?<!ne)tren[ou] futte insegn [喂餵] 学習 egit besle ince_ayar ucz(eni|ac) *koulut lara?_upp 微[调調] opetus(dat|ain) apprent *lernmat トレーニング 0 zgodov (do)?navCa skarml (do)?obuC (na|do)?trenir 1 iyp idrtc 2 reaip uv[es] e?ra[ps] 3 aqck mitg_?cs dnytuN dvrEzr = karmi?c? feed(?=_m) *(op)?tr[ae]n(e|es|er|ing|ingen) (re)?train(s|ed|ing)? formation (il|mie)?tran *train(ie)?r?(en|t|e) *schulen aliment(er|ar|are|[ei][mn]?|a(m|n|no)?|ent) ucz(y(c|my)?)? fed
study 教[会え] 学[ぶば习] adies exerc(er|it) uczy(la|c)?_sie naucz onderw lar[ae]?_(sig|oss|a[fv]) ucen opet(?!taj) ogret(?!men) apprend ense[ni][agn] opp(ii|ia|iv) aprend edu[cq] impar[ai] instru ogren opleid ensin allen[ai] istrui capacit 0 [uv]C[ai][lt][^_]*s[Aq] 1 isnta [ti]?isna 2 taic 3 aqeSy anEu[hihz] jkev = leert leren opi lara lern(t|en)? teach learns learn(ing)? form(er|ez|ent) uci[a-z]{0,2}(_se)? 0 v?uCit[iq]
ml koneo apren[a-z]+_(d?e?_?ma|aut) makine_o apprend[a-z]+_(au|ma) uczeni[a-z]+_masz ma(s?ch|sk)in[a-z]*?_?l[ae]+r 机器学习 機器學 strojov[a-z]+_uc apprentissage_(au|pro) 機械学習 egitim_set 0 mawinn[^_]+_[no] 1 isnt?a_enen 2 taeco_a 3 aiaD_?dny mltir_?El dnytuNeqo?_pgeixl_?[tgtgI]
mark noai = do_not_train
crawl 爬[虫蟲] scrap 抓取 raspa rastre スクレイ crawl クロー dataset 1 Emb rocoi 3 AuEsf tuAuEk = robos? *bot(s|y|it|ar|lar[a-z]*|teja)? 0 r?o?bot(y|ov|Iv)?
mode modalit *rezim 模式 モード tryb 0 reXim 1 ovs 3 mspu = *(?<![dfhn])lage *mod(e|o|us|us?u)? *tila
private incog priv(?!acy_poli) 隐身 シークレット riserv vertr gizli 隐私 私[信訊] yksit [ck]onf[il]d se[ck]ret 0 privat
allow allow agree zgadz izin auta tilla[dt] 参与 pomo[zc] 許可 同意 anna_ 参加 autori kabul yardim 協力 consen[st] przyczy partici helf 允[许許] 協助 einwil a[ck]+e[pit]t perm[ei] hjalp godk[ae]n laiss hyvak pozw[ao]l zezw povol a[ijy]u[dt] 役立て salli toesta [帮幫]助 erlaub 0 razrew pogodX sogla[sw] [dp]ozvol uCastv (do)?pomo[gX] 1 a?uesd uaem [eit]?uam [ea]?oebf 2 rmnl 3 psoeM psevb hnbez dleqo = aid(er|ez) lat laat lets? stimme~zu help(s|ing)? lad hilf
choose または [選选] 未[关關][闭閉] 或 = in_or_out czy या ob 0 li 1 eo
ison zapnu aktiviert enabled オン wlacz[eo]n 0 [vu]vImknen vklUCen = (ar|er|slaet|slatt)_(pa|til) a[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_on
kept 0 isklUCen = (exclud|opt)ed(_out)? (block|prevent|reject|stop|protect|restrict)p?ed(_out)?
isoff disabled オフ *ausgesch uitgesch kapali wylaczo 已[关關停][闭閉用] avstang 0 vimknen (ot|vy)klUCen 3 Ul[czcircib] = (ar|er|slaet|slatt)_(av|fra) d[ei]sa[ct]+iv(ee?|at?d?[oa]) (ed|is|are|when|if)_off deaktiviert
on [開开][启啟] 3 Az[mzrciai]? = enabl(e|es|ing)
off devre_disi_birak poista~kaytosta [停禁]用 [关關][闭閉] vypno *deaktiviere 無効にする 1 etfeb 3 Uu[mzrai]? jidwftlodw = *uitschakel(en|t) kapat(in|irsaniz)? (turn|switch|toggle)[a-z]*~off disabl(e|es|ing) wylacz(yc|ysz)? (slar?|stang(a|er)?|skru)~(av|fra) d[ei]sa[ct]+iv(er|ez|ar|as|are|a|i) 0 vimknuti (ot|vy)klUCitq
refuse 不(同意|允[许許]) 対象外 (haric|disinda)_tut lamna [停禁][止じ] avsta (kapsam|disi)[a-z]*_(disi|kal|bira) wycof declin 除外 weiger engelle interdi[rs] r[ei]serv[a-z]*_([a-z]+_)?(d[ei]r|dro|rig) widersp untersa ulkop undan hors exempt(?!i) 退出 uitsluit forbid オプトアウト rifiu (za)?blok objection rejeit forb[jy] sprzec zakaz verhin 阻止 invand 拒[否絶绝絕] op+o[ns] refus empech recus esta(?=:|_(k|te|siv)) kiel[lt][aet] proh?ib rechaz verbie[dt] 反[対对對] reddet u[dt]eluk ausschl yasak ausne motsat ブロック 外す disal a[bf]meld 排除 ableh leave bezw (fern|heraus)halt itiraz odhlas (vor|vo+r|for)beh proteg stopp uniem impe[dc] vylouc 屏蔽 z?rezygn zabron 防[ぐ止] prz?estan schutz odm[io] 0 zapre[tc] vyYti zaboron blok[iu] otkaz vIdmov (is|vi)klUC[ai]t otpis 1 euicsed enyeh_enexire esir[ev] e?rbv t?als mAr 2 helik udlb 3 aljv cgeP esNxuenevI jnrpk aubci hnpnr = vieta (keep|leave|stay)~(out|away) sperren opt(s|ing)?~out e[sx]clu(re|ez|ir|ye|di|des?|ding|dere) blo([cq]u?e?a?r?|cca(re)?|ckera) wyklucz onle(r|yin)? pois(sa)? (block|prevent|reject|stop|protect|restrict)(s|ing|ping)? fora l_ecart borta neka fuera object(ing)?_to avsla fuori a[fv]vis buiten opor
not en_(salli|halua|hyv) geen jamais 勿 nunca nessun nooit ningun ne(?=po[usv]|vyu|sdil|tren|zar|krm|chc|bud|sou|sm|lz|m[oa]) niente ikke ない ません izin_verm kein aucun nenhu नहीं istemi never 不(?![同断斷仅僅具少]) 0 nelqzA nIkol niC[et] nikog 3 msI enG dnci_?mn enr_?dnb elK[eituNeub] = [a-z]+n_t niets? nichts? ni[gk]dy pas inge(n|t|nting) not(hing)? no(?!_([a-z]+_){0,3}([sm]eu|trein|desenv|noss|aprendiza[dg])|_(aprim|uso.d|modelo)) *(?<=kullan|paylas|egit|ogren|ila?)m([ae](masin[ia])?|[iu]yor(uz)?) none? *(?<=[a-z]{3})m[ae](sin(ler)?|y[ai]n|y?[iu]?z|yacak) hayir rien ne(in|j) mai intet? nic(zego)? nao ei न nie(mals)? nada ne~plus eivat nulla ala aldrig? 0 ne 1 ne sda nl 2 rep rt tr
cond 前に [仅僅] 只 但 si_ 以外 (haric_tut|engelle|reddet)m[aeiu] 構い だけ 除[きく] krome のみ nur *(?<![排刪删])除[^外]{1,9}外 wenn 0 krome krIm 3 mnr_ = als men jen jos but kun ne?_[a-z]+_que sin ale bez nar sem if ban 0 ale bez no 2 rz lf
unless 除非 unless
other 个性化 (?<!dati_)personn?ali du_personnel remind 广告 *schem[ea] 広告 *chatt?bot mitarb [计計][划畫] cours export e_?mail reklam advert auth trener konsult *gesicht benachrichti 员工 staff notif 研修 0 sotrudn operator reklam personal(?!qn) trenirovoC trenirovk 3 mnVhvb awoas ciyeBr = ads egen send_me eigene?[sn]? *tipp?s [ck][ou]rs(o|i|us)?s? *plan[a-z]{0,2} oma prop[ri]+[aeo]s? *pro?gram[a-z]{0,2} own
mask データモデル m[a-z]{1,6}_(e?stil|gewo|gust|habit|prefer|sty|vo+r[kl]) niechc अपना_मॉडल tarz veri_model my_ai_m your_(chat)?bot mieltym ad_target (own|custom|private)_([a-z]+_)?model 垃圾 *spam model[a-z]{0,2}_(d[aei]_d(at|ad|onn)|dati|dan) tercih 数据模 偏好 风格 dat[a-z]{0,4}_?model 好み no_desead 文体 junk 0 predpoCt spam model[a-A]_dan stil 1 eunoc ibvtn laopw_enctel ytr_en?aryoc 2 aict_antg 3 tuRkb pgeixl_mspgf(?=_ak) hTdLo mvrhg`;

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
