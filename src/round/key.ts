/** Where the round is kept. In `storage.local`, so that it survives the browser too. */
export const ROUND_KEY = 'round';
