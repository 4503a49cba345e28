// Not `server.browser`: that one opens a MessageChannel, which would keep the test's process alive.
import { renderToString } from 'react-dom/server.edge';
import { Settings } from './settings.jsx';

/** The page as React's server draws it: complete, enabled, and dead until the script has joined in. */
export function render(boot) {
  return renderToString(<Settings boot={boot} />);
}
