import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { whoIsSignedIn } from '../../../src/content/visit/account.ts';
import { github } from '../../../src/services/github.ts';
import { google } from '../../../src/services/google.ts';
import { linkedin } from '../../../src/services/linkedin.ts';
import { openrouter } from '../../../src/services/openrouter.ts';
import type { Service } from '../../../src/catalog/schema.ts';

const page = (head: string, body = ''): Document => {
  const { document } = new Window();
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return document as unknown as Document;
};
const menu = (name: string): string =>
  `<a href="https://accounts.google.com/SignOutOptions?hl=en" aria-label="${name}"></a>`;

describe('who is signed in', () => {
  it('reads the name where GitHub puts it, and nothing on a page that nobody is signed in to', () => {
    expect(whoIsSignedIn(page('<meta name="user-login" content="Octocat">'), github)).toBe('octocat');
    expect(whoIsSignedIn(page('<meta name="user-login" content="">'), github)).toBeUndefined();
    expect(whoIsSignedIn(page(''), github)).toBeUndefined();
  });
  it('takes the address alone from a longer name, in any language', () => {
    expect(whoIsSignedIn(page('', menu('Google Account: Jo Doe &#10;(Jo.Doe@example.com)')), google)).toBe(
      'jo.doe@example.com',
    );
    expect(whoIsSignedIn(page('', menu('Google 账号：Jo (jo.doe@example.com)')), google)).toBe('jo.doe@example.com');
  });
  it('is the same for the same account shown twice, and nobody for two accounts', () => {
    const one = menu('Google Account: Jo (jo@example.com)');
    expect(whoIsSignedIn(page('', one + one), google)).toBe('jo@example.com');
    expect(whoIsSignedIn(page('', one + menu('Google Account: Al (al@example.com)')), google)).toBeUndefined();
  });
  it('tries the next place when the first shows nobody', () => {
    const source = { what: 'test' };
    const service = {
      ...github,
      account: [
        { selector: '.none', source },
        { selector: '.me', source },
      ],
    } satisfies Service;
    expect(whoIsSignedIn(page('', '<p class="me"> Jo  Doe </p>'), service)).toBe('jo doe');
  });
  it('does not go on to another place when the first shows two', () => {
    const source = { what: 'test' };
    const service = {
      ...github,
      account: [
        { selector: '.me', source },
        { selector: '.also', source },
      ],
    } satisfies Service;
    expect(
      whoIsSignedIn(page('', '<p class="me">jo</p><p class="me">al</p><p class="also">jo</p>'), service),
    ).toBeUndefined();
  });
  it('reads the name that goes with LinkedIn’s picture of the member, and nothing where there is none', () => {
    const picture = '<img class="global-nav__me-photo evi-image" alt="Jo Doe">';
    expect(whoIsSignedIn(page('', picture), linkedin)).toBe('jo doe');
    expect(whoIsSignedIn(page('', '<a href="/in/jo-doe/">Me</a>'), linkedin)).toBeUndefined();
  });
  it('does not guess where the definition knows no place', () => {
    expect(
      whoIsSignedIn(page('<meta name="user-login" content="octocat">', 'me@example.com'), openrouter),
    ).toBeUndefined();
  });
});
