/** A number's way up a picture. */
export interface Scale {
  /** Equal steps up multiply, where equal steps that add would press the small numbers together. */
  readonly isLog: boolean;
  /** Numbers to be written beside the picture, rising. */
  readonly ticks: readonly number[];
  /** How far up a number stands, from 0 to 1. */
  readonly share: (value: number) => number;
}

/** Where the greatest number is more than so many times the least, a scale of equal steps would hide the least. */
const MOST_TIMES = 20;
/** A scale that multiplies never comes to nothing; where a report says "none", this share of it is kept for that. */
const SHARE_OF_ZERO = 0.1;
/** About so many steps are read at a glance. */
const STEPS = 4;
/** Up to so many powers of ten there is room for numbers between them. */
const FEW_POWERS = 2;

/** A scale on which all of these numbers can be shown, none of them negative. */
export function scaleOf(values: readonly number[]): Scale {
  const positive = values.filter((value) => value > 0);
  const most = Math.max(1, ...positive);
  const least = Math.min(most, ...positive);
  return most / least > MOST_TIMES ? multiplying(least, most, positive.length < values.length) : adding(most);
}

function adding(most: number): Scale {
  const step = Math.max(1, roundUp(most / STEPS));
  const steps = Math.ceil(most / step);
  return {
    isLog: false,
    ticks: Array.from({ length: steps + 1 }, (_, index) => index * step),
    share: (value) => value / (steps * step),
  };
}

function multiplying(least: number, most: number, hasZero: boolean): Scale {
  const bottom = 10 ** Math.floor(Math.log10(least));
  const top = roundUp(most);
  const powers = Math.log10(top / bottom);
  const between = powers > FEW_POWERS ? [1] : [1, 2, 5];
  const ticks = Array.from({ length: Math.ceil(powers) + 1 }, (_, power) =>
    between.map((times) => times * bottom * 10 ** power),
  ).flat();
  const under = hasZero ? SHARE_OF_ZERO : 0;
  return {
    isLog: true,
    ticks: [...(hasZero ? [0] : []), ...ticks.filter((tick) => tick <= top)],
    share: (value) => (value <= 0 ? 0 : under + ((1 - under) * Math.log10(value / bottom)) / powers),
  };
}

/** The next of 1, 2, 5, 10, 20, 50, ... */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 5].find((times) => times * power >= value) ?? 10);
}
