import { counted } from '../../collection/summary.ts';
import type { Speaker, Usage } from '../../store/store.ts';
import { pad, wrap } from '../terminal/layout.ts';
import type { Output } from '../terminal/output.ts';
import { printable } from '../terminal/paint.ts';
import { dayColumn } from './dates.ts';

/** More roles than this are counted. */
const MOST_ROLES = 8;

/** What is known of a speaker, over what they said. */
export function speakerLines(speaker: Speaker, { width, paint }: Output): readonly string[] {
  const facts: readonly (readonly [string, string])[] = [
    ['also', speaker.aliases.join(', ')],
    ['kind', [speaker.kind, ...speaker.sides.filter((side) => side !== 'unclear')].join(', ')],
    ...roleFacts(speaker.roles),
    ['said', `${counted(speaker.statements, 'statement')} in ${counted(speaker.documents, 'report')}`],
    ['acts', actsWords(speaker.acts)],
    ['aimed at', actsWords(speaker.actsAimedAt)],
    ['outlets', speaker.outlets.map(({ outlet, statements }) => `${outlet} ${statements}`).join(', ')],
    ['namesakes', speaker.namesakes.map(({ id, name }) => `${name} (${id})`).join(', ')],
    ['formerly', speaker.formerIds.join(', ')],
    ...speaker.links.map((link) => ['link', linkWords(link)] as const),
  ];
  return [
    `${paint('heading', printable(speaker.name))}  ${paint('faint', speaker.id)}`,
    ...facts
      .filter(([, words]) => words !== '')
      .flatMap(([key, words]) => wrap(printable(words), { width, first: `  ${pad(key, 10)}`, rest: ' '.repeat(12) })),
  ];
}

const actsWords = (acts: Speaker['acts']): string =>
  Object.entries(acts)
    .sort(([, a], [, b]) => b - a)
    .map(([act, count]) => `${act.replaceAll('-', ' ')} ${count}`)
    .join(', ');

function roleFacts(roles: readonly Usage[]): readonly (readonly [string, string])[] {
  const more = roles.length - MOST_ROLES;
  return [
    ...roles.slice(0, MOST_ROLES).map((role, at) => [at === 0 ? 'roles' : ' ', usageWords(role)] as const),
    ...(more > 0 ? [[' ', `and ${counted(more, 'more role')}`] as const] : []),
  ];
}

/** `defence minister (3 reports, 2026-02-01 to 2026-03-03)` */
function usageWords({ words, reports, first, latest }: Usage): string {
  const [from, to] = [dayColumn(first).trim(), dayColumn(latest).trim()];
  const days = from === to ? from : `${from} to ${to}`;
  return `${words} (${counted(reports, 'report')}${days === '' ? '' : `, ${days}`})`;
}

function linkWords({ identifier, label, service, accepted, decision }: Speaker['links'][number]): string {
  const named = label === null ? identifier : `${identifier} (${label})`;
  return `${named} of ${service}${accepted ? '' : `: suggested by a machine, decision ${decision}`}`;
}
