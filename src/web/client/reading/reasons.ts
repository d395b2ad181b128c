import { type AnnotationRecord, type Attribution, encloses, wordsOf, wordsOfAll } from '../../../document/index.ts';
import { actWords, roleWords, STANCE_WORDS } from '../words.ts';
import { entitiesOf } from './composition.ts';

/** One line of the answer to "Why?": what was decided, and because of which words. */
export interface Reason {
  readonly about: string;
  readonly because: string;
}

/** Everything that the record can say for an attribution: what each answer rests on, in the words of the text. */
export function reasonsFor(attribution: Attribution, record: AnnotationRecord, text: string): readonly Reason[] {
  const { cue, act, polarity, stance, form, hedges, parent, via, target, answers, extractionScore } = attribution;
  const entityOf = entitiesOf(record);
  const cueWords = cue.length > 0 ? `the cue “${wordsOfAll(text, cue)}”` : 'no cue';
  return [
    {
      about: 'extraction score',
      because: `${extractionScore.toFixed(2)} of 1: how sure the annotator is that it stands in the text`,
    },
    { about: 'speaker', because: speakerReason(attribution, record, text) },
    { about: 'act', because: `${actWords(act, polarity)}, by ${cueWords}` },
    { about: 'stance', because: `the report ${STANCE_WORDS[stance]}, by ${cueWords}` },
    { about: 'form', because: FORM_REASONS[form] },
    ...(hedges.length === 0
      ? []
      : [{ about: 'hedges', because: hedges.map((span) => `“${wordsOf(text, span)}”`).join(', ') }]),
    ...(target === null ? [] : [{ about: 'target', because: entityOf(target)?.name ?? target }]),
    ...(parent === null ? [] : [{ about: 'nested', because: `inside the content of statement ${parent.slice(1)}` }]),
    ...(answers === null ? [] : [{ about: 'answers', because: `statement ${answers.slice(1)}` }]),
    ...via.map(({ kind, entity, span }) => ({
      about: 'via',
      because: [kind, entityOf(entity)?.name, `“${wordsOf(text, span)}”`].filter(Boolean).join(', '),
    })),
    {
      about: 'annotator',
      because:
        record.annotator.version + (record.annotator.model ? `, model ${record.annotator.model.slice(0, 12)}` : ''),
    },
  ];
}

const FORM_REASONS = {
  direct: 'direct: all of the content stands in quotation marks',
  indirect: 'indirect: none of the content stands in quotation marks',
  mixed: 'mixed: a part of the content stands in quotation marks',
} as const;

function speakerReason({ source, speaker }: Attribution, record: AnnotationRecord, text: string): string {
  if (source.length === 0) return 'the text names no source';
  const words = wordsOfAll(text, source);
  const entity = entitiesOf(record)(speaker);
  if (!entity) return `“${words}” could not be joined to anybody in the report`;
  const mention = record.mentions.find(
    (one) => one.entity === speaker && source.some((span) => encloses(span, one.span)),
  );
  const how = mention ? ` (a ${mention.kind})` : '';
  return `“${words}”${how} is read as ${entity.name}, ${roleWords(entity)}`;
}
