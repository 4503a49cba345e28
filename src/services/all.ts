import { academia } from './academia.ts';
import { adobe } from './adobe.ts';
import { alexa } from './alexa.ts';
import { apple } from './apple.ts';
import { artstation } from './artstation.ts';
import { atlassian } from './atlassian.ts';
import { bandcamp } from './bandcamp.ts';
import { blacksky } from './blacksky.ts';
import { bluesky } from './bluesky.ts';
import { canva } from './canva.ts';
import { characterAi } from './character-ai.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { cocounsel } from './cocounsel.ts';
import { cody } from './cody.ts';
import { cursor } from './cursor.ts';
import { deepl } from './deepl.ts';
import { deepseek } from './deepseek.ts';
import { deviantart } from './deviantart.ts';
import { didit } from './didit.ts';
import { discord } from './discord.ts';
import { dropbox } from './dropbox.ts';
import { duckAi } from './duck-ai.ts';
import { ebay } from './ebay.ts';
import { elevenlabs } from './elevenlabs.ts';
import { facebook } from './facebook.ts';
import { figma } from './figma.ts';
import { gemini } from './gemini.ts';
import { github } from './github.ts';
import { google } from './google.ts';
import { grammarly } from './grammarly.ts';
import { grok } from './grok.ts';
import { hubspot } from './hubspot.ts';
import { huggingchat } from './huggingchat.ts';
import { ideogram } from './ideogram.ts';
import { instagram } from './instagram.ts';
import { jetbrains } from './jetbrains.ts';
import { kimi } from './kimi.ts';
import { linkedin } from './linkedin.ts';
import { lovable } from './lovable.ts';
import { mastodon } from './mastodon.ts';
import { medium } from './medium.ts';
import { metaAi } from './meta-ai.ts';
import { microsoft365 } from './microsoft-365.ts';
import { microsoftCopilot } from './microsoft-copilot.ts';
import { midjourney } from './midjourney.ts';
import { misskey } from './misskey.ts';
import { mistral } from './mistral.ts';
import { monday } from './monday.ts';
import { note } from './note.ts';
import { notion } from './notion.ts';
import { openaiPlatform } from './openai-platform.ts';
import { openrouter } from './openrouter.ts';
import { otter } from './otter.ts';
import { perplexity } from './perplexity.ts';
import { photobucket } from './photobucket.ts';
import { pinterest } from './pinterest.ts';
import { poe } from './poe.ts';
import { quora } from './quora.ts';
import { reddit } from './reddit.ts';
import { replit } from './replit.ts';
import { roblox } from './roblox.ts';
import { salesforce } from './salesforce.ts';
import { slack } from './slack.ts';
import { snapchat } from './snapchat.ts';
import { soundcloud } from './soundcloud.ts';
import { squarespace } from './squarespace.ts';
import { stackOverflow } from './stack-overflow.ts';
import { strava } from './strava.ts';
import { substack } from './substack.ts';
import { suno } from './suno.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tumblr } from './tumblr.ts';
import { twitch } from './twitch.ts';
import { udemy } from './udemy.ts';
import { upwork } from './upwork.ts';
import { vercel } from './vercel.ts';
import { vimeo } from './vimeo.ts';
import { whatsapp } from './whatsapp.ts';
import { windsurf } from './windsurf.ts';
import { wix } from './wix.ts';
import { wordpress } from './wordpress.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';
import { zoom } from './zoom.ts';
import type { Service } from './schema.ts';

/** Every definition, in the order in which views list them. */
export const allServices: readonly Service[] = [
  linkedin, facebook, instagram, threads, whatsapp, metaAi, tumblr, wordpress, reddit, stackOverflow, photobucket,
  chatgpt, claude, gemini, google, microsoftCopilot, github, x, grok, perplexity, mistral, deepseek, characterAi,
  huggingchat, pinterest, quora, youtube, twitch, substack, medium, adobe, figma, canva, grammarly, slack, lovable,
  atlassian, hubspot, salesforce, cursor, vercel, squarespace, ebay, upwork, deviantart, artstation, roblox, note,
  misskey, blacksky, academia, snapchat, tiktok, discord, bluesky, mastodon, kimi, poe, duckAi, openaiPlatform,
  openrouter, elevenlabs, windsurf, jetbrains, replit, cody, microsoft365, notion, zoom, deepl, dropbox, monday, otter,
  didit, alexa, apple, strava, udemy, vimeo, wix, soundcloud, bandcamp, suno, midjourney, ideogram, cocounsel,
];
