import { createInterface } from 'node:readline';
import type { Answer, Question } from './process.ts';

type Found = Answer['attributions'];

/** Makes this process a program of process.ts that answers with `find`. */
export async function serve(name: string, find: (question: Question) => Found | Promise<Found>): Promise<void> {
  console.log(JSON.stringify({ name }));
  for await (const line of createInterface({ input: process.stdin })) {
    const question = JSON.parse(line) as Question;
    const before = process.cpuUsage();
    const attributions = await find(question);
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ attributions, cpu: (user + system) / 1e6 }));
  }
}
