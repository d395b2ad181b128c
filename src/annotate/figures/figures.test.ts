import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, type Figure, type Span, wordsOf } from '../../document/index.ts';
import { readingOf } from '../reading/reading.ts';
import { type FigureTrace, figuresOf } from './figures.ts';

/** The figures of a text of which no attribution is known. */
const figuresIn = (text: string, blocks: readonly Block[] = []): readonly Figure[] =>
  figuresOf(readingOf(text, blocks, []), []);

/** "as many as 26 people: killed at-most -26" */
function written(text: string, { span, min, max, bound, kind }: Figure): string {
  const amount = min === max ? `${min}` : `${min ?? ''}-${max ?? ''}`;
  return `${wordsOf(text, span)}: ${kind} ${bound} ${amount}`;
}

const read = (text: string): readonly string[] => figuresIn(text).map((figure) => written(text, figure));

const HARM: readonly (readonly [string, readonly string[]])[] = [
  ['A bomb killed 26 people in Orlesk.', ['26 people: killed exact 26']],
  ['Twenty-six people were killed in Orlesk.', ['Twenty-six people: killed exact 26']],
  ['At least 12 people died when the ferry sank.', ['At least 12 people: killed at-least 12-']],
  ['As many as 200 people are feared dead.', ['As many as 200 people: killed at-most -200']],
  ['More than a dozen soldiers were wounded.', ['More than a dozen soldiers: injured at-least 12-']],
  ['Nearly 300 villagers have been arrested since Monday.', ['Nearly 300 villagers: detained about 300']],
  ['Between 10 and 15 miners are missing.', ['Between 10 and 15 miners: missing range 10-15']],
  ['The blast injured 10 to 15 shoppers.', ['10 to 15 shoppers: injured range 10-15']],
  ['About 3,000 people celebrate the anniversary in Tarn.', ['About 3,000 people: crowd about 3000']],
  ['About 3,000 people are taking part in festivities.', ['About 3,000 people: crowd about 3000']],
  ['Orrin death: Four Norvelian suspects are spies', []],
  ['Hundreds of migrants have taken part in protests.', ['Hundreds of migrants: crowd vague 200-999']],
  ['Some 3,500 people face yearly coastal flooding.', ['Some 3,500 people: affected about 3500']],
  ['Some 3,500 people came flooding into the town.', ['Some 3,500 people: displaced about 3500']],
  ['Some 560 borrowers attended a private college.', ['Some 560 borrowers: affected about 560']],
  ['Some 560 people attended the service.', ['Some 560 people: crowd about 560']],
  ['Over a hundred people were blocked in Tarn.', ['Over a hundred people: affected at-least 100-']],
  ['Over a hundred people blocked the road.', ['Over a hundred people: crowd at-least 100-']],
  ['Some 200 asylum seekers arrived by boat.', ['Some 200 asylum seekers: displaced about 200']],
  ['Police detained 30 asylum-seekers.', ['30 asylum-seekers: detained exact 30']],
  ['The firm laid off 45 workers.', ['45 workers: affected exact 45']],
  ['About 400 jobs will be lost.', ['About 400 jobs: affected about 400']],
  ['Some 2,000 jobs are at risk.', ['Some 2,000 jobs: affected about 2000']],
  ['The shelling killed and wounded dozens.', ['dozens: affected vague 24-99']],
  ['Forty people were killed and injured in the raid.', ['Forty people: affected exact 40']],
  ['Two guards were killed and injured nine.', ['Two guards: killed exact 2', 'nine: injured exact 9']],
  ['Half of the 900 workers walked out.', []],
  ['The pictures showed several attendees they claimed were officials.', []],
  ['The channel drew 2.5 million viewers.', []],
  ['It has the capacity to house 3,442 inmates.', []],
  ['The hall has places for 600 people.', []],
  [
    'Sarn, with a population of 3 million, had 3,797 deaths; Krel, with a population of 900,000, had fewer.',
    ['3,797 deaths: killed exact 3797'],
  ],
  ['It approved $5.8 billion in loan discharges.', ['$5.8 billion: money exact 5800000000']],
  ['Dozens were hurt.', ['Dozens: injured vague 24-99']],
  ['Hundreds of people have fled their homes.', ['Hundreds of people: displaced vague 200-999']],
  ['Tens of thousands of residents were displaced.', ['Tens of thousands of residents: displaced vague 20000-99999']],
  ['Shelling killed two and wounded five.', ['two: killed exact 2', 'five: injured exact 5']],
  ['The car hit a crowd, killing two and injuring 31.', ['two: killed exact 2', '31: injured exact 31']],
  [
    'The storm left 14 people dead and more than 20 injured.',
    ['14 people: killed exact 14', 'more than 20: injured at-least 20-'],
  ],
  ['Two of them, Ann Roe, 15, and Lea Venn, 16 -- were beaten.', []],
  ['A man armed with two grenades was arrested.', []],
  ['Three injured soldiers were evacuated.', ['Three injured soldiers: injured exact 3']],
  ['Several activists reported the mayor was killed.', []],
  ['The firm lost $740 mln.', ['$740 mln: money exact 740000000']],
  ['At least 140 villagers were being held there as human shields.', ['At least 140 villagers: hostage at-least 140-']],
  ['The raid left a guard dead.', ['a guard: killed exact 1']],
  ['Gunmen took 30 pupils hostage.', ['30 pupils: hostage exact 30']],
  ['The rebels are holding about 40 hostages.', ['about 40 hostages: hostage about 40']],
  ['The group kidnapped six aid workers.', ['six aid workers: hostage exact 6']],
  ['Police in Orlesk arrested 11 people.', ['11 people: detained exact 11']],
  ['Some 1.2 million people have been displaced by the war.', ['Some 1.2 million people: displaced about 1200000']],
  ['The town has taken in 4,000 refugees.', ['4,000 refugees: displaced exact 4000']],
  ['There were 57 deaths in March.', ['57 deaths: killed exact 57']],
  ['Doctors counted 300 infections.', ['300 infections: infected exact 300']],
  ['More than 90 people have tested positive.', ['More than 90 people: infected at-least 90-']],
  ['The death toll rose to 26.', ['26: killed exact 26']],
  ['The death toll stands at 387, the ministry said.', ['387: killed exact 387']],
  ['The number of wounded has reached 64.', ['64: injured exact 64']],
  ['The attack claimed the lives of 14 nurses.', ['14 nurses: killed exact 14']],
  ['The fire took 14 lives.', ['14 lives: killed exact 14']],
  ['Four Velmorans lost their lives.', ['Four Velmorans: killed exact 4']],
  ['Eleven police killed in Sarn car bomb', ['Eleven police: killed exact 11']],
  ['Two held after market bombing; 26 dead', ['26: killed exact 26']],
  ['Three women and a boy were shot dead.', ['Three women: killed exact 3', 'a boy: killed exact 1']],
  ['A guard, his wife and two sons were shot dead.', ['A guard, his wife and two sons: killed exact 4']],
  ['The crash killed the driver and 11 passengers.', ['the driver and 11 passengers: killed exact 12']],
  ['The clinic is treating 37 people.', ['37 people: injured exact 37']],
  ['He was jailed for stabbing to death two tourists.', ['two tourists: killed exact 2']],
  ['Nine people have died, not five as reported earlier.', ['Nine people: killed exact 9', 'five: killed exact 5']],
  ['A third miner died, bringing the number killed to three.', ['three: killed exact 3']],
  ['Fewer than 50 people turned up for the rally.', ['Fewer than 50 people: crowd at-most -50']],
  ['A suicide bomber killed at least 88 people.', ['at least 88 people: killed at-least 88-']],
  ['Hundreds of supporters were sentenced to death.', ['Hundreds of supporters: crowd vague 200-999']],
  ['No one died.', ['No one died: killed exact 0']],
  ['Orlesk, where the bomb went off, buried 26 yesterday.', ['26: killed exact 26']],
  ['A shopkeeper and his wife were shot dead.', ['A shopkeeper and his wife: killed exact 2']],
  ['Twin sisters were killed in Orlesk.', ['Twin sisters: killed exact 2']],
  ['The couple swindled 600 pensioners.', ['600 pensioners: affected exact 600']],
  [
    'Police detained 31 people on Monday: 14 in Orlesk, 11 in Tarn and six in Sarn.',
    ['31 people: detained exact 31', '14: detained exact 14', '11: detained exact 11', 'six: detained exact 6'],
  ],
  [
    'The raid killed 26 sailors. The ministry later put the number at nine.',
    ['26 sailors: killed exact 26', 'nine: killed exact 9'],
  ],
  ['The fire forced some 6,500 people to leave their homes.', ['some 6,500 people: displaced about 6500']],
  [
    'A mortar killed eight people. The dead included two children.',
    ['eight people: killed exact 8', 'two children: killed exact 2'],
  ],
  ['Thousands lined the streets.', ['Thousands: crowd vague 2000-9999']],
  ['Doctors said 18 cases had been confirmed.', ['18 cases: infected exact 18']],
  ['Twelve hikers were brought to the Sarn hospital.', ['Twelve hikers: injured exact 12']],
  ['Soldiers shot and killed nine protesters.', ['nine protesters: killed exact 9']],
  ['Three others who were shot were soon pronounced dead.', ['Three others: killed exact 3']],
  ['Three people were fatally shot.', ['Three people: killed exact 3']],
  ['A man gunned down 49 dancers.', ['49 dancers: killed exact 49']],
  ['Soldiers shot dead 14 people.', ['14 people: killed exact 14']],
  ['Two guards, Ana Tolvaj and Bero Quist, were killed.', ['Two guards: killed exact 2']],
  ['The region lost 350,000 jobs.', ['350,000 jobs: affected exact 350000']],
  ['Five officers were shot.', ['Five officers: injured exact 5']],
  ['26 people, including four children, were killed.', ['26 people: killed exact 26', 'four children: killed exact 4']],
  [
    'It killed 9,000 people so far, including over 3,600 children.',
    ['9,000 people: killed exact 9000', 'over 3,600 children: killed at-least 3600-'],
  ],
  ['Two gunmen died, and three others may have escaped.', ['Two gunmen: killed exact 2']],
  ['It put us $8 trillion in debt.', ['$8 trillion: money exact 8000000000000']],
  ['The strike killed 26, among them three nurses.', ['26: killed exact 26', 'three nurses: killed exact 3']],
  ['Nobody was hurt.', ['Nobody was hurt: injured exact 0']],
  ['No injuries or deaths were reported.', ['No injuries: injured exact 0', 'deaths: killed exact 0']],
  ['A further four were wounded.', ['A further four: injured exact 4']],
  ['Another two women have been killed.', ['Another two women: killed exact 2']],
  ['The attacks killed 130 in Orlesk and 32 in Brenica.', ['130: killed exact 130', '32: killed exact 32']],
  ['It mourned the deaths of Consul Tolvaj and three other Velmorans.', ['three other Velmorans: killed exact 3']],
  ['Four dead sailors were washed ashore.', ['Four dead sailors: killed exact 4']],
  ['About 500 families are without power.', ['About 500 families: affected about 500']],
  ['Twelve pupils and one teacher were killed.', ['Twelve pupils: killed exact 12', 'one teacher: killed exact 1']],
  ['The blast killed 26, and she paid $40.', ['26: killed exact 26']],
  ['Killed: 12. Wounded: 20.', ['12: killed exact 12', '20: injured exact 20']],
  ['Nine worshippers were gunned down in Orlesk.', ['Nine worshippers: killed exact 9']],
  ['Three people were taken to hospital.', ['Three people: injured exact 3']],
  ['The ministry reported 312 new cases.', ['312 new cases: infected exact 312']],
  ['A nun and a teacher were killed.', ['A nun and a teacher: killed exact 2']],
  [
    'The blast killed a guard, a 40-year-old nurse and her daughter.',
    ['a guard, a 40-year-old nurse and her daughter: killed exact 3'],
  ],
  ['Two nuns who worked as nurses and helped the poor were found slain.', ['Two nuns: killed exact 2']],
  ['She named the four brave Velmorans that we lost.', ['four brave Velmorans: killed exact 4']],
  ['We did not lose a single soldier.', ['did not lose a single soldier: killed exact 0']],
  ['He kept six women chained in a cellar.', ['six women: hostage exact 6']],
  ['Most of the 53 wounded are children.', ['53: injured exact 53']],
  [
    'More than 30,000 combat and civilian deaths followed.',
    ['More than 30,000 combat and civilian deaths: killed at-least 30000-'],
  ],
  [
    'At least 38 babies between one week and three months old have been killed.',
    ['At least 38 babies: killed at-least 38-'],
  ],
  ['Two of them were arrested.', ['Two of them: detained exact 2']],
  ['Thirty people or more were injured.', ['Thirty people: injured exact 30']],
  ['20 or more people were injured.', ['20 or more people: injured at-least 20-']],
  [
    'He said 100,000, 200,000 or 250,000 refugees would come.',
    ['100,000, 200,000 or 250,000 refugees: displaced range 100000-250000'],
  ],
  ['Nine divers, most of them with burns, were taken to hospital.', ['Nine divers: injured exact 9']],
  [
    'At least 22 people died, and dozens more are in hospital.',
    ['At least 22 people: killed at-least 22-', 'dozens more: injured vague 24-99'],
  ],
  ['Hundreds more are sheltering in schools.', ['Hundreds more: displaced vague 200-999']],
  ['The flood left 9,000 families homeless.', ['9,000 families: displaced exact 9000']],
  ['Some 450 people were made homeless.', ['Some 450 people: displaced about 450']],
  ['The city counted 450 homeless people.', ['450 homeless people: affected exact 450']],
  ['About 40 families were evicted from the quay.', ['About 40 families: displaced about 40']],
  ['Some 350 herders have been moved out of the valley.', ['Some 350 herders: displaced about 350']],
  ['Sixty shepherds were driven off their pastures.', ['Sixty shepherds: displaced exact 60']],
  ['Up to 15 miners are buried under the mud.', ['Up to 15 miners: missing at-most -15']],
  ['Fifteen miners were buried on Monday.', ['Fifteen miners: killed exact 15']],
  ['About 70 people have caught a tick-borne fever.', ['About 70 people: infected about 70']],
  ['Some 80 pupils fell ill after eating in the canteen.', ['Some 80 pupils: affected about 80']],
  ['Some 80 pupils fell ill with a virus.', ['Some 80 pupils: infected about 80']],
  ['Five firefighters were overcome by smoke.', ['Five firefighters: injured exact 5']],
  ['Two climbers broke their legs.', ['Two climbers: injured exact 2']],
  ['Six sailors were lost when the ferry Ordana sank.', ['Six sailors: killed exact 6']],
  ['Eight nurses who had been held for 12 days by a militia came home.', ['Eight nurses: hostage exact 8']],
  [
    'Ten people, including three of the guards, died.',
    ['Ten people: killed exact 10', 'three of the guards: killed exact 3'],
  ],
  [
    'Police have arrested 176 people, 50 of them minors.',
    ['176 people: detained exact 176', '50 of them: detained exact 50'],
  ],
  ['Seven officers were injured, one seriously.', ['Seven officers: injured exact 7', 'one: injured exact 1']],
  ['Seven officers were injured, four slightly.', ['Seven officers: injured exact 7', 'four: injured exact 4']],
  ['The army spoke of four dead, then of nine.', ['four: killed exact 4', 'nine: killed exact 9']],
  [
    'A mine killed eight people. The dead included six Velmorans and a family of five.',
    ['eight people: killed exact 8', 'six Velmorans: killed exact 6', 'five: killed exact 5'],
  ],
  ['Among the 21 dead were eight Danes.', ['21: killed exact 21', 'eight Danes: killed exact 8']],
  [
    'The ministry counts 26 missing sailors. Critics say that the true number is “about 40”.',
    ['26 missing sailors: missing exact 26', 'about 40: missing about 40'],
  ],
  [
    'The group said it had killed 30 soldiers. The ministry acknowledged the loss of eight.',
    ['30 soldiers: killed exact 30', 'eight: killed exact 8'],
  ],
  [
    'At least 3,400 people disappeared there. The general admitted to 211.',
    ['At least 3,400 people: missing at-least 3400-', '211: missing exact 211'],
  ],
  ['Surgeon says 31 bodies brought to Krel hospital.', ['31 bodies: killed exact 31']],
  [
    'They dug up 46 bodies. The pit may hold up to 300.',
    ['46 bodies: killed exact 46', 'up to 300: killed at-most -300'],
  ],
  [
    'Police said 14 people had been stabbed. There were 11 victims at first.',
    ['14 people: injured exact 14', '11 victims: injured exact 11'],
  ],
  ['The ministry counted 11 victims.', ['11 victims: affected exact 11']],
  ['One of them was killed.', ['One of them: killed exact 1']],
  ['One of the climbers fell to his death.', ['One of the climbers: killed exact 1']],
  [
    'Seventeen drivers were hurt, one of whom later died.',
    ['Seventeen drivers: injured exact 17', 'one of whom: killed exact 1'],
  ],
  ['Six people were wounded, one of them seriously.', ['Six people: injured exact 6', 'one of them: injured exact 1']],
  [
    'The mudslide killed five nurses and a Velmoran teacher.',
    ['five nurses: killed exact 5', 'a Velmoran teacher: killed exact 1'],
  ],
  ['Two batteries crossed the river.', []],
  ['Hundreds of people crossed the river.', ['Hundreds of people: displaced vague 200-999']],
  ['Hundreds of migrants protest in Krel.', ['Hundreds of migrants: crowd vague 200-999']],
  ['Some 30 migrants drowned, among them a baby.', ['Some 30 migrants: killed about 30', 'a baby: killed exact 1']],
  [
    'It killed two men and hurt nine, including a baby.',
    ['two men: killed exact 2', 'nine: injured exact 9', 'a baby: injured exact 1'],
  ],
  ['The storm killed 26 people, among them a baby.', ['26 people: killed exact 26', 'a baby: killed exact 1']],
  [
    'The shells killed three people in Orlesk and a shepherd in Tarn.',
    ['three people: killed exact 3', 'a shepherd: killed exact 1'],
  ],
  [
    'Divers found five bodies in the lake and another in a boathouse.',
    ['five bodies: killed exact 5', 'another: killed exact 1'],
  ],
  [
    'The shells killed five nurses and a teacher was hurt.',
    ['five nurses: killed exact 5', 'a teacher: injured exact 1'],
  ],
  [
    'The week’s toll by town: Barsa, 31 dead; Old Tamir, 17; Kesh, nine.',
    ['31: killed exact 31', '17: killed exact 17', 'nine: killed exact 9'],
  ],
  [
    'Nurses were wounded in three towns: nine in Orlesk, two in Tarn and one in the port of Sarn.',
    ['nine: injured exact 9', 'two: injured exact 2', 'one: injured exact 1'],
  ],
  ['Nurses were wounded in the raid: nine from Orlesk.', ['nine: injured exact 9']],
  ['A diver died of his injuries, bringing the number killed in the blast to three.', ['three: killed exact 3']],
  ['It put the number of officers hurt in the town at 40.', ['40: injured exact 40']],
  ['Velmora puts the number of its sailors in captivity at 64.', ['64: detained exact 64']],
  ['The memo puts the number of women trafficked there at 1,150.', ['1,150: affected exact 1150']],
  ['A pharmacist and his wife were shot dead.', ['A pharmacist and his wife: killed exact 2']],
  ['Both passengers were killed.', ['Both passengers: killed exact 2']],
  ['A man was killed and his brother badly hurt.', ['A man: killed exact 1', 'his brother: injured exact 1']],
  ['A woman and four of her five children were killed.', ['A woman and four of her five children: killed exact 5']],
  [
    'The mayor said that 70 sailors, not 40 as announced, were missing.',
    ['70 sailors: missing exact 70', '40: missing exact 40'],
  ],
  ['A Velmoran photographer was kidnapped.', ['A Velmoran photographer: hostage exact 1']],
  ['Pirates have taken eleven crew off a tanker.', ['eleven crew: hostage exact 11']],
  ['The 40 migrants who drowned were buried.', ['40 migrants: killed exact 40']],
  ['More than 90 of the ferry’s 2,100 passengers have tested positive.', ['More than 90: infected at-least 90-']],
  ['Three of the 26 people killed were nurses.', ['26 people: killed exact 26']],
  ['They condemned a raid that they said killed 26 people.', ['26 people: killed exact 26']],
  ['They found two pilots in injured condition.', ['two pilots: injured exact 2']],
  ['The plan includes up to 300 layoffs.', ['up to 300 layoffs: affected at-most -300']],
  ['A nurse and driver were hurt.', ['A nurse and driver: injured exact 2']],
  ['A gardener lost an arm.', ['A gardener: injured exact 1']],
  ['The blast left a bystander with leg wounds.', ['a bystander: injured exact 1']],
  ['A farmer was treated for burns.', ['A farmer: injured exact 1']],
  ['The flu outbreak has affected 36 pupils.', ['36 pupils: infected exact 36']],
  ['The strike has affected 36 pupils.', ['36 pupils: affected exact 36']],
  ['The pilot and both passengers of the plane were killed.', ['both passengers: killed exact 2']],
  ['A couple and their baby daughter were found dead.', ['A couple and their baby daughter: killed exact 3']],
  ['Ten traders were among the dead.', ['Ten traders: killed exact 10']],
  ['12 tourists killed and 15 wounded in a bombing.', ['12 tourists: killed exact 12', '15: injured exact 15']],
  ['A dozen traders and a guard were hurt.', ['A dozen traders: injured exact 12', 'a guard: injured exact 1']],
  ['Ten traders and a priest were arrested.', ['Ten traders: detained exact 10']],
  ['All 48 people on board Flight 2207 died.', ['All 48 people: killed exact 48']],
  ['The toll has climbed past 1,200.', ['past 1,200: killed at-least 1200-']],
  ['Ten fishermen drowned off Orlesk Point.', ['Ten fishermen: killed exact 10']],
  ['Two guards suffered severe burns.', ['Two guards: injured exact 2']],
  ['Some 300 families spent a second night in the open.', ['Some 300 families: displaced about 300']],
  ['In Orlesk hundreds lack clean water.', ['hundreds: affected vague 200-999']],
  [
    'The toll is 88, the agency said, down from the 103 announced on Monday.',
    ['88: killed exact 88', '103: killed exact 103'],
  ],
  ['Three people died in the silo; its owner said two.', ['Three people: killed exact 3', 'two: killed exact 2']],
  [
    'Rebels kidnapped 80 pupils. The ministry has confirmed only 52.',
    ['80 pupils: hostage exact 80', 'only 52: hostage exact 52'],
  ],
  ['It spoke of 15 dead, then lowered the count to 11.', ['15: killed exact 15', '11: killed exact 11']],
  ['She found that her husband and two sons had been killed.', ['her husband and two sons: killed exact 3']],
  ['A man was killed and a woman, 61, was injured.', ['A man: killed exact 1', 'a woman: injured exact 1']],
  ['Deaths had risen by eight, to 97.', ['eight: killed exact 8', '97: killed exact 97']],
  ['Arrests rose by 40 to 300.', ['40: detained exact 40', '300: detained exact 300']],
  ['Three farmhands were crushed to death.', ['Three farmhands: killed exact 3']],
  ['It took the town for the loss of two men.', ['two men: killed exact 2']],
  ['The rebels said they were holding 14 engineers.', ['14 engineers: hostage exact 14']],
  ['Police are holding 14 men.', ['14 men: detained exact 14']],
  ['More than 80 pupils were seized from a dormitory.', ['More than 80 pupils: hostage at-least 80-']],
  ['Three men were seized on Monday by border police.', ['Three men: detained exact 3']],
  ['About 850, made homeless, are in camps.', ['About 850: displaced about 850']],
  ['The lives of nine sailors were lost.', ['nine sailors: killed exact 9']],
  ['Deaths by district: Arnal 12, Besk seven.', ['12: killed exact 12', 'seven: killed exact 7']],
  ['The clinic admitted 30 people.', ['30 people: injured exact 30']],
  ['The state admitted 30 Velmorans.', ['30 Velmorans: displaced exact 30']],
  ['It is a mass grave for 90 villagers.', ['90 villagers: killed exact 90']],
  ['The toll was cut to 27 from an initial 31.', ['27: killed exact 27', '31: killed exact 31']],
  ['The death toll could cross 200.', ['200: killed exact 200']],
  ['Two brothers, aged nine and 11, drowned.', ['Two brothers: killed exact 2']],
  ['Gunmen abducted a bishop and two priests.', ['a bishop and two priests: hostage exact 3']],
  ['Pirates are holding the ship’s 22 crew.', ['22 crew: hostage exact 22']],
  ['None of the 30 passengers was hurt.', ['None of the 30 passengers was hurt: injured exact 0']],
  ['A guard suffered a fractured skull.', ['A guard: injured exact 1']],
  ['The clash killed 12. Orlesk scored two; its captain said three.', ['12: killed exact 12']],
  [
    'Police fired, killing six and injuring, by one count, over 80.',
    ['six: killed exact 6', 'over 80: injured at-least 80-'],
  ],
  ['Soldiers rounded up some 150 men.', ['some 150 men: detained about 150']],
  ['Nearly 70,000 have sought refuge in Sarn.', ['Nearly 70,000: displaced about 70000']],
  [
    'Estimates of the dead ranged from 50 to more than 200.',
    ['50: killed exact 50', 'more than 200: killed at-least 200-'],
  ],
  ['Four of a family of six died.', ['Four of a family: killed exact 4']],
  ['Four members of one family, including a baby, died.', ['Four members: killed exact 4', 'a baby: killed exact 1']],
  ['A boy of six was hurt.', ['A boy: injured exact 1']],
  ['A 19-year-old died.', ['A 19-year-old: killed exact 1']],
  ['Two teenagers, a boy and a girl, were stabbed.', ['Two teenagers: injured exact 2']],
  ['The skipper and two deckhands are missing.', ['The skipper and two deckhands: missing exact 3']],
  ['Two climbers and their guide are feared dead.', ['Two climbers: killed exact 2', 'their guide: killed exact 1']],
  ['One person was killed and another seriously hurt.', ['One person: killed exact 1', 'another: injured exact 1']],
  ['The injured include six children.', ['six children: injured exact 6']],
  ['Some 600 residents were ordered to evacuate.', ['Some 600 residents: displaced about 600']],
  ['The measles outbreak has grown to 214 cases.', ['214 cases: infected exact 214']],
  ['Initial reports of 30 dead were revised to 12.', ['30: killed exact 30', '12: killed exact 12']],
  [
    'Four guards died, it said, correcting an earlier figure of six.',
    ['Four guards: killed exact 4', 'six: killed exact 6'],
  ],
  [
    'All 24 people on board, including two pupils, were killed.',
    ['All 24 people: killed exact 24', 'two pupils: killed exact 2'],
  ],
  ['Some 7,000 Velmorans are held in Tarnan jails.', ['Some 7,000 Velmorans: detained about 7000']],
  ['Nine lost their lives and 40 were rushed to hospital.', ['Nine: killed exact 9', '40: injured exact 40']],
  ['A guard died and another is missing.', ['A guard: killed exact 1', 'another: missing exact 1']],
  ['A father of three was killed.', ['A father: killed exact 1']],
];

