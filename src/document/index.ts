export * from './attribution.ts';
export * from './document.ts';
export * from './figure.ts';
export * from './span.ts';
