#!/usr/bin/env bash
# zustand 5.1.0, redux-persist 6.0.0, mobx-persist-store 1.1.8 and @vueuse/core 14.4.0, beside jotai 2.20.3
#
# Expected: A page keeps its settings with a library, in a store that answers later (IndexedDB, an extension’s or an app’s storage). Who turns a
#   setting off before the first answer has made the later choice; it wins, as it does in jotai.
# Instead: The answer puts the setting back to what was stored before, on. zustand has stored the "off" by then and leaves it there: the page
#   shows on, the store says off, and the next change of any other setting stores on. useStorageAsync of VueUse has
#   stored "off" as well, and takes it out again. redux-persist and mobx-persist-store never store it.
# Why it matters: A press in the first moments is undone without any word of the service. What is shown when the page is at rest counts, not what
#   was shown right after the press, and only another loading tells what is kept.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  zustand@5.1.0 redux-persist@6.0.0 redux@5.0.1 mobx-persist-store@1.1.8 mobx@7.1.3 @vueuse/core@14.4.0 vue@3.5.45 jotai@2.20.3 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createStore as createAtoms } from 'jotai/vanilla';
import { atomWithStorage, createJSONStorage as jotaiStorage } from 'jotai/vanilla/utils';
import { makeAutoObservable, runInAction } from 'mobx';
import { makePersistable } from 'mobx-persist-store';
import { createStore as createRedux } from 'redux';
import { useStorageAsync } from '@vueuse/core';
import { nextTick } from 'vue';
import { createJSONStorage, persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';

const { persistReducer, persistStore } = createRequire(import.meta.url)('redux-persist');
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['zustand', 'redux-persist', 'mobx-persist-store', '@vueuse/core', 'jotai'].map(version).join(', '));
const later = (value) => new Promise((done) => setTimeout(() => done(value), 40));
/** A store that answers after 40 ms, and holds one setting that is on. */
function store(key, kept) {
  const held = new Map([[key, kept]]);
  return {
    getItem: (name) => later(held.get(name) ?? null),
    setItem: (name, value) => later(held.set(name, value)),
    removeItem: (name) => later(held.delete(name)),
    says: () => (/train"?\\?"?:"?false|^false/.test(held.get(key)) ? 'off' : 'on'),
  };
}
const word = (on) => (on ? 'on' : 'off');
// Each begins, turns the setting off before the store has answered, and gives back a way to look, and to change another setting.
const libraries = {
  async zustand(storage) {
    const settings = createStore(persist(() => ({ train: true, dark: false }), { name: 'train', storage: createJSONStorage(() => storage) }));
    settings.setState({ train: false });
    return [() => settings.getState().train, () => settings.setState({ dark: true })];
  },
  async 'redux-persist'(storage) {
    const reduce = (state = { train: true, dark: false }, { type, ...rest }) => (type === 'set' ? { ...state, ...rest } : state);
    const settings = createRedux(persistReducer({ key: 'train', keyPrefix: '', storage }, reduce));
    persistStore(settings);
    settings.dispatch({ type: 'set', train: false });
    return [() => settings.getState().train, () => settings.dispatch({ type: 'set', dark: true })];
  },
  async 'mobx-persist-store'(storage) {
    class Settings {
      train = true;
      dark = false;
      constructor() {
        makeAutoObservable(this);
        makePersistable(this, { name: 'train', properties: ['train', 'dark'], storage });
      }
    }
    const settings = new Settings();
    runInAction(() => (settings.train = false));
    return [() => settings.train, () => runInAction(() => (settings.dark = true))];
  },
  async '@vueuse/core'(storage) {
    const train = useStorageAsync('train', true, storage);
    train.value = false;
    await nextTick();
    return [() => train.value, () => {}];
  },
  async jotai(storage) {
    const train = atomWithStorage('train', true, jotaiStorage(() => storage));
    const atoms = createAtoms();
    atoms.sub(train, () => {});
    atoms.set(train, false);
    return [() => atoms.get(train), () => {}];
  },
};
const kept = {
  zustand: JSON.stringify({ state: { train: true, dark: false }, version: 0 }),
  'redux-persist': JSON.stringify({ train: 'true', dark: 'false', _persist: '{"version":-1,"rehydrated":true}' }),
  'mobx-persist-store': JSON.stringify({ train: true, dark: false }),
};
const observed = {};
for (const [name, begin] of Object.entries(libraries)) {
  const storage = store('train', kept[name] ?? 'true');
  const [shown, changeAnother] = await begin(storage);
  const look = async () => `shown ${word(await shown())}, stored ${storage.says()}`;
  const seen = { pressed: await look() };
  await later(await later(await later()));
  seen['answer is there'] = await look();
  await changeAnother();
  await later(await later());
  seen['another setting changed'] = await look();
  observed[name] = seen;
}
console.table(observed);
const off = 'shown off, stored off';
const on = 'shown on, stored on';
const never = { pressed: 'shown off, stored on', 'answer is there': on, 'another setting changed': on };
assert.deepEqual(observed, {
  zustand: { pressed: off, 'answer is there': 'shown on, stored off', 'another setting changed': on },
  'redux-persist': never,
  'mobx-persist-store': never,
  '@vueuse/core': { pressed: off, 'answer is there': on, 'another setting changed': on },
  jotai: { pressed: off, 'answer is there': off, 'another setting changed': off },
});
process.exit(); // mobx-persist-store keeps a timer
JS
node run.mjs