const CROWDS_AND_TOTALS: readonly (readonly [string, readonly string[]])[] = [
  ['Thousands of people marched through Velmora.', ['Thousands of people: crowd vague 2000-9999']],
  ['Hundreds of protesters gathered at the gate.', ['Hundreds of protesters: crowd vague 200-999']],
  ['He spoke before a crowd of about 4,000.', ['about 4,000: crowd about 4000']],
  ['They won in front of 15,522 in the Sarn arena.', ['15,522: crowd exact 15522']],
  ['Up to 250,000 people are expected at the rally.', ['Up to 250,000 people: crowd at-most -250000']],
  ['The damage is put at $3 billion.', ['$3 billion: money exact 3000000000']],
  ['The repairs could cost as much as £40m.', ['as much as £40m: money at-most -40000000']],
  [
    'The ministry spent two million crowns, about €80,000.',
    ['two million crowns: money exact 2000000', 'about €80,000: money about 80000'],
  ],
  [
    'They gave between $10 million and $25 million.',
    ['between $10 million and $25 million: money range 10000000-25000000'],
  ],
  ['The aid comes to $40-50 billion.', ['$40-50 billion: money range 40000000000-50000000000']],
  [
    'Losses of hundreds of millions of dollars are feared.',
    ['hundreds of millions of dollars: money vague 200000000-999000000'],
  ],
  ['The ministry expects 40,000 flights.', ['40,000 flights: other exact 40000']],
  [
    'It made more than 3,000 false or misleading claims.',
    ['more than 3,000 false or misleading claims: other at-least 3000-'],
  ],
  ['The airline lost $2 billion in a year.', ['$2 billion: money exact 2000000000']],
  ['More than 3 million subscribers left.', ['More than 3 million subscribers: other at-least 3000000-']],
  ['The party will spend millions on posters.', ['millions: money vague 2000000-9999999']],
  ['Dozens of women accuse the director.', ['Dozens of women: affected vague 24-99']],
  ['Forty doctors accused the ministry of hiding it.', []],
  ['The governor put the dead at 34.', ['34: killed exact 34']],
  ['On March 13 some 400 people were asked to wait.', ['some 400 people: affected about 400']],
  ['The march drew some 400 people.', ['some 400 people: crowd about 400']],
  [
    'The firm lost $2bn. Its founder says that the true figure is “nearer 300 million”.',
    ['$2bn: money exact 2000000000', 'nearer 300 million: money about 300000000'],
  ],
  ['The breach touched 90,000 accounts.', ['90,000 accounts: affected exact 90000']],
  ['Hackers stole the details of 2.6 million customers.', ['2.6 million customers: affected exact 2600000']],
  ['The firm has 2.6 million customers.', []],
  ['The town has paid about $50 million a year in damages.', ['about $50 million: money about 50000000']],
  ['More than 2 million voters turned out.', ['More than 2 million voters: crowd at-least 2000000-']],
  ['The bill for the wall may come to £3bn.', ['£3bn: money exact 3000000000']],
  ['The strike costs the firm four million crowns a day.', ['four million crowns: money exact 4000000']],
  [
    'Losses are put at 15 million francs; growers speak of at least 30 million.',
    ['15 million francs: money exact 15000000', 'at least 30 million: money at-least 30000000-'],
  ],
  ['Organisers claimed 200,000 marched.', ['200,000: crowd exact 200000']],
  ['Some 2,500 dockers downed tools.', ['Some 2,500 dockers: crowd about 2500']],
  ['The damage is put at 30m euros.', ['30m euros: money exact 30000000']],
  ['An estimated 25,000 turned out for her funeral.', ['An estimated 25,000: crowd about 25000']],
  ['Losses of up to 50 million rubles are feared.', ['up to 50 million rubles: money at-most -50000000']],
  ['Some 40,000 people live in poverty there.', ['Some 40,000 people: affected about 40000']],
];

