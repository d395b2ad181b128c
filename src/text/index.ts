export { amountOf, amountsOf } from './amounts.ts';
export * from './lemmas.ts';
export * from './numbers.ts';
export * from './paragraphs.ts';
export * from './quotations.ts';
export * from './sentences.ts';
export * from './titles.ts';
export * from './titles-of-works.ts';
export * from './words.ts';
