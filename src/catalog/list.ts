import { academia } from '../services/academia.ts';
import { adobe } from '../services/adobe.ts';
import { airbnb } from '../services/airbnb.ts';
import { alexa } from '../services/alexa.ts';
import { algolia } from '../services/algolia.ts';
import { amp } from '../services/amp.ts';
import { antigravity } from '../services/antigravity.ts';
import { apple } from '../services/apple.ts';
import { artstation } from '../services/artstation.ts';
import { assemblyai } from '../services/assemblyai.ts';
import { atlassian } from '../services/atlassian.ts';
import { aws } from '../services/aws.ts';
import { bandcamp } from '../services/bandcamp.ts';
import { blacksky } from '../services/blacksky.ts';
import { bluesky } from '../services/bluesky.ts';
import { booking } from '../services/booking.ts';
import { canva } from '../services/canva.ts';
import { characterAi } from '../services/character-ai.ts';
import { chatgpt } from '../services/chatgpt.ts';
import { claude } from '../services/claude.ts';
import { cloudflare } from '../services/cloudflare.ts';
import { cocounsel } from '../services/cocounsel.ts';
import { cody } from '../services/cody.ts';
import { cohere } from '../services/cohere.ts';
import { cursor } from '../services/cursor.ts';
import { deepgram } from '../services/deepgram.ts';
import { deepl } from '../services/deepl.ts';
import { deepseek } from '../services/deepseek.ts';
import { depicta } from '../services/depicta.ts';
import { deviantart } from '../services/deviantart.ts';
import { devin } from '../services/devin.ts';
import { didit } from '../services/didit.ts';
import { discord } from '../services/discord.ts';
import { doctolib } from '../services/doctolib.ts';
import { docusign } from '../services/docusign.ts';
import { dropbox } from '../services/dropbox.ts';
import { duckAi } from '../services/duck-ai.ts';
import { duolingo } from '../services/duolingo.ts';
import { ebay } from '../services/ebay.ts';
import { elevenlabs } from '../services/elevenlabs.ts';
import { facebook } from '../services/facebook.ts';
import { fathom } from '../services/fathom.ts';
import { figma } from '../services/figma.ts';
import { freshworks } from '../services/freshworks.ts';
import { galaxyAi } from '../services/galaxy-ai.ts';
import { gemini } from '../services/gemini.ts';
import { genspark } from '../services/genspark.ts';
import { github } from '../services/github.ts';
import { gitlabDuo } from '../services/gitlab-duo.ts';
import { google } from '../services/google.ts';
import { grammarly } from '../services/grammarly.ts';
import { granola } from '../services/granola.ts';
import { grok } from '../services/grok.ts';
import { groq } from '../services/groq.ts';
import { hatenaBlog } from '../services/hatena-blog.ts';
import { higgsfield } from '../services/higgsfield.ts';
import { hubspot } from '../services/hubspot.ts';
import { huggingchat } from '../services/huggingchat.ts';
import { ideogram } from '../services/ideogram.ts';
import { iflytek } from '../services/iflytek.ts';
import { indeed } from '../services/indeed.ts';
import { instagram } from '../services/instagram.ts';
import { intercom } from '../services/intercom.ts';
import { jetbrains } from '../services/jetbrains.ts';
import { kakao } from '../services/kakao.ts';
import { kimi } from '../services/kimi.ts';
import { kiro } from '../services/kiro.ts';
import { leonardo } from '../services/leonardo.ts';
import { line } from '../services/line.ts';
import { lingma } from '../services/lingma.ts';
import { linkedin } from '../services/linkedin.ts';
import { litmind } from '../services/litmind.ts';
import { lovable } from '../services/lovable.ts';
import { luma } from '../services/luma.ts';
import { mastodon } from '../services/mastodon.ts';
import { medium } from '../services/medium.ts';
import { metaAi } from '../services/meta-ai.ts';
import { microsoft365 } from '../services/microsoft-365.ts';
import { microsoftCopilot } from '../services/microsoft-copilot.ts';
import { midjourney } from '../services/midjourney.ts';
import { minimax } from '../services/minimax.ts';
import { misskey } from '../services/misskey.ts';
import { mistral } from '../services/mistral.ts';
import { monday } from '../services/monday.ts';
import { naver } from '../services/naver.ts';
import { noimos } from '../services/noimos.ts';
import { northsky } from '../services/northsky.ts';
import { note } from '../services/note.ts';
import { notebooklm } from '../services/notebooklm.ts';
import { notion } from '../services/notion.ts';
import { omi } from '../services/omi.ts';
import { openaiPlatform } from '../services/openai-platform.ts';
import { opencodeZen } from '../services/opencode-zen.ts';
import { openrouter } from '../services/openrouter.ts';
import { otter } from '../services/otter.ts';
import { perplexity } from '../services/perplexity.ts';
import { photobucket } from '../services/photobucket.ts';
import { photoroom } from '../services/photoroom.ts';
import { pinterest } from '../services/pinterest.ts';
import { poe } from '../services/poe.ts';
import { praktika } from '../services/praktika.ts';
import { qodo } from '../services/qodo.ts';
import { quora } from '../services/quora.ts';
import { readAi } from '../services/read-ai.ts';
import { recraft } from '../services/recraft.ts';
import { reddit } from '../services/reddit.ts';
import { replit } from '../services/replit.ts';
import { roblox } from '../services/roblox.ts';
import { runway } from '../services/runway.ts';
import { salesforce } from '../services/salesforce.ts';
import { sentry } from '../services/sentry.ts';
import { servicenow } from '../services/servicenow.ts';
import { shutterstock } from '../services/shutterstock.ts';
import { sketchfab } from '../services/sketchfab.ts';
import { slack } from '../services/slack.ts';
import { snapchat } from '../services/snapchat.ts';
import { soundcloud } from '../services/soundcloud.ts';
import { squarespace } from '../services/squarespace.ts';
import { stackOverflow } from '../services/stack-overflow.ts';
import { starlink } from '../services/starlink.ts';
import { strava } from '../services/strava.ts';
import { substack } from '../services/substack.ts';
import { suno } from '../services/suno.ts';
import { synthesia } from '../services/synthesia.ts';
import { threads } from '../services/threads.ts';
import { tiktok } from '../services/tiktok.ts';
import { together } from '../services/together.ts';
import { trae } from '../services/trae.ts';
import { tumblr } from '../services/tumblr.ts';
import { twitch } from '../services/twitch.ts';
import { udemy } from '../services/udemy.ts';
import { upwork } from '../services/upwork.ts';
import { vercel } from '../services/vercel.ts';
import { vimeo } from '../services/vimeo.ts';
import { volcengine } from '../services/volcengine.ts';
import { voyage } from '../services/voyage.ts';
import { warp } from '../services/warp.ts';
import { whatsapp } from '../services/whatsapp.ts';
import { windsurf } from '../services/windsurf.ts';
import { witchsky } from '../services/witchsky.ts';
import { wix } from '../services/wix.ts';
import { wordpress } from '../services/wordpress.ts';
import { x } from '../services/x.ts';
import { yahooMail } from '../services/yahoo-mail.ts';
import { yandex } from '../services/yandex.ts';
import { youtube } from '../services/youtube.ts';
import { yuanbao } from '../services/yuanbao.ts';
import { zalando } from '../services/zalando.ts';
import { zed } from '../services/zed.ts';
import { zendesk } from '../services/zendesk.ts';
import { zhipu } from '../services/zhipu.ts';
import { zoom } from '../services/zoom.ts';
import type { Service } from './schema.ts';