const NO_FIGURES: readonly string[] = [
  'The ministry opened 312 court cases.',
  'Twelve pupils and one teacher were praised.',
  'A guard and a teacher wrote to the ministry.',
  'Two men who ran a shop in a town where others were killed spoke.',
  'The chamber voted down the $3 billion rescue.',
  'The minister was asked about the $3 billion rail programme.',
  'Millions of people are familiar with the tale.',
  'The institute polled 2,000 adults in Orlesk.',
  'Ana Tolvaj, 32, was arrested.',
  'Flight VL 409 left late.',
  'The report details 23 cases of torture.',
  'Below is a list of 78 major terrorist attacks that were executed there.',
  'A suicide bomber struck.',
  'When he was 16, he was arrested.',
  'The mill lost two of its best workers.',
  'More than 6,000 people left comments.',
  'Some 43 million citizens are expected to travel.',
  'The ancients lit streets as early as 500 BC.',
  'Ana Tolvaj, a mother of three, spoke.',
  'Most of those killed were in their twenties.',
  'The victims were aged 18 to 25.',
  'He was arrested on 12 March.',
  'She was killed on March 3, 2021.',
  'He was killed in 2019.',
  'Two gunmen killed a guard.',
  'Two gunmen shot dead a guard.',
  'Police arrested a man at 10 p.m.',
  'The attack was reported at 08:41.',
  'Deaths fell by 12 percent.',
  'Deaths rose 12%.',
  'The 21st victim was buried.',
  'He lives at 1119 Eighth Street and was arrested there.',
  'Orlesk beat Sarn 4-1 and nobody cared.',
  'The Group of Seven condemned the killing.',
  'Flight 17 was shot down.',
  'The building was hit by two rockets.',
  'He was shot three times.',
  'She was held for six days.',
  'He was arrested in two cities.',
  'The two men spoke for an hour.',
  'Two people briefed on the talks said so.',
  'The shirt costs $40.',
  'He captured 38 delegates.',
  'It helps families with incomes above $125,000.',
  'He faces fines of up to $250,000.',
  'The firm has a market value of just under $7 billion.',
  'She has written to thousands.',
  'He earns $15 an hour.',
  'He was held on $70,000 bail.',
  'Article 5 was invoked after the killings.',
  'The scores were level.',
  'Write to 555012345678 if you were hurt.',
  'Three ministers met the president.',
  'He scored twice, and Sarn won 3-0.',
  'The quake had a magnitude of 6.4 and woke the town.',
  'She has written dozens of books.',
  'The two sides have met four times since the killings.',
  'Aircraft killed people at dawn, and the two sides gave different accounts.',
  'Two hikers were lost in the fog for an hour.',
  'Two ministers were held in high regard by the militia.',
  'Nine players were moved to the left of the pitch.',
  'Two more questions were left open.',
  'The tent may hold up to 300.',
  'The general admitted to 211 errors.',
  'He scored four goals, one of them late, then of nine.',
  'One of the climbers was arrested.',
  'One of the most wounded towns is Orlesk.',
  'He met five nurses and a teacher.',
  'They were Ana Tolvaj, 31; Bero Quist, 17; and Mara Venn, 40.',
  'Prizes were given in two towns: nine in Orlesk and two in Tarn.',
  'It put the number of bridges damaged in the town at 40.',
  'The bank has 90,000 accounts.',
  'Both ministers were praised.',
  'A man was robbed and his brother left.',
  'About 25 bodies a week are buried there.',
  'At 250, who will Norvel be?',
  'Children younger than 5 died.',
  'It lies in an enclave of 2.3 million people.',
  'The hospital received 550 patients a day.',
  'A soldier who wounded and robbed a trader spoke.',
  'Coastguards have taken eleven crew off a tanker.',
  'The two drivers were not hurt.',
  'Her father, a pianist who died young, was praised.',
  'The firm reported an annual profit of £61.4m.',
  'It agreed to buy a rival in Orlesk for $1.1 billion.',
  'She will be paid 2.4 million crowns a year.',
  'The deaths there are nine times higher.',
  'The firm is surveying 1,200 adults in Orlesk.',
  'Some 2 million voters live there.',
  'A nurse and driver was hurt.',
  'Two of her jokes died.',
  'Her novel, Forty Widows, won a prize.',
  'The play Six Dead Kings is long.',
  'She has a £3bn firm.',
  'Rooms there cost $90 a night.',
  'A relative came to the house of the dead woman.',
  'Several relatives of the dead came.',
  'The two writers killed off a hero.',
  'Nine patients on Ward 6 sang.',
  'The lives of thousands are at risk.',
  'The vaccine could save 40 lives.',
  'One shot was fired, and one shot hit a wall.',
  'The club regretted the loss of two players.',
  'Hundreds of scientists signed the letter.',
  'The dead were Ana Tolvaj, 31, and Bero Quist, 17.',
  'She won the 400m in Orlesk.',
  'Its total sales were 90m euros, down from 97.5m euros.',
  'The rebels hold 12 of the 20 seats.',
  'Two men were seized by panic.',
  'The hospital admitted 12 mistakes.',
  'All but two of the 30 passengers were killed.',
  'It was unclear whether any of the 50 guests were hurt.',
  'One house was burned and another wrecked.',
  'Sarn is a town of 16,000 people.',
  'The firm employs 22,000 people.',
  'Millions of Velmorans live abroad.',
  'It saw 2.9 million passengers last year.',
  'Three churches were burned and two bridges captured.',
  'Ana Tolvaj, 34, a mother of three, was killed.',
];

