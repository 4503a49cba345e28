// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { toFound, toSeen } from '../../../src/content/visit/finding.ts';
import { seenSchema } from '../../../src/messages.ts';

describe('a reading as it is sent', () => {
  it('carries its evidence, and nothing that was absent', () => {
    const seen = {
      state: 'allowed',
      position: 'on',
      label: 'Train',
      rung: 'row',
      kind: 'switch',
      refuses: 'off',
    } as const;
    const found = toFound(seen);
    expect(found).toStrictEqual({
      seen: { state: 'allowed', position: 'on', label: 'Train' },
      rung: 'row',
      refuses: 'off',
    });
    expect(seenSchema.parse(found.seen)).toEqual(found.seen);
  });
  it('cuts what is long, and half a character with it', () => {
    const seen = toSeen({
      state: 'unclear',
      reason: 'ambiguous',
      detail: 'x'.repeat(999),
      label: `${'x'.repeat(299)}😀`,
    });
    expect(seen.detail).toHaveLength(300);
    expect(seen.label).toBe(`${'x'.repeat(299)}\uFFFD`);
    expect(seenSchema.safeParse(seen).success).toBe(true);
  });
});
