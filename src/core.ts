/** The core, which runs unchanged in browsers: the nouns, and the annotator from the model's files. */
export type { AnnotateOptions, Annotator } from './annotate/annotate.ts';
export type { AnswerTrace } from './annotate/answers/answers.ts';
export type { FigureTrace } from './annotate/figures/figures.ts';
export type { ModelFiles, OpenedAnnotator } from './annotate/open.ts';
export { annotatorFrom } from './annotator.ts';
export * from './document/index.ts';
export type { FindingTrace } from './model/found.ts';
export type { NetworkOptions } from './model/session.ts';
