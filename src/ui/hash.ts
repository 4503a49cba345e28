import { useEffect, useState } from 'preact/hooks';

const read = (): string => location.hash.slice(1);

/** The route: what stands behind the # of the address. */
export function useHash(): string {
  const [hash, set] = useState(read);
  useEffect(() => {
    const changed = (): void => {
      set(read());
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', changed);
    // A link that was followed before this moment was heard by nobody.
    set(read());
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return hash;
}
