import type { Stance } from '../document/index.ts';
export const stanceOf = (_cue: string): Stance => 'neutral';