/** What rules are known not to tell, each with the reason. */
const KNOWN_FAILURES: readonly (readonly [string, readonly string[], string])[] = [
  [
    'It mourned Consul Tolvaj and three other Velmorans, who died.',
    ['Consul Tolvaj and three other Velmorans: killed exact 4'],
    'people named and people counted are not added up',
  ],
  [
    'The gunman had six women in his cellar.',
    ['six women: hostage exact 6'],
    'nothing but the reader’s knowledge says so',
  ],
];

describe('numbers of people harmed', () => {
  test.each(HARM)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('crowds and totals', () => {
  test.each(CROWDS_AND_TOTALS)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is no figure', () => {
  test.each(NO_FIGURES)('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what is known not to work', () => {
  for (const [text, expected, reason] of KNOWN_FAILURES) {
    test.fails(`${text} (${reason})`, () => expect(read(text)).toEqual(expected));
  }
});

describe('what goes with a figure', () => {
  const one = (text: string, ...rest: readonly string[]): Figure => figuresIn([text, ...rest].join(' '))[0]!;
  const words = (text: string, span: Span | null): string | null => span && wordsOf(text, span);

  test('the noun, the event, the place and the time, by the words of its sentence', () => {
    const text = 'On Tuesday at least 31 market traders were killed in a rocket attack in Brenica.';
    const figure = one(text);
    expect(figure.of).toBe('market traders');
    expect(words(text, figure.event)).toBe('rocket attack');
    expect(words(text, figure.place)).toBe('Brenica');
    expect(words(text, figure.when)).toBe('On Tuesday');
  });

  test.each([
    ['Some 300 people died in the Norvel province.', 'the Norvel province'],
    ['Speaking in the Tarn Office, Venner announced 300 dead.', 'the Tarn Office'],
    ['Some 300 people from Krel were held in Tarn.', 'Tarn'],
    ['Some 300 people from Krel were held.', 'Krel'],
  ])('where it was: %s', (text, place) => {
    expect(words(text, one(text).place)).toBe(place);
  });

  test.each([
    ['In November, Orrin told staff that ten children had died.', null],
    ['Police said on Monday that ten children had died.', null],
    ['Last month, a flood killed ten children, Orrin said.', 'Last month'],
    ['Police said ten children had died on Monday.', 'on Monday'],
  ])('when it was, and not when it was said: %s', (text, when) => {
    const found = one(text).when;
    expect(found === null ? null : words(text, found)).toBe(when);
  });

  test('not by what another part of the sentence tells', () => {
    const figure = one('Venner said that 26 people died, and that the truce after the raid would hold until Friday.');
    expect(figure).toMatchObject({ event: null, when: null });
  });

  test('null where the sentence gives none', () => {
    expect(one('Six people died.')).toMatchObject({ event: null, place: null, when: null, attribution: null });
  });

  test.each([
    ['The death toll was raised to 26 from 19.', '26', '19'],
    ['The ministry raised the death toll from 19 to 26.', '26', '19'],
    ['The death toll rose to 26, up from 19.', '26', '19'],
    ['It now counts 26 dead. An earlier toll of 19 was wrong.', '26', '19'],
  ])('a replaced number: %s', (text, later, earlier) => {
    const figures = figuresIn(text);
    const figureOf = (number: string) => figures.find(({ span }) => wordsOf(text, span).startsWith(number));
    expect(figureOf(later)?.revises).toBe(figureOf(earlier)?.id);
    expect(figureOf(earlier)?.revises).toBeNull();
  });

  test('two numbers side by side replace nothing', () => {
    expect(figuresIn('It killed 19 in Orlesk and 26 in Sarn.').map(({ revises }) => revises)).toEqual([null, null]);
  });

  test('the innermost attribution whose content holds the number; none where the report asserts it', () => {
    const text = 'Six people died. The mayor said the ministry told her 26 people were killed.';
    const content = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
    const attributions = [
      { id: 'a1', content: [content('the ministry told her 26 people were killed')] },
      { id: 'a2', content: [content('26 people were killed')] },
    ];
    expect(figuresOf(readingOf(text, [], []), attributions).map(({ attribution }) => attribution)).toEqual([
      null,
      'a2',
    ]);
  });

  test('nothing is read in furniture', () => {
    const text = 'Bomb kills 26\n\nRead more: Bomb kills 19';
    const blocks: readonly Block[] = [
      { kind: 'headline', span: [0, 13] },
      { kind: 'furniture', span: [15, text.length] },
    ];
    expect(figuresIn(text, blocks).map((figure) => written(text, figure))).toEqual(['26: killed exact 26']);
  });

  test('the words that decided', () => {
    const text = 'As many as 26 people were killed.';
    const told: FigureTrace[] = [];
    figuresOf(readingOf(text, [], []), [], (event) => told.push(event));
    expect(told.map(({ boundWords, kindWords }) => [words(text, boundWords), words(text, kindWords)])).toEqual([
      ['As many as', 'killed'],
    ]);
  });
});

describe('any text', () => {
  const PIECES = [
    ...[
      '26',
      'two',
      'dozens',
      'of',
      'people',
      'killed',
      'were',
      'and',
      'dead',
      'at least',
      'from',
      'to',
      '$3',
      'million',
    ],
    ...['.', ',', '\n\n', '“', '’s', '\ud83d', '🙂', 'no', 'deaths', 'the', 'child', 'wounded', '-', 'toll', '1,000'],
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  );

  test('gives figures inside it, in order and apart, with ids in text order and bounds that fit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const figures = figuresIn(text);
        let end = 0;
        figures.forEach(({ id, span, min, max, bound, revises, event, place, when }, at) => {
          expect(id).toBe(`f${at + 1}`);
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          end = span[1];
          expect(min === null).toBe(bound === 'at-most');
          expect(max === null).toBe(bound === 'at-least');
          expect(min === null || max === null || min <= max).toBe(true);
          expect(revises === null || figures.some((other) => other.id === revises && other.id !== id)).toBe(true);
          for (const words of [event, place, when]) {
            if (words) expect(words[0] >= 0 && words[0] < words[1] && words[1] <= text.length).toBe(true);
          }
        });
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['two people killed '],
    ['people '],
    ['1,000,'],
    ['9'],
    ['dead child '],
    ['hundreds of '],
    ['no deaths or injuries '],
    ['a guard, '],
    ['two people who '],
  ])('of four times "%s" takes no more than ten times as long', (piece) => {
    const timeOf = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      figuresIn(text);
      return performance.now() - start;
    };
    timeOf(20_000);
    expect(timeOf(400_000)).toBeLessThan(10 * Math.max(timeOf(100_000), 20));
  });
});

test('quotations that never close are read in linear time', () => {
  const text = 'Mara Venn who said “'.repeat(20_000);
  const started = performance.now();
  figuresIn(text);
  expect(performance.now() - started).toBeLessThan(3_000);
});

test('a list of places without an end is read in linear time', () => {
  const text = 'Barsa, 31 dead; '.repeat(10_000);
  const started = performance.now();
  expect(figuresIn(text)).toHaveLength(10_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