/** Every definition, in the order in which views list them. */
export const allServices: readonly Service[] = [
  linkedin,
  facebook,
  instagram,
  threads,
  whatsapp,
  metaAi,
  tumblr,
  wordpress,
  reddit,
  stackOverflow,
  photobucket,
  chatgpt,
  claude,
  gemini,
  google,
  microsoftCopilot,
  github,
  x,
  grok,
  perplexity,
  mistral,
  deepseek,
  characterAi,
  huggingchat,
  pinterest,
  quora,
  youtube,
  twitch,
  substack,
  medium,
  adobe,
  figma,
  canva,
  grammarly,
  slack,
  lovable,
  atlassian,
  hubspot,
  salesforce,
  cursor,
  vercel,
  squarespace,
  ebay,
  upwork,
  deviantart,
  artstation,
  roblox,
  note,
  misskey,
  blacksky,
  academia,
  snapchat,
  tiktok,
  discord,
  bluesky,
  mastodon,
  kimi,
  poe,
  duckAi,
  openaiPlatform,
  openrouter,
  elevenlabs,
  windsurf,
  jetbrains,
  replit,
  cody,
  microsoft365,
  notion,
  zoom,
  deepl,
  dropbox,
  monday,
  otter,
  didit,
  alexa,
  apple,
  strava,
  udemy,
  vimeo,
  wix,
  soundcloud,
  bandcamp,
  suno,
  midjourney,
  ideogram,
  cocounsel,
  assemblyai,
  recraft,
  qodo,
  algolia,
  servicenow,
  granola,
  zed,
  aws,
  deepgram,
  intercom,
  freshworks,
  photoroom,
  cloudflare,
  kiro,
  gitlabDuo,
  naver,
  starlink,
  airbnb,
  hatenaBlog,
  devin,
  yuanbao,
  witchsky,
  northsky,
  together,
  cohere,
  higgsfield,
  warp,
  doctolib,
  minimax,
  docusign,
  shutterstock,
  noimos,
  sentry,
  sketchfab,
  genspark,
  litmind,
  depicta,
  antigravity,
  trae,
  voyage,
  leonardo,
  synthesia,
  booking,
  kakao,
  groq,
  luma,
  fathom,
  duolingo,
  zendesk,
  notebooklm,
  readAi,
  lingma,
  zhipu,
  volcengine,
  iflytek,
  runway,
  zalando,
  indeed,
  praktika,
  yahooMail,
  line,
  yandex,
  galaxyAi,
  amp,
  opencodeZen,
  omi,
];
