import { useEffect, useState } from 'preact/hooks';

const read = (): string => location.hash.slice(1);

/** The route: what stands behind the # of the address. */
export function useHash(): string {
  const [hash, set] = useState(read);
  useEffect(() => {
    let view = viewOf(read());
    const changed = (): void => {
      const next = read();
      set(next);
      // A setting's detail stands beside the list: the list must not jump.
      if (viewOf(next) !== view) window.scrollTo(0, 0);
      view = viewOf(next);
    };
    window.addEventListener('hashchange', changed);
    // A link that was followed before this moment was heard by nobody.
    set(read());
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return hash;
}

/** What a route shows: `receipt` of `receipt=12`. */
function viewOf(route: string): string {
  const [name = ''] = route.split('=', 1);
  return name === 'setting' ? '' : name;
}
