// @vitest-environment node
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allServices } from '../../../src/catalog/list.ts';
import type { ControlSetting, Service } from '../../../src/catalog/schema.ts';
import { claims, covers, rules, sampleOf } from './rules.ts';

const files = readdirSync('src/services')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3));

/** A definition that keeps every rule. */
const sound: Service = {
  id: 'sound',
  name: 'Sound',
  letters: 'Zz',
  hosts: ['https://www.sound.example/*'],
  signedOut: ['https://www.sound.example/login*'],
  settings: [
    {
      id: 'training',
      name: 'Training',
      remedy: 'control',
      pages: ['https://www.sound.example/settings/:instance{/}?'],
      open: 'https://www.sound.example/settings/me',
      control: {
        labels: [{ lang: 'en', text: 'Train on {instance}', refuses: 'off' }],
        kinds: ['menu'],
        words: { on: ['On'], off: ['Off'] },
        complete: [{ press: ['Save'] }],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'high',
      checked: '2026-11-24',
      default: [
        { stands: 'refused', regions: ['EU'] },
        { stands: 'allowed', since: '2026-01-15' },
      ],
      feedback: { says: 'A rated answer is used.', source: { what: 'Help page' } },
      cleanUp: { url: 'https://www.sound.example/history', source: { what: 'Help page' } },
      together: [{ service: 'sound', setting: 'form' }],
      known: [
        { how: 'document', date: '2026-11-20' },
        { how: 'shipped-code', date: '2026-11-24', source: { what: 'Its repository' } },
      ],
      sources: [{ what: 'Help page', url: 'https://www.sound.example/help', date: '2026' }],
    },
    {
      id: 'form',
      name: 'Form',
      remedy: 'request',
      pages: ['https://www.sound.example/form'],
      open: 'https://www.sound.example/form',
      request: {
        by: 'form',
        to: 'https://www.sound.example/form',
        steps: ['Send it.'],
        texts: [{ lang: 'en', text: 'I object.' }],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'high',
      checked: '2026-11-24',
      together: [{ service: 'sound', setting: 'training' }],
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [{ what: 'Help page' }],
    },
  ],
};

/** The sound definition with something broken in it. */
// eslint-disable-next-line typescript/no-explicit-any -- broken on purpose, beyond what types allow
function broken(change: (service: any) => void): Service {
  const copy = structuredClone(sound);
  change(copy);
  return copy;
}

// eslint-disable-next-line typescript/no-explicit-any -- as above
const breaks: Record<string, ((service: any) => void)[]> = {
  'is valid': [
    (s) => {
      s.settings[0].remedy = 'magic';
    },
    (s) => {
      s.settings[0].sources = [];
    },
    (s) => {
      s.settings[0].doesNotCover = [];
    },
    (s) => {
      delete s.settings[0].checked;
    },
    (s) => {
      s.settings[0].known = [];
    },
    (s) => {
      s.settings[0].known[0].how = 'hearsay';
    },
    (s) => {
      s.settings[0].for = 'owner';
    },
    (s) => {
      s.settings[0].default[0].regions = ['Europe'];
    },
    (s) => {
      s.settings[0].cleanUp.url = 'http://www.sound.example/history';
    },
  ],
  'is named like its file, and every file is listed': [
    (s) => {
      s.id = 'other';
    },
  ],
  'has settings with ids of their own': [
    (s) => {
      s.settings[1].id = 'training';
    },
  ],
  'has letters of its own': [
    (s) => {
      s.letters = 'LI';
    },
  ],
  'asks for https hosts alone, and for none when it reads nothing': [
    (s) => {
      s.hosts = ['*://*/*'];
    },
    (s) => {
      for (const setting of s.settings) setting.pages = [];
    },
  ],
  'has access to its own pages': [
    (s) => {
      s.hosts = ['https://sound.example/*'];
    },
    (s) => {
      s.settings[0].hubs = ['https://elsewhere.example/x'];
    },
  ],
  'has patterns that match what they are meant for': [
    (s) => {
      s.settings[0].pages = ['https://www.sound.example/(a)(b)'];
    },
  ],
  'opens one of its own pages, or the list that leads there': [
    (s) => {
      s.settings[0].open = 'https://www.sound.example/';
    },
  ],
  'signs in on a host of its own, or on one that is listed': [
    (s) => {
      s.signedOut = ['https://login.sound.example/'];
    },
  ],
  'knows where or by what a person is signed out, or says that it does not': [
    (s) => {
      s.signedOut = [];
    },
    (s) => {
      s.id = 'yuanbao';
    },
  ],
  'knows who is signed in where it knows what is not offered, without which that is never said': [
    (s) => {
      s.settings[0].notOffered = { texts: ['Not available in your region'] };
    },
  ],
  'never takes a sign-in page for a settings page': [
    (s) => {
      s.settings[0].pages = ['https://www.sound.example/*'];
    },
  ],
  'shares no page with another service': [
    (s) => {
      s.hosts = ['https://claude.ai/*'];
      s.settings[0].pages = ['https://claude.ai/settings/*'];
    },
  ],
  'tells its own settings on one page apart by their labels': [
    (s) => {
      s.settings[1] = { ...s.settings[0], id: 'again' };
    },
  ],
  'has each label once, in a language that exists': [
    (s) => {
      s.settings[0].control.labels.push({ lang: 'en', text: 'TRAIN on  {instance}', refuses: 'off' });
    },
    (s) => {
      s.settings[0].control.labels[0].lang = 'en_US';
    },
    (s) => {
      s.settings[0].control.labels[0].text += ' ';
    },
  ],
  'gives each label the polarity that its words have': [
    (s) => {
      s.settings[0].control.labels[0].refuses = 'on';
    },
    (s) => {
      s.settings[0].control.labels[0].text = 'Prevent training on {instance}';
    },
  ],
  'uses {instance} only where every page names one': [
    (s) => {
      s.settings[0].pages.push('https://www.sound.example/settings');
    },
  ],
  'can be recognised, or says that it cannot': [
    (s) => {
      s.settings[0].control.labels = [];
    },
    (s) => {
      s.settings[0].pages = [];
    },
  ],
  'has words for the two positions of a choice': [
    (s) => {
      delete s.settings[0].control.words;
    },
    (s) => {
      s.settings[0].control.words.off = ['On'];
    },
    (s) => {
      s.settings[0].control.words.off = ['Turn off'];
    },
  ],
  'never presses what must not be pressed': [
    (s) => {
      s.settings[0].control.complete = [{ press: ['Turn off and delete activity'] }];
    },
    (s) => {
      s.settings[0].control.never = ['save'];
    },
    (s) => {
      s.settings[0].control.complete = [{ confirm: { says: ['x'], press: ['Export data'] } }];
    },
  ],
  'says that a page shows it only when called, wherever steps reveal it': [
    (s) => {
      s.settings[0].control.reveal = [{ press: ['Settings'] }];
    },
    (s) => {
      s.settings[0].overlay = true;
    },
  ],
  'has a day, sources and what it does not cover, in whole sentences': [
    (s) => {
      s.settings[0].checked = '2026-13-45';
    },
    (s) => {
      s.settings[0].doesNotCover = ['training already done'];
    },
    (s) => {
      s.settings[0].sources[0].url = 'help page';
    },
    (s) => {
      s.settings[0].sources[0].what = 'see code:123';
    },
  ],
  'says how it is known: the newest on the day it was checked, code by its source': [
    (s) => {
      s.settings[0].known[1].date = '2026-11-23';
    },
    (s) => {
      s.settings[0].checked = '2026-11-25';
    },
    (s) => {
      delete s.settings[0].known[1].source;
    },
    (s) => {
      s.settings[0].known[1].source.what = 'see code:123';
    },
    (s) => {
      s.settings[0].known[1].source.url = 'repository';
    },
  ],
  'says how it stands at first, the special before the general, and never where there is nothing to refuse': [
    (s) => {
      s.settings[0].default.reverse();
    },
    (s) => {
      s.settings[0].default[1].since = '2026-02-31';
    },
    (s) => {
      s.settings[1] = {
        ...s.settings[1],
        remedy: 'none',
        none: { says: 'none-found', because: 'X.', instead: [] },
        default: [{ stands: 'allowed' }],
      };
    },
  ],
  'says in a sentence what feedback sends, and names a page of its own for what was kept': [
    (s) => {
      s.settings[0].feedback.says = 'thumbs';
    },
    (s) => {
      s.settings[0].cleanUp.url = 'https://www.elsewhere.example/history';
    },
    (s) => {
      s.settings[0].feedback.source.date = 'last year';
    },
  ],
  'names settings that belong together, each the other': [
    (s) => {
      delete s.settings[1].together;
    },
    (s) => {
      s.settings[0].together[0].setting = 'other';
    },
    (s) => {
      s.settings[0].together.push({ service: 'sound', setting: 'training' });
    },
  ],
  'leaves what cannot be taken back to the person': [
    (s) => {
      s.settings[0].oneWay = true;
    },
  ],
  'sends a request where it says, with a text that claims nothing about the person': [
    (s) => {
      s.settings[1].request.to = 'form';
    },
    (s) => {
      s.settings[1].open = 'https://www.sound.example/other';
    },
    (s) => {
      s.settings[1].request.by = 'email';
    },
    (s) => {
      s.settings[1].request.texts[0].regions = ['EU'];
    },
    (s) => {
      s.settings[1].request.texts[0].text = 'I am an artist and I object.';
    },
  ],
  'says that a request is an objection where every text of it objects to training, and nowhere else': [
    (s) => {
      s.settings[1].request.objection = true;
    },
    (s) => {
      s.settings[1].request.texts[0].text = 'I object to the use of my personal data for training AI models.';
    },
    (s) => {
      s.settings[1].for = 'administrator';
      s.settings[1].request.texts[0].text = 'I object to the use of my personal data for training AI models.';
      s.settings[1].request.objection = true;
    },
  ],
  'reads and opens nothing where there is nothing to read': [
    (s) => {
      s.settings[1].remedy = 'none';
    },
  ],
};

const named = Object.entries(rules);

describe('every definition', () => {
  it.each(named)('%s', (_name, rule) => {
    expect(rule(allServices, files)).toEqual([]);
  });
});

// Without one the service can be chosen, and nothing happens on its pages.
it('there is an entrypoint for each service whose pages are read, and no other one', () => {
  const scripts = readdirSync('entrypoints').flatMap((name) => /^(.+)\.content\.ts$/u.exec(name)?.[1] ?? []);
  const read = allServices.filter(({ hosts, selfHosted }) => hosts.length > 0 || selfHosted).map(({ id }) => id);
  expect(scripts.toSorted()).toEqual(read.toSorted());
});

describe('broken data is noticed', () => {
  it.each(named)('%s', (name, rule) => {
    const all = [...allServices, sound];
    expect(rule(all, [...files, 'sound'])).toEqual([]);
    const changes = breaks[name] ?? [];
    expect(changes).not.toEqual([]);
    for (const change of changes)
      expect(rule([...allServices, broken(change)], [...files, 'sound']), change.toString()).not.toEqual([]);
  });
});

/** A setting with a control. */
function find(service: string, setting: string): ControlSetting {
  const found = allServices.find(({ id }) => id === service)?.settings.find(({ id }) => id === setting);
  if (found?.remedy !== 'control') throw new Error(`${service}/${setting} is no control`);
  return found;
}

function instance(pattern: string, address: string): string | undefined {
  const found = new URLPattern(pattern).exec(address);
  return found?.pathname.groups['instance'] ?? found?.hostname.groups['instance'];
}

describe('what the evidence warns of', () => {
  it('Lovable turned the meaning round when it renamed the switch', () => {
    const { labels } = find('lovable', 'account-training').control;
    expect(Object.fromEntries(labels.map(({ text, refuses }) => [text, refuses]))).toEqual({
      'On Your Customer Content': 'off',
      'Data collection opt out': 'on',
    });
  });

  it('note has two switches of opposite meaning', () => {
    expect(find('note', 'refuse-training').control.labels[0]?.refuses).toBe('on');
    expect(find('note', 'reward-programme').control.labels[0]?.refuses).toBe('off');
  });

  it('Gemini and Mistral name what is never pressed', () => {
    expect(find('gemini', 'keep-activity').control.never).toContain('Turn off and delete');
    expect(find('mistral', 'api-training').control.never).toContain('Enable Labs models');
  });

  it.each([
    ['chatgpt', 'https://chatgpt.com/settings/data-controls', true],
    ['chatgpt', 'https://chatgpt.com/c/123?model=x#settings/DataControls', true],
    ['chatgpt', 'https://chatgpt.com/c/123#settings/Security', false],
    ['chatgpt', 'https://chatgpt.com/c/123', false],
    ['grok', 'https://grok.com/?_s=data', true],
    ['grok', 'https://grok.com/c/1?a=b&_s=data', true],
    ['grok', 'https://grok.com/?_s=account', false],
    ['claude', 'https://claude.ai/new#settings/data-privacy-controls', true],
    ['claude', 'https://claude.ai/new', false],
    ['deepseek', 'https://chat.deepseek.com/a/chat/s/1', true],
    ['deepseek', 'https://chat.deepseek.com/sign_in', false],
    ['gemini', 'https://myactivity.google.com/u/1/product/gemini?utm_source=gemini', true],
    ['google', 'https://myactivity.google.com/product/gemini', false],
    ['wordpress', 'https://blog.wordpress.com/wp-admin/options-reading.php', true],
    ['wordpress', 'https://quora.com/wp-admin/options-reading.php', false],
    ['misskey', 'https://misskey.io/settings/privacy', true],
    ['misskey', 'https://www.quora.com/settings/privacy', false],
    ['quora', 'https://www.quora.com/settings/privacy', true],
    ['pinterest', 'https://www.pinterest.de/settings/privacy-and-data', true],
    ['ebay', 'https://accountsettings.ebay.co.uk/ai-preferences', true],
    ['substack', 'https://letters.substack.com/publish/settings#privacy', true],
  ])('%s and %s: %s', (id, address, expected) => {
    const service = allServices.find((one) => one.id === id);
    expect(service && claims(service, address)).toBe(expected);
  });

  it('reads the instance from the address', () => {
    expect(
      instance(find('tumblr', 'third-party-sharing').pages[0] ?? '', 'https://www.tumblr.com/settings/blog/my-blog'),
    ).toBe('my-blog');
    expect(
      instance(
        find('wordpress', 'third-party-sharing').pages.at(-1) ?? '',
        'https://blog.wordpress.com/wp-admin/options-reading.php',
      ),
    ).toBe('blog.wordpress.com');
  });
});

describe('the helpers of the rules', () => {
  it('cover hosts as match patterns do', () => {
    expect(covers('https://*.a.example/*', 'https://a.example/x')).toBe(true);
    expect(covers('https://*.a.example/*', 'https://b.a.example/x')).toBe(true);
    expect(covers('https://*.a.example/*', 'https://ba.example/x')).toBe(false);
    expect(covers('https://a.example/*', 'https://b.a.example/x')).toBe(false);
    expect(covers('https://a.example/*', 'http://a.example/x')).toBe(false);
  });

  it('make an address from a pattern', () => {
    expect(sampleOf('https://:instance(.+)/settings{/}?', ['https://*.a.example/*'])).toBe(
      'https://sample.a.example/settings',
    );
    expect(sampleOf('https://*.a.*/p/:id', [])).toBe('https://www.a.com/p/sample');
    expect(sampleOf('https://a.example/*\\?*#s', [])).toBe('https://a.example/x?x#s');
  });
});
