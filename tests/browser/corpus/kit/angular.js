/** Angular's side of a page: the state in signals, the rest from the scene. Templates are compiled in the browser. */
import '@angular/compiler';
import { Component, Directive, ElementRef, inject, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

/** Mounts a page: `template` sees `state()`, `set(key, value)`, `waiting()`, `rows` and `keys`. */
export function mount(scene, { template, imports, keys, providers = [], more = {} }) {
  class Mark {
    element = inject(ElementRef).nativeElement;
    ngOnInit() {
      scene.mark(this.mark)(this.element);
    }
  }
  const mark = Directive({ selector: '[mark]', inputs: ['mark'] })(Mark) ?? Mark;
  class SettingsPage {
    state = signal({ ...scene.first });
    waiting = signal(scene.waiting);
    rows = scene.rows;
    keys = keys;

    constructor() {
      Object.assign(this, more);
      scene.arrive((fetched) => {
        this.state.set(fetched);
        this.waiting.set(false);
        scene.expose(fetched);
      });
    }

    set(key, value) {
      if (this.state()[key] === value) return;
      scene.changed(key, value);
      this.state.update((old) => ({ ...old, [key]: value }));
      scene.expose(this.state());
    }
  }
  const page = Component({ selector: 'settings-page', template, imports: [mark, ...imports] })(SettingsPage);
  scene.mount((root) => {
    root.append(document.createElement('settings-page'));
    bootstrapApplication(page ?? SettingsPage, { providers: [provideZonelessChangeDetection(), ...providers] }).catch(
      (error) => console.error(error),
    );
  });
}
