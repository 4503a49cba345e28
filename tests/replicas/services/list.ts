/** Every replica that is made of a description. A new one is a module and a line here. */
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { gemini } from './gemini.ts';
import { github } from './github.ts';
import { google } from './google.ts';
import { grok } from './grok.ts';
import type { ServiceReplica } from './kit/model.ts';
import { microsoftCopilot } from './microsoft-copilot.ts';
import { tumblr } from './tumblr.ts';
import { wordpress } from './wordpress.ts';
import { x } from './x.ts';

export const serviceReplicas: readonly ServiceReplica[] = [tumblr, wordpress, chatgpt, claude, gemini, google, microsoftCopilot, github, x, grok];
