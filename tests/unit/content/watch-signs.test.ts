import { afterEach, describe, expect, it } from 'vitest';
import { leadsThere, looksLike } from '../../../src/content/undescribed/watch-signs.ts';

describe('an address or a title', () => {
  it.each([
    ['https://shop.example/signup', ''],
    ['https://shop.example/account/preferences', ''],
    ['https://accounts.shop.example/x', ''],
    ['https://shop.example/app#/settings/privacy', ''],
    ['https://shop.example/legal/terms-of-service', ''],
    ['https://shop.example/x', 'Sign up | Shop'],
    ['https://shop.example/einstellungen', ''],
    ['https://shop.example/x', 'Datenschutzeinstellungen – Laden'],
    ['https://shop.example/x', 'Konto registrieren'],
    ['https://shop.example/param%C3%A8tres/confidentialit%C3%A9', ''],
    ['https://shop.example/x', 'Inscription'],
    ['https://shop.example/configuraci%C3%B3n', ''],
    ['https://shop.example/x', 'Configurações da conta'],
    ['https://shop.example/impostazioni', ''],
    ['https://shop.example/x', 'Instellingen'],
    ['https://shop.example/x', 'Ustawienia prywatności'],
    ['https://shop.example/x', 'Inställningar'],
    ['https://shop.example/x', 'Gizlilik ayarları'],
    ['https://shop.example/x', 'アカウント設定'],
    ['https://shop.example/x', '隐私设置'],
    ['https://shop.example/x', '개인정보 설정'],
    ['https://shop.example/x', 'Настройки'],
    ['https://shop.example/x', 'الإعدادات'],
    ['https://shop.example/x', 'הגדרות'],
    ['https://shop.example/x', 'सेटिंग'],
    ['https://shop.example/x', 'Asetukset'],
    ['https://shop.example/x', 'Nastavení'],
    ['https://shop.example/x', 'Налаштування'],
  ])('looks like settings, sign-up or terms: %s %s', (href, title) => {
    expect(looksLike(href, title)).toBe(true);
  });

  it.each([
    ['https://shop.example/', 'Lamps and chairs'],
    ['https://shop.example/discount', 'A discount for all'],
    ['https://www.shop.example/watch?v=settings', 'A film'],
    ['https://news.example/2026/how-to-change-the-privacy-settings-of-your-phone', ''],
    ['https://news.example/x', 'What the new terms of service of a large network mean for you and for me'],
    ['https://www.privacy.example/', ''],
    ['https://news.example/why-i-do-not-like-account-walls', ''],
    ['https://shop.example/%E0%A4%A', 'A lamp'],
    ['https://shop.example/x', 'ニュース'],
  ])('does not: %s %s', (href, title) => {
    expect(looksLike(href, title)).toBe(false);
  });
});

describe('a press', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });
  const leads = (html: string): boolean => {
    document.body.innerHTML = html;
    return leadsThere(document.querySelector('#it') ?? undefined);
  };

  it.each([
    '<button><span id="it">Sign up</span></button>',
    '<a id="it" href="/x">Settings</a>',
    '<div role="menuitem" aria-label="Account settings"><svg id="it"></svg></div>',
    '<button id="it" title="Einstellungen">⚙</button>',
  ])('leads there: %s', (html) => {
    expect(leads(html)).toBe(true);
  });

  it.each([
    '<button id="it">Add to basket</button>',
    '<p id="it">Settings</p>',
    `<a href="/x"><b id="it">An article</b> ${'<i>of many words</i> '.repeat(9)}<i>settings</i></a>`,
    `<a id="it" href="/x"><i>A</i>${'<i> </i>'.repeat(6)}<i>settings</i></a>`,
    '',
  ])('does not: %s', (html) => {
    expect(leads(html)).toBe(false);
  });
});
