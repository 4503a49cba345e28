/** Every replica that is made of a description. A new one is a module and a line here. */
import { academia } from './academia.ts';
import { adobe } from './adobe.ts';
import { airbnb } from './airbnb.ts';
import { alexa } from './alexa.ts';
import { artstation } from './artstation.ts';
import { assemblyai } from './assemblyai.ts';
import { atlassian } from './atlassian.ts';
import { blacksky } from './blacksky.ts';
import { canva } from './canva.ts';
import { characterAi } from './character-ai.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { cohere } from './cohere.ts';
import { cursor } from './cursor.ts';
import { deepseek } from './deepseek.ts';
import { deviantart } from './deviantart.ts';
import { devin } from './devin.ts';
import { didit } from './didit.ts';
import { ebay } from './ebay.ts';
import { elevenlabs } from './elevenlabs.ts';
import { figma } from './figma.ts';
import { facebook, instagram, tiktok, whatsapp } from './forms.ts';
import { gemini } from './gemini.ts';
import { github } from './github.ts';
import { google } from './google.ts';
import { grammarly } from './grammarly.ts';
import { grok } from './grok.ts';
import { hatenaBlog } from './hatena-blog.ts';
import { hubspot } from './hubspot.ts';
import { huggingchat } from './huggingchat.ts';
import type { ServiceReplica } from './kit/model.ts';
import { lovable } from './lovable.ts';
import { medium } from './medium.ts';
import { microsoftCopilot } from './microsoft-copilot.ts';
import { misskey } from './misskey.ts';
import { mistral } from './mistral.ts';
import { northsky } from './northsky.ts';
import { note } from './note.ts';
import { openaiPlatform } from './openai-platform.ts';
import { openrouter } from './openrouter.ts';
import { otter } from './otter.ts';
import { perplexity } from './perplexity.ts';
import { pinterest } from './pinterest.ts';
import { qodo } from './qodo.ts';
import { quora } from './quora.ts';
import { recraft } from './recraft.ts';
import { roblox } from './roblox.ts';
import { salesforce } from './salesforce.ts';
import { squarespace } from './squarespace.ts';
import { starlink } from './starlink.ts';
import { substack } from './substack.ts';
import { together } from './together.ts';
import { tumblr } from './tumblr.ts';
import { twitch } from './twitch.ts';
import { upwork } from './upwork.ts';
import { vercel } from './vercel.ts';
import { windsurf } from './windsurf.ts';
import { witchsky } from './witchsky.ts';
import { wordpress } from './wordpress.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';
import { yuanbao } from './yuanbao.ts';

export const serviceReplicas: readonly ServiceReplica[] = [
  facebook,
  instagram,
  whatsapp,
  tiktok,
  tumblr,
  wordpress,
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
  openaiPlatform,
  openrouter,
  elevenlabs,
  windsurf,
  otter,
  didit,
  alexa,
  assemblyai,
  recraft,
  qodo,
  starlink,
  airbnb,
  hatenaBlog,
  devin,
  yuanbao,
  witchsky,
  northsky,
  together,
  cohere,
];
