/**
 * How long, in ms, a test waits for what it awaits. A wait ends as soon as that is there, so that this is long enough for
 * a machine that is busy with other things as well.
 */
export const PATIENCE = 150_000;
